import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locus, makeReading, type Told } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'
import { holdersOn } from './holders-on.ts'

const SIRTE = locus('geonames:2210554', 'Sirte', { longitude: 16.59, latitude: 31.2, country: 'LY' })
const A = { name: 'Russian troops', kind: 'force' as const }
const B = { name: 'Ukrainian forces', kind: 'force' as const }
const A_SAYS = { name: 'the Kremlin', kind: 'government' as const }
const B_SAYS = { name: 'Ukrainian officials', kind: 'office' as const }
const RESIDENTS = { name: 'residents', kind: 'people' as const }

type Row = Partial<NonNullable<Told['control']>[number]> & {
  readonly published: string
  readonly by?: typeof A_SAYS | typeof B_SAYS | typeof RESIDENTS
  readonly outlet?: string
  readonly words?: string
  readonly event?: NonNullable<Told['events']>[number]
}

function recordOf(rows: readonly Row[]) {
  return reconcile({
    readings: rows.map(({ published, by, outlet, words = '', event, ...one }, index) => {
      const reading = makeReading({
        id: `r-${index}`,
        published,
        ...(outlet === undefined ? {} : { outlet }),
        text: words,
        statements: by ? [{ by, words: 'so it is' }] : [],
        events: event ? [event] : [],
        control: [{ place: SIRTE, holder: A, kind: 'holds', ...(by ? { said: 0 } : {}), ...one }],
      })
      const act = reading.events[0]?.id
      return act === undefined ? reading : { ...reading, control: reading.control.map(all => ({ ...all, event: act })) }
    }),
    decisions: [],
  })
}
const on = (asOf: string, rows: readonly Row[]) => {
  const [standing] = holdersOn(recordOf(rows).control, { asOf })
  const sides = standing?.holds.map(({ side }) => side).join('+') ?? ''
  return standing?.contested ? `${sides}?` : sides
}

/** A holds Sirte; told by a reporter on 1 May. */
const BEFORE: Row = { published: '2016-05-01' }
const B_TOOK: Row = { published: '2016-05-10', holder: B, from: '2016-05-10', by: B_SAYS }

test('a side’s word that nobody gainsays is taken', () => {
  assert.equal(on('2016-05-11', [BEFORE, B_TOOK]), 'UA')
})

test('word against word is disputed, from the day that the one claims', () => {
  const rows: Row[] = [BEFORE, B_TOOK, { published: '2016-05-11', by: A_SAYS }]
  assert.equal(on('2016-05-09', rows), 'RU')
  assert.equal(on('2016-05-12', rows), 'RU+UA?')
  assert.equal(
    on('2016-05-12', [BEFORE, B_TOOK, { published: '2016-05-11', kind: 'denies-losing', by: A_SAYS }]),
    'RU+UA?',
  )
})

test('who denies a loss holds it by its own word, also where nobody was known to hold it', () => {
  const rows: Row[] = [B_TOOK, { published: '2016-05-11', kind: 'denies-losing', by: A_SAYS }]
  assert.equal(on('2016-05-12', rows), 'RU+UA?')
})

test('a voice of no side settles it, either way', () => {
  const denied: Row = { published: '2016-05-11', kind: 'denies-losing', by: A_SAYS }
  const still: Row = { published: '2016-05-12', by: RESIDENTS }
  const now: Row = { published: '2016-05-12', holder: B, by: RESIDENTS }
  assert.equal(on('2016-05-13', [BEFORE, B_TOOK, denied, still]), 'RU')
  assert.equal(on('2016-05-11', [BEFORE, B_TOOK, denied, still]), 'RU', 'the claim never was so')
  assert.equal(on('2016-05-13', [BEFORE, B_TOOK, denied, now]), 'UA')
  const { control } = recordOf([BEFORE, B_TOOK, still])
  const claim = control.find(({ side }) => side === 'UA')
  assert.deepEqual(
    [claim?.kind, claim?.sense, claim?.from],
    ['claims', 'de-facto', '2016-05-10'],
    'and stays in the record',
  )
})

test('an own loss admitted is a loss; one that the other tells is not, where a witness sees otherwise', () => {
  const lost: Row = { published: '2016-05-10', kind: 'lost', from: '2016-05-10' }
  const still: Row = { published: '2016-05-12' }
  assert.equal(on('2016-05-11', [BEFORE, { ...lost, by: A_SAYS }]), '')
  assert.equal(on('2016-05-11', [BEFORE, { ...lost, by: B_SAYS }, still]), 'RU')
  assert.equal(on('2016-05-09', [{ ...lost, by: A_SAYS }]), 'RU', 'who has lost it has held it')
})

test('“now holds it” is no holding since ever where another has lost it', () => {
  const rows: Row[] = [
    { published: '2016-05-12', kind: 'lost', from: '2016-05-11' },
    { published: '2016-05-12', holder: B },
  ]
  assert.deepEqual(
    ['2016-05-10', '2016-05-11', '2016-05-12'].map(day => on(day, rows)),
    ['RU', '', 'UA'],
  )
})

