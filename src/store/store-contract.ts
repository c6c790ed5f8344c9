import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { idFrom } from '../record/ids.ts'
import type { Sink } from '../record/part.ts'
import type { Refusal } from '../record/refusal.ts'
import { changeFacts, changingFacts, type Fact } from './contract-changes.ts'
import { findFacts } from './contract-find.ts'
import { contractReading, contractRecord, contractReport, recordChange } from './contract-record.ts'
import type { SearchHit, Store } from './store.ts'

/** A store of its own for one test: `open` opens it, and opens the same one again after it was closed. */
export interface StoreUnderTest {
  open(): Promise<Store>
  remove(): Promise<void>
}

/** What every store must do, whatever is behind it. */
export function storeContract(name: string, fresh: () => Promise<StoreUnderTest>): void {
  const fact: Fact = (what, check) =>
    void test(what, async () => {
      const place = await fresh()
      const opened: Store[] = []
      const open = async () => {
        const store = await place.open()
        opened.push(store)
        return store
      }
      try {
        await check(await open(), open)
      } finally {
        for (const store of opened) await store.close()
        await place.remove()
      }
    })
  describe(`${name} keeps the store’s contract`, () => {
    reportFacts(fact)
    readingFacts(fact)
    recordFacts(fact)
    changeFacts(fact)
    changingFacts(fact)
    searchFacts(fact)
    findFacts(fact)
  })
}

const ferry = contractReport('Ferries run again\n\nThe ferries to Naïve Island run again, a harbour official said.')
const bridge = contractReport('Bridge closed\n\nThe bridge was closed on Friday.')

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

function reportFacts(fact: Fact): void {
  fact('a report comes back as it was given, keys in the same order', async (store, again) => {
    const bare = contractReport('No outlet, no date 🚢\r\n')
    const { outlet: _, published: __, publishedFrom: ___, title: ____, ...rest } = bare
    assert.deepEqual(await store.acceptReports([ferry, rest]), { added: [ferry.id, rest.id], duplicates: [] })
    await store.close()
    const reopened = await again()
    assert.equal(JSON.stringify(await reopened.report(ferry.id)), JSON.stringify(ferry))
    assert.equal(JSON.stringify(await all(reopened.reports())), JSON.stringify([ferry, rest]))
  })

  fact('the same id with the same text is a duplicate, in one batch and in the next', async store => {
    assert.deepEqual(await store.acceptReports([ferry, ferry]), { added: [ferry.id], duplicates: [ferry.id] })
    assert.deepEqual(await store.acceptReports([{ ...ferry, title: 'Another headline' }]), {
      added: [],
      duplicates: [ferry.id],
    })
    assert.equal((await store.report(ferry.id))?.title, ferry.title)
  })

  fact('a given id with another text is kept beside the first, and once', async store => {
    const changed = contractReport('Ferries stop again', { id: ferry.id })
    const { added } = await store.acceptReports([ferry, changed])
    assert.match(added[1] ?? '', new RegExp(`^${ferry.id}~[0-9a-z]{6}$`))
    assert.deepEqual(await store.acceptReports([changed]), { added: [], duplicates: [added[1]] })
    const kept = await all(store.reports())
    assert.deepEqual(
      kept.map(report => report.text),
      [ferry.text, changed.text],
    )
    assert.equal(kept[1]?.id, added[1])
  })

  fact('an unknown report is undefined, and no batch is an error for being empty', async store => {
    assert.equal(await store.report(ferry.id), undefined)
    assert.deepEqual(await store.acceptReports([]), { added: [], duplicates: [] })
    await store.keepReadings([])
    await store.keepRefusals([])
    assert.deepEqual(await all(store.reports()), [])
  })

  fact('more reports than a page come back in the order of their acceptance, while the store is used', async store => {
    const many = Array.from({ length: 257 }, (_, n) => contractReport(`Report number ${n}`))
    await store.acceptReports(many)
    const ids: string[] = []
    for await (const report of store.reports()) {
      ids.push(report.id)
      assert.equal((await store.report(report.id))?.text, report.text)
    }
    assert.deepEqual(
      ids,
      many.map(report => report.id),
    )
  })

  fact('refusals and decisions are kept once each, in order', async store => {
    const refusal: Refusal = { id: idFrom('x', 'a.bin', 'not-text'), origin: 'a.bin', kind: 'not-text' }
    await store.keepRefusals([refusal, refusal])
    await store.keepRefusals([refusal])
    assert.deepEqual(await store.refusals(), [refusal])
    const decision = {
      id: idFrom('d', 'one'),
      kind: 'accept',
      of: 'v-1',
      by: 'anna',
      at: '2026-01-01T00:00:00Z',
    } as const
    const later = { ...decision, id: idFrom('d', 'two'), undoes: decision.id }
    await store.decide(decision)
    await store.decide(later)
    await store.decide({ ...decision, by: 'somebody else' })
    assert.deepEqual(await store.decisions(), [decision, later])
  })
}

