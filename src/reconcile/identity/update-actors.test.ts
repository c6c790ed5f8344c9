import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decision } from '../../record/decision.ts'
import { locus, makeReading, type Person } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'

const told = (...reports: readonly (readonly Person[])[]) =>
  reconcile({ readings: reports.map((mentions, index) => makeReading({ id: `r-${index}`, mentions })), decisions: [] })
    .actors
const names = (...reports: readonly (readonly Person[])[]) =>
  told(...reports)
    .map(({ name }) => name)
    .sort()

test('a surname in one report is the person named in full in another', () => {
  const actors = told(
    [{ name: 'Volodymyr Zelensky', role: 'President' }],
    [{ name: 'Zelenskyy' }],
    [{ name: 'V. Zelensky' }],
  )
  assert.equal(actors.length, 1)
  assert.equal(actors[0]?.name, 'Volodymyr Zelensky')
  assert.equal(actors[0]?.reports, 3)
  assert.deepEqual(
    actors[0]?.aliases.map(({ name }) => name),
    ['V. Zelensky', 'Volodymyr Zelensky', 'Zelenskyy'],
  )
})

test('a side that no words of a report tell is learned from another report', () => {
  const [actor] = told(
    [{ name: 'Mykhailo Podolyak', role: 'adviser' }],
    [{ name: 'Podolyak', role: 'adviser', affiliation: 'Ukrainian' }],
  )
  assert.equal(actor?.side?.value, 'UA')
  assert.equal(actor?.side?.basis, 'implied')
  assert.deepEqual(
    actor?.side?.evidence.map(({ report }) => report),
    ['r-1'],
  )
})

test('namesakes of two sides without a role in common are two', () => {
  assert.equal(
    told([{ name: 'Ivan Petrov', role: 'general', side: 'RU' }], [{ name: 'Ivan Petrov', role: 'mayor', side: 'UA' }])
      .length,
    2,
  )
  assert.equal(
    told([{ name: 'Ivan Petrov', role: 'general', side: 'RU' }], [{ name: 'Ivan Petrov', role: 'general', side: 'UA' }])
      .length,
    1,
  )
})

test('brothers are two, and a bare surname that could be either is neither', () => {
  assert.deepEqual(names([{ name: 'Vitali Klitschko' }], [{ name: 'Wladimir Klitschko' }], [{ name: 'Klitschko' }]), [
    'Klitschko',
    'Vitali Klitschko',
    'Wladimir Klitschko',
  ])
})

test('two callings are two namesakes; a full name without one is the better known', () => {
  const colonel: Person = { name: 'Pavel Vell', role: 'Colonel' }
  assert.deepEqual(
    told([colonel], [colonel], [{ name: 'Pavel Vell', role: 'striker' }], [{ name: 'Pavel Vell' }])
      .map(({ reports }) => reports)
      .sort(),
    [1, 3],
  )
})

test('a name told with other offices for another country far off is a namesake’s, with the same office it is not', () => {
  const officeIn = (country: string, role: string) => ({
    mentions: [{ name: 'Pavel Vell', role, affiliation: country === 'UA' ? 'Ukrainian' : 'Congolese' }],
    places: [locus(`geonames:${country}`, `Town ${country}`, { longitude: 1, latitude: 1, country })],
  })
  const count = (...reports: readonly ReturnType<typeof officeIn>[]) =>
    reconcile({ readings: reports.map((one, index) => makeReading({ id: `r-${index}`, ...one })), decisions: [] })
      .actors.length
  assert.equal(count(officeIn('UA', 'mayor'), officeIn('CD', 'trader')), 2)
  assert.equal(count(officeIn('UA', 'envoy'), officeIn('CD', 'envoy')), 1)
  assert.equal(count(officeIn('UA', 'mayor'), officeIn('UA', 'governor')), 1)
})

test('a word read as an organisation is the only well-known person of that surname', () => {
  const vell: Person = { name: 'Pavel Vell', role: 'Mayor' }
  const word: Person = { name: 'Vell', kind: 'organisation' }
  assert.deepEqual(names([vell], [vell], [word]), ['Pavel Vell'])
  assert.deepEqual(names([vell], [word]), ['Pavel Vell', 'Vell'])
  assert.deepEqual(names([vell], [vell], [{ name: 'Ada Vell' }], [word]), ['Ada Vell', 'Pavel Vell', 'Vell'])
})