test('whom a place is retaken from held it on the eve, and no more is said', () => {
  const event = { type: 'territory.regained' as const, agent: B, target: A, place: SIRTE, day: '2016-05-10' }
  const rows: Row[] = [{ published: '2016-05-11', holder: B, from: '2016-05-10', event }]
  assert.deepEqual(
    ['2016-05-08', '2016-05-09', '2016-05-10'].map(day => on(day, rows)),
    ['', 'RU', 'UA'],
  )
})

test('the day that an outlet gives last replaces its first', () => {
  const first: Row = {
    published: '2016-05-10',
    holder: B,
    from: '2016-05-09',
    outlet: 'Meridian Wire',
    words: 'a b c d',
  }
  const last: Row = {
    published: '2016-05-12',
    holder: B,
    from: '2016-05-10',
    outlet: 'Meridian Wire',
    words: 'e f g h',
  }
  const other: Row = { published: '2016-05-12', holder: B, from: '2016-05-10', outlet: 'Volna 24', words: 'i j k l' }
  assert.equal(on('2016-05-09', [BEFORE, first]), 'UA')
  assert.equal(on('2016-05-09', [BEFORE, first, last]), 'RU')
  assert.equal(on('2016-05-09', [BEFORE, { ...first, outlet: 'Volna 24' }, { ...other, outlet: 'Third' }, last]), 'RU')
})

test('fighting makes it contested until somebody is seen there', () => {
  const rows: Row[] = [BEFORE, { published: '2016-05-05', kind: 'contested', holder: B, from: '2016-05-04' }]
  assert.equal(on('2016-05-03', rows), 'RU')
  assert.equal(on('2016-05-20', rows), 'RU?')
  assert.equal(on('2016-05-20', [...rows, { published: '2016-05-10' }]), 'RU')
})

test('on the day of the change a report that still sees the other there makes that day contested', () => {
  const rows: Row[] = [
    { published: '2016-05-10' },
    { published: '2016-05-10', holder: B, from: '2016-05-10', outlet: 'Volna 24' },
  ]
  assert.deepEqual(
    ['2016-05-09', '2016-05-10', '2016-05-11'].map(day => on(day, rows)),
    ['RU', 'RU+UA?', 'UA'],
  )
})

test('what more voices tell of one day is so; of as many nobody knows', () => {
  const a: Row = { published: '2016-05-11', from: '2016-05-10', words: 'a b c d' }
  const b: Row = { published: '2016-05-11', holder: B, from: '2016-05-10', words: 'e f g h' }
  assert.equal(on('2016-05-12', [a, b]), 'RU+UA?')
  assert.equal(on('2016-05-12', [a, b, { ...b, words: 'i j k l' }]), 'UA')
})

test('acts of long ago are history, a state that lasts since then is not', () => {
  const event = { type: 'territory.taken' as const, agent: A, place: SIRTE, day: '1943-01-02' }
  assert.deepEqual(recordOf([{ published: '2016-05-11', from: '1943-01-02', event }]).control, [])
  assert.equal(on('2016-05-11', [{ published: '2016-05-11', from: '1943-01-02' }]), 'RU')
})

test('a side’s word for itself takes nothing back that a voice of no side has just seen', () => {
  const seen: Row = { published: '2016-05-11', holder: B }
  assert.equal(on('2016-05-13', [BEFORE, seen, { published: '2016-05-11', by: A_SAYS }]), 'UA')
  assert.equal(on('2016-05-13', [BEFORE, seen, { published: '2016-05-13', by: A_SAYS }]), 'UA')
  assert.equal(on('2016-05-30', [BEFORE, seen, { published: '2016-05-29', by: A_SAYS }]), 'RU')
})

test('who is told to lose a place has held it, whatever another said of itself before', () => {
  const own: Row = { published: '2016-05-08', by: A_SAYS }
  const lost: Row = { published: '2016-05-21', kind: 'lost', holder: B, from: '2016-05-21' }
  const back: Row = { published: '2016-05-21', from: '2016-05-21', by: A_SAYS }
  assert.equal(on('2016-05-10', [own]), 'RU')
  assert.equal(on('2016-05-10', [own, lost, back]), 'UA')
  assert.equal(on('2016-05-22', [own, lost, back]), 'RU')
  assert.equal(on('2016-05-10', [BEFORE, lost]), 'RU', 'a reporter’s word stands')
})

test('who claims to have taken it on a day has only claimed it where a voice of no side sees another there that day', () => {
  const sees: Row = { published: '2016-05-10' }
  assert.equal(on('2016-05-12', [B_TOOK, sees]), 'RU')
  assert.equal(on('2016-05-12', [B_TOOK, { ...sees, by: A_SAYS }]), 'RU+UA?')
  assert.equal(on('2016-05-12', [{ ...B_TOOK, by: RESIDENTS }, sees]), 'UA')
})

test('a communiqué’s own words are a side’s word for itself', () => {
  const { by: _, ...own } = B_TOOK
  const sees: Row = { published: '2016-05-10' }
  assert.equal(on('2016-05-12', [own, sees]), 'UA')
  assert.equal(on('2016-05-12', [{ ...own, words: 'The market is in our hands.' }, sees]), 'RU')
})
