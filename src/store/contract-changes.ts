import assert from 'node:assert/strict'
import { type ActorId, idFrom } from '../record/ids.ts'
import { contractReading, contractRecord, contractReport, recordChange } from './contract-record.ts'
import type { KeptRecord, Store } from './store.ts'

/** States a fact of every store; `again` opens the same store anew. */
export type Fact = (what: string, check: (store: Store, again: () => Promise<Store>) => Promise<void>) => void

const ferry = contractReport('Ferries run again')
const bridge = contractReport('Bridge closed')
const record = contractRecord(ferry)
const head = { schema: record.schema, reader: record.reader }

/** How parts of the record come and go. */
export function changeFacts(fact: Fact): void {
  fact('a part that is removed is gone; one that is put and removed in one change never was', async store => {
    await store.changeRecord(recordChange(record), 'a')
    const [event, talks] = record.events
    assert.ok(event && talks)
    await store.changeRecord(({ sink }) => {
      for (const { id } of record.accounts) sink.remove('accounts', id)
      sink.remove('events', event.id)
      sink.put({ list: 'events', order: '', part: { ...talks, id: idFrom('v', 'short-lived') } })
      sink.remove('events', idFrom('v', 'short-lived'))
      return head
    }, 'b')
    assert.deepEqual(await store.record(), { ...record, events: [talks], accounts: [] })
  })

  fact('a list is ordered by the order of its parts, then by id, both by code units', async store => {
    const [actor] = record.actors
    assert.ok(actor)
    const parts = [
      ['～', 'a'],
      ['🚢', 'b'],
      ['', 'c'],
      ['b', '～'],
      ['b', '🚢'],
      ['b', 'd'],
    ].map(([order = '', id = '']) => ({ list: 'actors', order, part: { ...actor, id: id as ActorId } }) as const)
    await store.changeRecord(({ sink }) => {
      for (const part of parts) sink.put(part)
      return head
    }, 'a')
    const kept = await store.record()
    assert.deepEqual(
      kept?.actors.map(({ id }) => id),
      ['c', 'd', '🚢', '～', 'b', 'a'],
    )
    await store.changeRecord(({ sink }) => {
      for (const part of parts) if (part.part.id === '🚢') sink.put({ ...part, order: '' })
      return head
    }, 'b')
    assert.deepEqual((await store.record())?.actors[1]?.id, '🚢')
  })

  fact('some parts of a list come in the order in which they are asked for', async store => {
    await store.changeRecord(recordChange(record), 'a')
    const [event, talks] = record.events
    assert.ok(event && talks)
    assert.deepEqual(await store.parts('events', [talks.id, 'v-unknown', event.id]), [talks, event])
    assert.deepEqual(await store.parts('actors', [event.id]), [])
    assert.deepEqual(await store.parts('events', []), [])
  })
}

/** What a change is: whole or not at all, and of what is kept then. */
export function changingFacts(fact: Fact): void {
  fact('a change that throws leaves the record, its workings and its edition as they were', async store => {
    const shelfOf = ({ workings }: KeptRecord) => workings.shelf<number>('counts')
    await store.changeRecord(kept => {
      shelfOf(kept).put('a', 'one', 1)
      return recordChange(record)(kept)
    }, 'a')
    const broken = store.changeRecord(kept => {
      shelfOf(kept).put('a', 'one', 2)
      kept.workings.shelf('new').put('a', 'one', 2)
      kept.sink.remove('events', record.events[0]?.id ?? '')
      throw new Error('a bug of the change')
    }, 'b')
    await assert.rejects(broken, /a bug of the change/)
    assert.deepEqual(await store.record(), record)
    assert.equal(await store.edition(), 1)
    assert.equal(await store.recordInputs(), 'a')
    await store.changeRecord(kept => {
      assert.deepEqual(shelfOf(kept).list('a'), [['one', 1]])
      assert.deepEqual(kept.workings.shelf('new').list('a'), [])
      return head
    }, 'c')
  })

  fact('a record that is thrown away leaves nothing behind but its edition', async store => {
    await store.changeRecord(kept => {
      kept.workings.shelf('counts').put('a', 'one', 1)
      return recordChange(record)(kept)
    }, 'a')
    await store.forgetRecord()
    assert.equal(await store.record(), undefined)
    assert.equal(await store.recordInputs(), undefined)
    assert.equal(await store.edition(), 2)
    assert.deepEqual(await store.search('harbour', 10), [])
    await store.changeRecord(kept => {
      assert.deepEqual(kept.workings.shelf('counts').list('a'), [])
      return head
    }, 'b')
    assert.deepEqual((await store.record())?.events, [])
    assert.equal(await store.edition(), 3)
  })

  fact('a change is given the readings as they are kept then', async store => {
    await store.acceptReports([ferry, bridge])
    const seen: unknown[] = []
    const look = () =>
      store.changeRecord(({ reading }) => {
        seen.push(reading(ferry.id), reading(bridge.id))
        return head
      }, 'a')
    await store.keepReadings([contractReading(ferry)])
    await look()
    await store.keepReadings([contractReading(ferry, 'contract/2'), contractReading(bridge)])
    await look()
    const [old, no, newer, other] = [
      contractReading(ferry),
      undefined,
      contractReading(ferry, 'contract/2'),
      contractReading(bridge),
    ]
    assert.deepEqual(seen, [old, no, newer, other])
  })

  fact('what has been read since the record was made is told a few at a time, each reading once', async store => {
    assert.deepEqual(await store.readSince(undefined, 10), { reports: [], inputs: await store.inputs() })
    await store.acceptReports([ferry, bridge])
    await store.keepReadings([contractReading(bridge), contractReading(ferry)])
    const first = await store.readSince(undefined, 1)
    assert.deepEqual(first.reports, [bridge.id])
    assert.notEqual(first.inputs, await store.inputs())
    const second = await store.readSince(first.inputs, 1)
    assert.deepEqual(second, { reports: [ferry.id], inputs: await store.inputs() })
    assert.deepEqual(await store.readSince(second.inputs, 1), { reports: [], inputs: second.inputs })
    await store.keepReadings([contractReading(bridge, 'contract/2')])
    assert.deepEqual((await store.readSince(second.inputs, 9)).reports, [bridge.id])
    assert.deepEqual((await store.readSince(undefined, 9)).reports, [ferry.id, bridge.id])
  })
}
