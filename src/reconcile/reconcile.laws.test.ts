import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Decision } from '../record/decision.ts'
import { EVENT_TYPE_CODES } from '../record/event-types.ts'
import type { ReportId } from '../record/ids.ts'
import type { Reading } from '../record/reading.ts'
import { RecordShape } from '../record/record.ts'
import { CONTROL_KINDS, CONTROL_SENSES, FORMS, STANCES, STATUSES, TIME_FRAMES } from '../record/vocabulary.ts'
import { quoteOf } from '../text/span.ts'
import { makeBrief } from './brief/make-brief.ts'
import { locus, makeReading } from './reading-builder.ts'
import { reconcile } from './reconcile.ts'
import { memoryWorkings } from './work/memory-workings.ts'
import { recordInMemory } from './work/record-in-memory.ts'
import { updateRecord } from './work/update-record.ts'

const PLACES = [
  locus('geonames:706448', 'Kherson', { longitude: 32.62, latitude: 46.64, country: 'UA', region: 'Kherson Oblast' }),
  locus('geonames:1', 'Antonivka', { longitude: 32.71, latitude: 46.68, country: 'UA', region: 'Kherson Oblast' }),
  locus('geonames:2', 'Snihurivka', { longitude: 32.8, latitude: 47.07, country: 'UA' }),
  locus('geonames:3', 'Kherson Oblast', {
    longitude: 33,
    latitude: 46.6,
    kind: 'region',
    country: 'UA',
    region: 'Kherson Oblast',
    precision: { metres: 100_000, reason: 'region' },
  }),
]
/** A town of the name of another, far off: what an outlet at home there means by it. */
const NAMESAKES = [
  locus('geonames:4', 'Snihurivka', { longitude: 30.2, latitude: 50.9, country: 'BY', region: 'Gomel', score: 0.1 }),
  locus('geonames:5', 'Kherson', { longitude: 30.3, latitude: 50.8, country: 'BY', region: 'Gomel', score: 0.1 }),
]
const PEOPLE = [
  { name: 'Volodymyr Zelensky', role: 'President', affiliation: 'Ukrainian', side: 'UA' },
  { name: 'Zelenskyy' },
  { name: 'Dmitry Peskov', role: 'spokesman', affiliation: 'Kremlin' },
  { name: 'Peskov', side: 'RU' },
  { name: 'Russian troops', kind: 'force' as const },
  { name: 'the Russian Defense Ministry', kind: 'government' as const },
  { name: 'Ukrainian officials', kind: 'office' as const },
  { name: 'residents', kind: 'people' as const },
  { name: '', kind: 'group' as const },
]
const DAYS = ['2022-11-09', '2022-11-10', '2022-11-11', '2022-11']
const one = <T>(values: readonly T[]) => fc.constantFrom(...values)
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const rec = <T extends { readonly [key: string]: unknown }, K extends keyof T>(
  model: { readonly [key in keyof T]: fc.Arbitrary<T[key]> },
  requiredKeys: K[],
) => fc.record<T, K>({ ...model }, { requiredKeys })