function readingFacts(fact: Fact): void {
  fact('a reading comes back as it was given, and a newer one takes its place', async (store, again) => {
    await store.acceptReports([ferry, bridge])
    await store.keepReadings([contractReading(bridge), contractReading(ferry)])
    await store.keepReadings([contractReading(ferry, 'contract/2')])
    await store.close()
    const reopened = await again()
    assert.equal(JSON.stringify(await reopened.reading(ferry.id)), JSON.stringify(contractReading(ferry, 'contract/2')))
    assert.deepEqual(
      (await all(reopened.readings())).map(reading => reading.report.id),
      [ferry.id, bridge.id],
    )
    assert.equal(await reopened.reading(idFrom('r', 'unknown')), undefined)
  })

  fact('what this reader has not read is unread, also if another reader has', async store => {
    await store.acceptReports([ferry, bridge])
    assert.deepEqual(await store.unread('contract/1'), [ferry.id, bridge.id])
    await store.keepReadings([contractReading(ferry)])
    assert.deepEqual(await store.unread('contract/1'), [bridge.id])
    assert.deepEqual(await store.unread('contract/2'), [ferry.id, bridge.id])
  })

  fact('a batch with a reading of an unknown report keeps nothing', async store => {
    await store.acceptReports([ferry])
    await assert.rejects(store.keepReadings([contractReading(ferry), contractReading(bridge)]), /not kept/)
    assert.deepEqual(await store.unread('contract/1'), [ferry.id])
  })
}

function recordFacts(fact: Fact): void {
  const record = contractRecord(ferry)

  fact('the record comes back byte for byte, and the last that was put of a part stands', async (store, again) => {
    assert.equal(await store.record(), undefined)
    assert.equal(await store.edition(), 0)
    await store.acceptReports([ferry])
    const renamed = { ...record, actors: record.actors.map(actor => ({ ...actor, name: 'Another' })) }
    await store.changeRecord(recordChange(renamed), 'a')
    await store.changeRecord(recordChange(record), 'b')
    await store.close()
    const reopened = await again()
    assert.equal(JSON.stringify(await reopened.record()), JSON.stringify(record))
    assert.equal(await reopened.edition(), 2)
    assert.equal(await reopened.recordInputs(), 'b')
  })

  fact('the inputs change with every report, reading and decision, and with nothing else', async store => {
    const seen = new Set([await store.inputs()])
    await store.acceptReports([ferry])
    seen.add(await store.inputs())
    await store.keepReadings([contractReading(ferry)])
    seen.add(await store.inputs())
    await store.keepReadings([contractReading(ferry)])
    seen.add(await store.inputs())
    await store.decide({ id: idFrom('d', 'one'), kind: 'accept', of: 'v-1', by: 'anna', at: '2026-01-01T00:00:00Z' })
    seen.add(await store.inputs())
    assert.equal(seen.size, 5)
    await store.acceptReports([ferry])
    await store.changeRecord(recordChange(record), await store.inputs())
    assert.ok(seen.has(await store.inputs()))
    assert.equal(await store.recordInputs(), await store.inputs())
  })

  fact('writers that come at once do not run into each other', async store => {
    const many = Array.from({ length: 20 }, (_, n) => contractReport(`Report number ${n}`))
    await Promise.all([
      ...many.map(report => store.acceptReports([report])),
      ...many.map(() => store.changeRecord(recordChange(record), 'x')),
      store.record(),
      store.counts(),
    ])
    assert.equal((await store.counts()).reports, 20)
    assert.equal(await store.edition(), 20)
  })

  fact('counts count what is kept', async store => {
    await store.acceptReports([ferry, bridge])
    await store.keepReadings([contractReading(ferry)])
    await store.changeRecord(recordChange(record), 'x')
    const counts = { reports: 2, unread: 1, refusals: 0, decisions: 0, families: 1, actors: 1, places: 1 }
    assert.deepEqual(await store.counts(), { ...counts, events: 2, statements: 1, control: 1, figures: 1, accounts: 1 })
  })
}

