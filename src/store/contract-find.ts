import assert from 'node:assert/strict'
import type { Fact } from './contract-changes.ts'
import { contractRecord, contractReport, recordChange } from './contract-record.ts'
import { FOUND_LISTS, type PartsQuery } from './parts-query.ts'
import type { Store } from './store.ts'

const ferry = contractReport('Ferries run again\n\nThe ferries to Kherson run again, a harbour official said.')
const record = contractRecord(ferry)
const [withdrawal, talks] = record.events
const page = { offset: 0, limit: 10 }

const fill = async (store: Store) => {
  await store.acceptReports([ferry])
  await store.changeRecord(recordChange(record), 'a')
}
const found = async (store: Store, query: Partial<PartsQuery> & Pick<PartsQuery, 'list'>) =>
  (await store.findParts({ ...page, ...query })).parts.map(({ id }) => id)

/** How parts of the record are found by what they tell. */
export function findFacts(fact: Fact): void {
  eventFacts(fact)
  listFacts(fact)
  idFacts(fact)
}

function eventFacts(fact: Fact): void {
  fact('events are found by each of what they tell, and not by another', async store => {
    await fill(store)
    assert.ok(withdrawal && talks)
    const hits: readonly Partial<PartsQuery>[] = [
      { text: 'troops withdr*' },
      { kindOf: 'territory' },
      { kindOf: 'territory.withdrawal' },
      { family: 'territory' },
      { status: 'happened' },
      { at: 'geonames:706448' },
      { at: 'KHERSON' },
      { near: { longitude: 32.6, latitude: 46.6, metres: 10_000 } },
      { box: { west: 32, south: 46, east: 33, north: 47 } },
      { box: { west: 170, south: 46, east: 33, north: 47 } },
      { from: '2022-11-11', to: '2022-11-11' },
      { actor: withdrawal.agents[0]?.value ?? '' },
      { outlet: 'Lyman Bay Radio', dated: 'yes' },
      { disputed: 'yes' },
    ]
    for (const query of hits)
      assert.deepEqual(await found(store, { list: 'events', ...query }), [withdrawal.id], JSON.stringify(query))
    const misses: readonly Partial<PartsQuery>[] = [
      { text: 'ferries' },
      { text: '"' },
      { kindOf: 'terr' },
      { status: 'denied' },
      { at: 'geonames:7' },
      { at: 'Kher' },
      { near: { longitude: 33.6, latitude: 46.6, metres: 10_000 } },
      { box: { west: 33, south: 46, east: 32, north: 47 } },
      { from: '2022-11-12' },
      { to: '2022-11-10' },
      { actor: 'a-none' },
      { side: 'UA' },
      { outlet: 'another' },
      { independent: 2 },
      { review: 'accepted' },
      { knownOn: '2022-11-10' },
      { form: 'direct' },
    ]
    for (const query of misses)
      assert.deepEqual(await found(store, { list: 'events', ...query }), [], JSON.stringify(query))
    assert.deepEqual(await found(store, { list: 'events', knownOn: '2022-11-11' }), [withdrawal.id, talks.id])
  })

  fact('an event is found by the side of who took part as it is now', async store => {
    await fill(store)
    const [actor] = record.actors
    assert.ok(actor && withdrawal)
    const side = { value: 'RU', basis: 'stated', evidence: [] } as const
    await store.changeRecord(({ sink }) => {
      sink.put({ list: 'actors', order: '', part: { ...actor, side } })
      return { schema: record.schema, reader: record.reader }
    }, 'b')
    assert.deepEqual(await found(store, { list: 'events', side: 'RU' }), [withdrawal.id])
    const { facets } = await store.findParts({ ...page, list: 'events', facets: ['side', 'status', 'copies'] })
    const once = (value: string) => ({ value, count: 1 })
    assert.deepEqual(facets, { side: [once('RU')], status: [once('happened'), once('planned')] })
  })

  fact('an event that is changed is found by what it tells now, and one that is removed is not', async store => {
    await fill(store)
    assert.ok(withdrawal)
    const change = (part: typeof withdrawal | undefined) =>
      store.changeRecord(({ sink }) => {
        if (part) sink.put({ list: 'events', order: '', part })
        else sink.remove('events', withdrawal.id)
        return { schema: record.schema, reader: record.reader }
      }, 'b')
    await change({ ...withdrawal, title: 'lighthouse', places: [], statuses: [] })
    for (const query of [{ text: 'withdraw' }, { at: 'Kherson' }, { status: 'happened' }])
      assert.deepEqual(await found(store, { list: 'events', ...query }), [])
    assert.deepEqual(await found(store, { list: 'events', text: 'lighthouse' }), [withdrawal.id])
    await change(undefined)
    assert.deepEqual(await found(store, { list: 'events', text: 'lighthouse' }), [])
  })
}

