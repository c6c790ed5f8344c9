import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decision } from '../../record/decision.ts'
import type { ReportId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import { locus, makeReading, type Told } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'
import { memoryWorkings } from '../work/memory-workings.ts'
import { recordInMemory } from '../work/record-in-memory.ts'
import { updateRecord } from '../work/update-record.ts'

const KHERSON = locus('geonames:706448', 'Kherson', {
  longitude: 32.62,
  latitude: 46.64,
  country: 'UA',
  region: 'Kherson Oblast',
})
const NEXT = locus('geonames:2', 'Antonivka', {
  longitude: 32.66,
  latitude: 46.66,
  country: 'UA',
  region: 'Kherson Oblast',
})
const SNIHURIVKA = locus('geonames:3', 'Snihurivka', {
  longitude: 32.8,
  latitude: 47.07,
  country: 'UA',
  region: 'Mykolaiv Oblast',
})
const OBLAST = locus('geonames:4', 'Kherson Oblast', {
  longitude: 33,
  latitude: 46.6,
  kind: 'region',
  country: 'UA',
  region: 'Kherson Oblast',
  precision: { metres: 90_000, reason: 'region' },
})
const BRIDGE = locus('geonames:5', 'Antonivka Road Bridge', {
  longitude: 32.72,
  latitude: 46.67,
  kind: 'facility',
  country: 'UA',
})
const RUSSIANS = { name: 'Russian troops', kind: 'force' as const }
const UKRAINIANS = { name: 'Ukrainian forces', kind: 'force' as const }
type PublishedEvent = NonNullable<Told['events']>[number] & Pick<Told, 'published' | 'places'>

const read = (...events: readonly PublishedEvent[]) =>
  events.map(({ published = '2022-11-12', places = [], ...event }, index) =>
    makeReading({ id: `r-${index}`, published, places, events: [event] }),
  )
const merged = (...events: readonly PublishedEvent[]) => reconcile({ readings: read(...events), decisions: [] }).events
const left = { type: 'territory.withdrawal' as const, agent: RUSSIANS, place: KHERSON, day: '2022-11-11' }
/** The reading with each of its events told by "the …". */
const pointing = (reading: Reading): Reading => {
  const { text } = reading.report
  const words = `${text}\nthe shelling`
  const end = words.length
  return {
    ...reading,
    report: { ...reading.report, text: words },
    events: reading.events.map(event => ({ ...event, trigger: [[end - 'shelling'.length, end]] })),
  }
}
const decide = (fields: object): Decision =>
  // Test ids have no brand.
  ({ id: 'd-1', by: 'me', at: '2022-11-13T08:00:00Z', ...fields }) as unknown as Decision

test('one act at one place on one day is one event with every value that reports give', () => {
  const [event, ...others] = merged(
    left,
    { ...left, status: 'denied' },
    { ...left, agent: { name: 'the Russian army', kind: 'force' } },
  )
  assert.equal(others.length, 0)
  assert.equal(event?.title, 'Russian troops withdraw from Kherson')
  assert.deepEqual(
    event?.statuses.map(({ value, reports }) => [value, reports]),
    [
      ['happened', 2],
      ['denied', 1],
    ],
  )
  assert.equal(event?.reports, 3)
  assert.deepEqual(event?.interval, { start: '2022-11-11', end: '2022-11-12' })
})

test('whoever denies an act is not said to have done it because others say that it was done', () => {
  const shelled = { type: 'strike.shelling' as const, place: KHERSON, day: '2022-11-11' }
  const [event, ...others] = merged(shelled, { ...shelled, agent: RUSSIANS, status: 'denied' })
  assert.equal(others.length, 0)
  assert.doesNotMatch(event?.title ?? '', /Russian/)
  assert.match(merged(shelled, { ...shelled, agent: RUSSIANS })[0]?.title ?? '', /^Russian/)
})

test('another day, place or side is another event, and so is what was feared', () => {
  assert.equal(merged(left, { ...left, day: '2022-11-09' }).length, 2)
  assert.equal(merged(left, { ...left, place: SNIHURIVKA }).length, 2)
  assert.equal(merged(left, { ...left, agent: UKRAINIANS }).length, 2)
  assert.equal(merged(left, { ...left, status: 'feared' }).length, 2)
})

test('told again as something of before it is the same event, unless it is told without its day', () => {
  const { day, ...undated } = left
  assert.equal(merged(left, { ...left, frame: 'background' }).length, 1)
  assert.equal(merged(left, { ...undated, frame: 'background' }).length, 2)
  assert.equal(day, '2022-11-11')
})

test('an act that is done as planned is one event with its plan, if it is done within the week', () => {
  const { day, ...plan } = { ...left, status: 'planned' as const }
  assert.equal(merged(left, { ...plan, published: '2022-11-09' }).length, 1)
  assert.equal(merged(left, { ...plan, published: '2022-10-29' }).length, 2)
  assert.equal(merged(left, { ...plan, place: SNIHURIVKA, published: '2022-11-09' }).length, 2)
  const shells = { type: 'strike.shelling' as const, agent: RUSSIANS, place: KHERSON }
  assert.equal(merged({ ...shells, day }, { ...shells, status: 'planned', published: '2022-11-09' }).length, 2)
})

test('what happens once to a place is one event where reports differ by a day; a shelling is another each day', () => {
  const next = (one: PublishedEvent) => merged(one, { ...one, day: '2022-11-12' }).length
  assert.equal(next(left), 1)
  assert.equal(next({ ...left, type: 'strike.shelling' }), 2)
})

test('who was killed was killed once, wherever reports place it', () => {
  const killed = { type: 'other.accident' as const, target: { name: 'Ivan Petrov' }, place: KHERSON, day: '2022-11-09' }
  assert.equal(merged(killed, { ...killed, place: SNIHURIVKA }).length, 1)
  assert.equal(merged(killed, { ...killed, target: { name: 'Oleh Bondar' }, place: SNIHURIVKA }).length, 2)
})

test('what is done to one bridge on one day is one event, what is done to another is another', () => {
  const rail = locus('geonames:6', 'Railway Bridge', {
    longitude: 32.6,
    latitude: 46.7,
    kind: 'facility',
    country: 'UA',
  })
  const shelled = { type: 'strike.shelling' as const, agent: UKRAINIANS, place: BRIDGE, day: '2022-11-11' }
  const blown = { type: 'property.sabotage' as const, agent: RUSSIANS, place: BRIDGE, day: '2022-11-11' }
  assert.equal(merged(shelled, blown).length, 1)
  assert.equal(merged(shelled, { ...blown, place: rail }).length, 2)
})

test('"the attack on the town" of some days ago is the only one of that week there', () => {
  const shelled = { type: 'strike.shelling' as const, place: KHERSON, day: '2022-11-08' }
  const { day, ...undated } = shelled
  const readings = (...days: readonly string[]) => [
    ...days.map((on, index) => makeReading({ id: `d-${index}`, published: on, events: [{ ...shelled, day: on }] })),
    pointing(makeReading({ id: 'x', published: '2022-11-12', events: [undated] })),
  ]
  assert.equal(reconcile({ readings: readings(day), decisions: [] }).events.length, 1)
  assert.equal(reconcile({ readings: readings(day, '2022-11-09'), decisions: [] }).events.length, 3)
})

test('a region or a place near by joins the only event that it can mean', () => {
  assert.equal(merged(left, { ...left, place: OBLAST }).length, 1)
  assert.equal(merged(left, { ...left, place: NEXT }).length, 1)
  assert.equal(merged(left, { ...left, place: SNIHURIVKA }, { ...left, place: OBLAST }).length, 2)
  const shells = { type: 'strike.shelling' as const, day: '2022-11-11' }
  const towns = [
    KHERSON,
    locus('geonames:9', 'Beryslav', { longitude: 33.43, latitude: 46.84, country: 'UA', region: 'Kherson Oblast' }),
  ]
  assert.equal(merged(...towns.map(place => ({ ...shells, place })), { ...shells, place: OBLAST }).length, 3)
})

test('an undated telling means the last one of the week', () => {
  const { day, ...undated } = left
  assert.equal(merged(left, { ...undated, published: '2022-11-14' }).length, 1)
  assert.equal(merged(left, { ...undated, published: '2022-12-14' }).length, 2)
  assert.equal(merged(left, { ...undated, published: '2022-11-10' }).length, 2)
  assert.equal(merged(left, { ...left, day: '2022-11' }).length, 1)
  assert.equal(day, '2022-11-11')
})

test('where no report tells the day, the interval is the day of the first report and no day is listed', () => {
  const [event] = merged({ type: 'strike.shelling', place: KHERSON, published: '2022-11-12' })
  assert.deepEqual([event?.days, event?.interval?.start], [[], '2022-11-12'])
})

test('a bridge is blown up once, whoever is said to have done it', () => {
  const blown = { type: 'property.destruction' as const, place: BRIDGE, day: '2022-11-11' }
  const record = reconcile({
    readings: read({ ...blown, agent: RUSSIANS }, { ...blown, agent: UKRAINIANS }, blown),
    decisions: [],
  })
  assert.equal(record.events.length, 1)
  assert.deepEqual(
    record.accounts.map(({ question, disputed }) => [question, disputed]),
    [['who', true]],
  )
})

test('events without place and people stay apart unless the words are copied', () => {
  assert.equal(
    merged({ type: 'strike.shelling', day: '2022-11-11' }, { type: 'strike.shelling', day: '2022-11-11' }).length,
    1,
  )
  const readings = [
    makeReading({ id: 'a', text: 'Some other text.', events: [{ type: 'strike.shelling' }] }),
    makeReading({ id: 'b', events: [{ type: 'strike.shelling' }] }),
  ]
  assert.equal(reconcile({ readings, decisions: [] }).events.length, 2)
})

test('a rejected event is listed as that and feeds no account', () => {
  const readings = read(left, { ...left, status: 'denied' })
  const before = reconcile({ readings, decisions: [] })
  assert.equal(before.accounts.length, 1)
  const after = reconcile({ readings, decisions: [decide({ kind: 'reject', of: before.events[0]?.id })] })
  assert.equal(after.events[0]?.review, 'rejected')
  assert.equal(after.accounts.length, 0)
})

test('a merge has the id of the first telling; a split takes reports out', () => {
  const readings = read(left, { ...left, place: SNIHURIVKA })
  const [a, b] = reconcile({ readings, decisions: [] }).events
  const one = reconcile({ readings, decisions: [decide({ kind: 'merge', of: a?.id, with: [b?.id] })] }).events
  assert.deepEqual(
    one.map(({ id, reports }) => [id, reports]),
    [[[a, b].find(event => event?.tellings[0]?.report === 'r-0')?.id, 2]],
  )
  const same = read(left, left)
  const [joined] = reconcile({ readings: same, decisions: [] }).events
  const two = reconcile({
    readings: same,
    decisions: [decide({ kind: 'split', of: joined?.id, with: ['r-1'] })],
  }).events
  assert.deepEqual(two.map(({ tellings }) => tellings.map(({ report }) => report)).sort(), [['r-0'], ['r-1']])
})

test('a corrected value stands first and the others beside it; a correction that is no value is passed over', () => {
  const readings = read(left)
  const [event] = reconcile({ readings, decisions: [] }).events
  const corrected = (field: string, value: string) =>
    reconcile({ readings, decisions: [decide({ kind: 'correct', of: event?.id, field, value })] }).events[0]
  assert.deepEqual(
    corrected('status', 'ongoing')?.statuses.map(({ value }) => value),
    ['ongoing', 'happened'],
  )
  assert.deepEqual(
    corrected('status', 'nonsense')?.statuses.map(({ value }) => value),
    ['happened'],
  )
  assert.equal(corrected('title', 'The retreat')?.title, 'The retreat')
})

test('a dated act told without its place is the undated one of the same doer, and gives it its day', () => {
  const undated = { type: left.type, agent: RUSSIANS, place: KHERSON }
  const placeless = { type: left.type, agent: RUSSIANS, day: '2022-11-11', places: [OBLAST] }
  const [event, ...others] = merged(undated, placeless)
  assert.deepEqual([others.length, event?.days[0]?.value, event?.places[0]?.value], [0, '2022-11-11', KHERSON.place])
  assert.equal(merged(undated, { ...undated, place: SNIHURIVKA }, placeless).length, 3)
})

test('what nearly matches is listed as perhaps the same, both ways and no more than a few', () => {
  const shelled = { type: 'strike.shelling' as const, place: KHERSON, day: '2022-11-11' }
  const near = merged({ ...shelled, agent: RUSSIANS }, { ...shelled, agent: UKRAINIANS })
  assert.deepEqual(
    near.map(({ maybe }) => maybe),
    near.map(({ id }) => near.filter(other => other.id !== id).map(other => other.id)),
  )
  const next = merged(shelled, { ...shelled, day: '2022-11-12' })
  assert.ok(next.every(({ maybe }) => maybe?.length === 1))
  const feared = merged(shelled, { type: shelled.type, place: KHERSON, status: 'feared', published: '2022-11-04' })
  assert.ok(feared.length === 2 && feared.every(({ maybe }) => maybe?.length === 1))
  assert.ok(merged(shelled, { ...shelled, day: '2022-11-14' }).every(({ maybe }) => maybe === undefined))
  const days = Array.from({ length: 14 }, (_, index) => ({ ...shelled, day: `2022-11-${index + 10}` }))
  const undated = { type: shelled.type, place: KHERSON, published: '2022-11-29' }
  assert.ok(merged(...days, undated).every(({ maybe = [] }) => maybe.length > 0 && maybe.length <= 5))
})

test('what copies of one text tell in the same words is one event, wherever and whenever each is read to place it', () => {
  const words =
    'Officials in the town said that the shelling had gone on through the night and into the morning. '.repeat(3)
  const shelling = words.indexOf('shelling')
  const copy = (id: string, more: Omit<PublishedEvent, 'type'>) => {
    const reading = makeReading({
      id,
      published: '2022-11-12',
      text: words,
      events: [{ type: 'strike.shelling', ...more }],
    })
    return {
      ...reading,
      events: reading.events.map(event => ({ ...event, trigger: [[shelling, shelling + 8] as const] })),
    }
  }
  const [first, second] = [copy('a', { place: KHERSON, day: '2022-11-11' }), copy('b', { place: SNIHURIVKA })]
  assert.equal(reconcile({ readings: [first, second], decisions: [] }).events.length, 1)
  const other = {
    ...second,
    report: { ...second.report, text: second.report.text.replaceAll('town', 'port').replaceAll('night', 'dark') },
  }
  assert.equal(reconcile({ readings: [first, other], decisions: [] }).events.length, 2)
})

test('what a split has parted is one again when the telling that it names has gone', () => {
  const readings = read(
    { ...left, day: '2022-11-10', published: '2022-11-11' },
    { ...left, day: '2022-11-11', published: '2022-11-12' },
    { ...left, day: '2022-11-12', published: '2022-11-13' },
  )
  const [whole, ...others] = reconcile({ readings, decisions: [] }).events
  assert.equal(others.length, 0)
  const decisions = [decide({ kind: 'split', of: whole?.id, with: ['r-2'] })]
  const now = new Map(readings.map(reading => [reading.report.id, reading]))
  const [workings, sink] = [memoryWorkings(), recordInMemory()]
  const change = (changed: Iterable<ReportId>) =>
    sink.record(updateRecord({ workings, sink, changed, decisions, reading: report => now.get(report) }))
  assert.equal(change([...now.keys()]).events.length, 2)
  const [first] = now.keys()
  assert.ok(first)
  now.delete(first)
  assert.deepEqual(change([first]), reconcile({ readings: [...now.values()], decisions }))
})

test('an event is made anew when a statement that tells of it is rejected', () => {
  const says = { by: { name: 'Ivan Petrov' }, words: 'They left.' }
  const one = makeReading({ id: 'a', published: '2022-11-12', statements: [says], events: [{ ...left, said: 0 }] })
  const two = makeReading({ id: 'b', published: '2022-11-12', events: [{ ...left, status: 'denied' }] })
  const now = new Map([one, two].map(reading => [reading.report.id, reading]))
  const [workings, sink] = [memoryWorkings(), recordInMemory()]
  const change = (changed: Iterable<ReportId>, decisions: readonly Decision[]) =>
    sink.record(updateRecord({ workings, sink, changed, decisions, reading: report => now.get(report) }))
  change([...now.keys()], [])
  const decisions = [decide({ kind: 'reject', of: one.statements[0]?.id })]
  assert.deepEqual(change([], decisions), reconcile({ readings: [one, two], decisions }))
})

test('an excerpt that tells of the same side’s attack of that day in other words tells the same one', () => {
  const text = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')
  const attack = (id: string, name: string, words: string): Told => ({
    id,
    published: '2022-11-11',
    text: words,
    events: [{ type: 'battle.offensive', agent: { name, kind: 'force', side: 'RU' }, day: '2022-11-11' }],
  })
  const events = (...told: readonly Told[]) => reconcile({ readings: told.map(makeReading), decisions: [] }).events
  assert.equal(events(attack('a', 'Russian troops', text), attack('b', 'Russian paratroopers', text)).length, 1)
  const other = text.replaceAll('word', 'other')
  assert.equal(events(attack('a', 'Russian troops', text), attack('b', 'Russian paratroopers', other)).length, 2)
})