function searchFacts(fact: Fact): void {
  const found = async (store: Store, query: string) => (await store.search(query, 10)).map(hit => hit.kind)
  const fill = async (store: Store) => {
    await store.acceptReports([ferry, bridge])
    await store.changeRecord(recordChange(contractRecord(ferry)), 'x')
  }

  fact('all words must occur; phrases, beginnings and words without their marks are found', async store => {
    await fill(store)
    assert.deepEqual(new Set(await found(store, 'ferries again')), new Set(['report', 'statement']))
    assert.deepEqual(await found(store, 'ferries bridge'), [])
    assert.deepEqual(await found(store, '"bridge was closed"'), ['report'])
    assert.deepEqual(await found(store, '"closed was bridge"'), [])
    assert.deepEqual(await found(store, 'NAIVE isl*'), ['report'])
    assert.deepEqual(await found(store, 'isl'), [])
  })

  fact('a hit says where, and marks the words that match', async store => {
    await fill(store)
    const [hit] = await store.search('"was closed"', 10)
    assert.ok(hit?.kind === 'report')
    assert.equal(hit.id, bridge.id)
    assert.deepEqual(
      hit.excerpt.filter(part => part.match).map(part => part.words),
      ['was closed'],
    )
    const said: SearchHit | undefined = (await store.search('harbour', 10)).find(({ kind }) => kind === 'statement')
    assert.ok(said?.kind === 'statement' && said.speaker === 'a harbour official' && said.report === ferry.id)
  })

  fact('a statement is found by its last words, and not once it is removed', async store => {
    await fill(store)
    const { schema, reader, statements } = contractRecord(ferry)
    const [statement] = statements
    assert.ok(statement)
    const change = (work: (sink: Sink) => void) =>
      store.changeRecord(({ sink }) => {
        work(sink)
        return { schema, reader }
      }, 'y')
    await change(sink => sink.put({ list: 'statements', order: '', part: { ...statement, quote: 'lighthouse' } }))
    assert.deepEqual(await found(store, 'running'), [])
    assert.deepEqual(await found(store, 'lighthouse'), ['statement'])
    await change(sink => sink.remove('statements', statement.id))
    assert.deepEqual(await found(store, 'lighthouse'), [])
    assert.deepEqual(await found(store, 'harbour'), ['report'])
  })

  fact('no query is an error', async store => {
    await fill(store)
    const odd = [
      '',
      ' ',
      '"',
      '""',
      '*',
      '-',
      'a AND',
      'NEAR(',
      "it's",
      'title:ferries',
      '^',
      '{',
      'a\0b',
      '(((',
      '"unclosed phrase',
      'x'.repeat(5000),
    ]
    for (const query of [...odd, 'ferries '.repeat(500), '" '.repeat(500)]) {
      assert.ok(Array.isArray(await store.search(query, 10)), query)
    }
    assert.deepEqual(await store.search('ferries', 0), [])
    assert.deepEqual(await found(store, 'NOT'), [])
  })
}