function listFacts(fact: Fact): void {
  fact('each list is found by its words, its kind and its side, in pages of its order', async store => {
    await fill(store)
    const words = {
      statements: 'ferries',
      control: 'troops lost',
      figures: 'villages',
      actors: 'russian',
      places: 'kherson',
      reports: 'harbour',
    }
    for (const [list, text] of Object.entries(words)) {
      // The keys are names of lists.
      const asked = { list: list as keyof typeof words }
      assert.equal((await found(store, { ...asked, text })).length, 1, list)
      assert.deepEqual(await found(store, { ...asked, text: 'lighthouse' }), [], list)
      assert.deepEqual(await found(store, { ...asked, kindOf: 'none' }), [], list)
    }
    assert.equal(
      (await found(store, { list: 'statements', side: 'UA', kindOf: 'statement', knownOn: '2022-11-11' })).length,
      1,
    )
    assert.equal(
      (await found(store, { list: 'control', side: 'RU', kindOf: 'lost', at: 'Kherson', from: '2030-01-01' })).length,
      1,
    )
    const all = await store.findParts({ list: 'events', offset: 1, limit: 1 })
    assert.deepEqual([all.total, all.parts], [2, [{ id: talks?.id, rank: 0 }]])
    assert.deepEqual((await store.findParts({ list: 'events', offset: 9, limit: 1 })).parts, [])
  })

  fact('of reports it is told how many do not carry the same words', async store => {
    await fill(store)
    const { independent, facets } = await store.findParts({ ...page, list: 'reports', facets: ['copies'] })
    assert.deepEqual([independent, facets.copies], [1, [{ value: 'no', count: 1 }]])
    assert.equal((await store.findParts({ ...page, list: 'events', facets: [] })).independent, undefined)
  })

  fact('a facet counts what the other conditions leave', async store => {
    await fill(store)
    const { total, facets } = await store.findParts({
      ...page,
      list: 'events',
      status: 'planned',
      facets: ['status', 'type'],
    })
    assert.equal(total, 1)
    assert.deepEqual(
      facets.status?.map(({ value }) => value),
      ['happened', 'planned'],
    )
    assert.deepEqual(facets.type, [{ value: 'diplomacy.meeting', count: 1 }])
  })

  fact('no query for parts is an error', async store => {
    await fill(store)
    const odd = ['', '"', '*', "it's", 'a\0b', '(((', '%', '[', 'x'.repeat(5000), '🚢']
    for (const list of FOUND_LISTS) {
      for (const value of odd) {
        const asked = { text: value, kindOf: value, at: value, actor: value, from: value, to: value, knownOn: value }
        const near = { longitude: 180, latitude: 90, metres: 1e9 }
        await store.findParts({
          ...page,
          list,
          ...asked,
          side: value,
          outlet: value,
          status: value,
          near,
          order: 'relevance',
        })
        await store.findParts({
          ...page,
          list,
          text: value,
          facets: ['type', 'side', 'outlet', 'status', 'place', 'copies'],
        })
      }
    }
  })
}

function idFacts(fact: Fact): void {
  fact('parts are named by the beginning of their ids', async store => {
    await fill(store)
    assert.ok(withdrawal)
    assert.deepEqual(await store.idsBeginning(withdrawal.id.slice(0, 5), 9), [{ list: 'events', id: withdrawal.id }])
    assert.equal((await store.idsBeginning('v-', 9)).length, 2)
    assert.equal((await store.idsBeginning('v-', 1)).length, 1)
    for (const none of ['', 'zzz', '\u{10ffff}', '%']) assert.deepEqual(await store.idsBeginning(none, 9), [], none)
  })

  fact('a look at the workings sees what was put, and leaves nothing behind', async store => {
    assert.equal(await store.look(workings => workings.shelf('counts').get('a', 'one')), undefined)
    await store.changeRecord(kept => {
      kept.workings.shelf('counts').put('a', 'one', 1)
      return recordChange(record)(kept)
    }, 'a')
    const look = () =>
      store.look(workings => {
        const seen = workings.shelf('counts').list('a')
        workings.shelf('counts').put('a', 'two', 2)
        return seen
      })
    assert.deepEqual([await look(), await look()], [[['one', 1]], [['one', 1]]])
  })
}