const tolds = fc.uniqueArray(
  rec(
    {
      id: one(['r-1', 'r-2', 'r-3', 'r-4', 'r-5', 'r-6']),
      published: one(['2022-11-10', '2022-11-11T08:00:00Z', '2022-11-12', '2022-11-11T12:00:00+02:00']),
      outlet: one(['Meridian Wire', 'Volna 24']),
      namesakes: one([[], NAMESAKES]),
      text: one(['', 'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(4)]),
      mentions: fc.array(one(PEOPLE), { maxLength: 3 }),
      statements: fc.array(
        rec(
          {
            by: one(PEOPLE),
            words: fc.string({ maxLength: 30 }),
            stance: one(STANCES),
            form: one(FORMS),
            relays: one([[], ['AP']]),
          },
          ['words'],
        ),
        { maxLength: 3 },
      ),
      events: fc.array(
        rec(
          {
            type: fc.oneof(
              one(EVENT_TYPE_CODES),
              one(['territory.withdrawal', 'strike.shelling', 'territory.taken'] as const),
            ),
            status: one(STATUSES),
            frame: one(TIME_FRAMES),
            agent: one(PEOPLE),
            target: one(PEOPLE),
            place: one(PLACES),
            day: one(DAYS),
            said: one([0, 1, 9]),
          },
          ['type'],
        ),
        { maxLength: 4 },
      ),
      control: fc.array(
        rec(
          {
            place: one(PLACES),
            holder: one(PEOPLE),
            kind: one(CONTROL_KINDS),
            sense: one(CONTROL_SENSES),
            from: one(DAYS),
            said: one([0, 1]),
          },
          ['place', 'holder', 'kind'],
        ),
        { maxLength: 3 },
      ),
      figures: fc.array(
        rec(
          {
            what: one(['killed', 'losses'] as const),
            min: fc.nat(20),
            of: one(PEOPLE),
            event: one([0, 1]),
            said: one([0, 1]),
          },
          ['what', 'min'],
        ),
        { maxLength: 3 },
      ),
    },
    ['id'],
  ),
  { selector: told => told.id, maxLength: 6 },
)
const readings = tolds.map(all => all.map(makeReading))
const homes = rec(
  {
    id: one(['d-5', 'd-6']),
    kind: one(['home', 'learned-home'] as const),
    of: one(['Meridian Wire', 'Volna 24', 'nobody']),
    value: one(['Gomel, BY', 'BY', 'Kherson Oblast, UA', 'nowhere', 'x']),
    by: one(['me']),
    at: one(['2022-11-12T08:00:00Z', '2022-11-13T08:00:00Z']),
  },
  ['id', 'kind', 'of', 'value', 'by', 'at'],
)

/** Decisions about things that there are: events, actors, statements and tellings of the record without decisions. */
const withDecisions = readings.chain(all => {
  const record = reconcile({ readings: all, decisions: [] })
  const ids = [
    ...record.events.map(({ id }) => id),
    ...record.actors.map(({ id }) => id),
    ...record.statements.map(({ id }) => id),
    'v-none',
  ]
  const decision = rec(
    {
      id: one(['d-1', 'd-2', 'd-3', 'd-4']),
      kind: one(['accept', 'reject', 'correct', 'merge', 'split', 'unsure', 'note'] as const),
      of: one(ids),
      with: fc.array(one([...ids, 'r-1', 'r-2']), { maxLength: 2 }),
      field: one(['status', 'type', 'day', 'name', 'side', 'title']),
      value: one(['happened', 'strike.air', '2022-11-10', 'x']),
      undoes: maybe(['d-1', 'd-2', 'd-5']),
      by: one(['me']),
      at: one(['2022-11-12T08:00:00Z', '2022-11-13T08:00:00Z']),
    },
    ['id', 'kind', 'of', 'by', 'at'],
  )
  return fc.record({
    all: fc.constant(all),
    // Generated ids have no brand; `undoes: undefined` is left out as JSON leaves it out.
    decisions: fc
      .tuple(
        fc.uniqueArray(decision, { selector: ({ id }) => id, maxLength: 4 }),
        fc.uniqueArray(homes, { selector: ({ id }) => id, maxLength: 2 }),
      )
      .map(lists => JSON.parse(JSON.stringify(lists.flat())) as Decision[]),
  })
})

const json = (value: unknown) => JSON.stringify(value)

test('any order of readings and decisions gives the same record, byte for byte', () => {
  fc.assert(
    fc.property(withDecisions, fc.infiniteStream(fc.nat()), ({ all, decisions }, chance) => {
      const shuffled = <T>(items: readonly T[]) =>
        items
          .map(item => ({ item, at: chance.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item)
      assert.equal(
        json(reconcile({ readings: shuffled(all), decisions: shuffled(decisions) })),
        json(reconcile({ readings: all, decisions })),
      )
    }),
    { numRuns: 150 },
  )
})

test('a few at a time, with reports that go again and decisions that are taken back, the record is the same', () => {
  fc.assert(
    fc.property(withDecisions, fc.infiniteStream(fc.nat()), ({ all, decisions }, chance) => {
      const pick = (below: number) => (chance.next().value ?? 0) % below
      const kept = recordInMemory()
      const workings = memoryWorkings()
      const now = new Map<ReportId, Reading>()
      const step = (changed: readonly ReportId[], given: readonly Decision[]) =>
        updateRecord({ workings, sink: kept, changed, decisions: given, reading: report => now.get(report) })
      for (let round = 0; round < 6; round++) {
        const changed = all.filter(() => pick(3) === 0)
        for (const reading of changed) {
          if (pick(3) === 0) now.delete(reading.report.id)
          else now.set(reading.report.id, pick(3) === 0 ? { ...reading, events: [], statements: [] } : reading)
        }
        const head = step(
          changed.map(({ report }) => report.id),
          decisions.filter(() => pick(2) === 0),
        )
        if (round < 5) continue
        const made = reconcile({ readings: [...now.values()], decisions: [] })
        const last = step([], [])
        assert.deepEqual([head.schema, last.reader], [made.schema, made.reader])
        assert.equal(json(kept.record(last)), json(made))
      }
      for (const reading of all) now.set(reading.report.id, reading)
      const head = step([...now.keys()], decisions)
      assert.equal(json(kept.record(head)), json(reconcile({ readings: all, decisions })))
    }),
    { numRuns: 300 },
  )
})

test('a reading or decision that comes twice changes nothing', () => {
  fc.assert(
    fc.property(withDecisions, ({ all, decisions }) => {
      const twice = reconcile({ readings: [...all, ...structuredClone(all)], decisions: [...decisions, ...decisions] })
      assert.equal(json(twice), json(reconcile({ readings: all, decisions })))
    }),
    { numRuns: 100 },
  )
})

test('a record is of its shape, and each telling stands in one event', () => {
  fc.assert(
    fc.property(withDecisions, ({ all, decisions }) => {
      const record = reconcile({ readings: all, decisions })
      const parsed = RecordShape.safeParse(record)
      assert.ok(parsed.success, parsed.error?.message)
      const told = record.events.flatMap(({ tellings }) => tellings.map(({ event }) => event))
      assert.equal(new Set(told).size, told.length)
      const ids = record.events.map(({ id }) => id)
      assert.equal(new Set(ids).size, ids.length, 'event ids are unique')
      for (const list of [record.control, record.accounts, record.actors, record.families]) {
        assert.equal(new Set(list.map(({ id }) => id)).size, list.length, 'ids are unique')
      }
    }),
    { numRuns: 150 },
  )
})

test('every sentence of a brief has footnotes that quote a report', () => {
  fc.assert(
    fc.property(withDecisions, one([undefined, '2022-11-10', '2022-11-11']), ({ all, decisions }, asOf) => {
      const record = reconcile({ readings: all, decisions })
      const texts = new Map(all.map(({ report }) => [report.id, report.text]))
      const brief = makeBrief(record, {
        asOf,
        since: '2022-11-10',
        quote: (report, spans) => quoteOf(texts.get(report) ?? '', spans),
      })
      for (const { sentences } of brief.sections) {
        for (const { footnotes } of sentences) {
          assert.ok(footnotes.length > 0)
          for (const number of footnotes) assert.equal(brief.footnotes[number - 1]?.number, number)
        }
      }
      for (const { report, quote, spans } of brief.footnotes)
        assert.equal(quote, quoteOf(texts.get(report) ?? '', spans))
    }),
    { numRuns: 100 },
  )
})