test('a bare surname is that of the far better known of two', () => {
  const vells = Array.from({ length: 5 }, (): Person[] => [{ name: 'Pavel Vell' }])
  assert.deepEqual(names(...vells, [{ name: 'Ada Vell' }], [{ name: 'Vell' }]), ['Ada Vell', 'Pavel Vell'])
})

test('roles and sides have the days between which reports tell them, in the order of those days', () => {
  const one = (id: string, published: string, role: string, side: string) =>
    makeReading({ id, published, mentions: [{ name: 'Pavel Vell', role, side }] })
  const readings = [
    one('r-1', '2022-11-10', 'colonel', 'UA'),
    one('r-2', '2022-11-12', 'colonel', 'RU'),
    one('r-3', '2022-11-14', 'general', 'RU'),
    one('r-4', '2022-11-16', 'colonel', 'RU'),
  ]
  const [actor] = reconcile({ readings, decisions: [] }).actors
  assert.deepEqual(
    actor?.sides.map(({ value, from, to, reports }) => [value, from, to, reports]),
    [
      ['UA', '2022-11-10', '2022-11-10', 1],
      ['RU', '2022-11-12', '2022-11-16', 3],
    ],
  )
  assert.deepEqual(
    actor?.roles.map(({ role, from, to }) => [role, from, to]),
    [
      ['colonel', '2022-11-10', '2022-11-16'],
      ['general', '2022-11-14', '2022-11-14'],
    ],
  )
  assert.equal(actor?.side?.value, 'RU')
})

test('a body is part of the one that its words or its affiliation name, a mission of the United Nations', () => {
  const wholes = (person: Person) => told([person])[0]?.partOf.map(({ name }) => name)
  assert.deepEqual(wholes({ name: '9th brigade of the Ukrainian army', kind: 'force' }), ['Ukrainian army'])
  assert.deepEqual(wholes({ name: 'Orvel Battalion', kind: 'force', affiliation: 'Ukrainian army' }), [
    'Ukrainian army',
  ])
  assert.deepEqual(wholes({ name: 'MONUSCO', kind: 'organisation' }), ['United Nations'])
  assert.deepEqual(wholes({ name: 'United Nations', kind: 'organisation' }), [])
  assert.deepEqual(wholes({ name: 'Southern Command', kind: 'organisation', affiliation: 'Ukraine' }), [])
  const [brigade, army] = told(
    [{ name: '9th brigade of the Ukrainian army', kind: 'force' }],
    [{ name: 'Ukrainian troops', kind: 'force', side: 'UA' }],
  ).toSorted((a, b) => b.partOf.length - a.partOf.length)
  assert.equal(brigade?.partOf[0]?.actor, army?.id)
})

test('the country after a name with an office is its side', () => {
  const reading = makeReading({ id: 'r-1', mentions: [{ name: 'Pavel Vell', role: 'President' }] })
  const text = `${reading.report.text.trimEnd()} of Turkey spoke`
  const [actor] = reconcile({ readings: [{ ...reading, report: { ...reading.report, text } }], decisions: [] }).actors
  assert.equal(actor?.side?.value, 'TR')
})

test('"troops" of two reports are not the same troops', () => {
  const speak = (...people: readonly Person[]) =>
    reconcile({
      readings: people.map((by, index) =>
        makeReading({ id: `r-${index}`, statements: [{ by, words: `words ${index}` }] }),
      ),
      decisions: [],
    }).actors.length
  assert.equal(speak({ name: 'troops', kind: 'force' }, { name: 'troops', kind: 'force' }), 2)
  assert.equal(speak({ name: 'troops', kind: 'force', side: 'RU' }, { name: 'Russian forces', kind: 'force' }), 1)
})

test('a reviewer can say that two actors are one, and take it back', () => {
  const readings = [
    makeReading({ id: 'r-1', mentions: [{ name: 'Igor Konashenkov' }] }),
    makeReading({ id: 'r-2', mentions: [{ name: 'Igor Konashaekov' }] }),
  ]
  const [first, second] = reconcile({ readings, decisions: [] }).actors
  assert.ok(first && second)
  const by = { by: 'me', at: '2022-11-12T08:00:00Z' }
  // Test ids have no brand.
  const merge = { id: 'd-1', kind: 'merge', of: first.id, with: [second.id], ...by } as unknown as Decision
  const undo = { id: 'd-2', kind: 'note', of: first.id, undoes: 'd-1', ...by } as unknown as Decision
  assert.deepEqual(
    reconcile({ readings, decisions: [merge] }).actors.map(({ id }) => id),
    [first.id],
  )
  assert.equal(reconcile({ readings, decisions: [undo, merge] }).actors.length, 2)
})
