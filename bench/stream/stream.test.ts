import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Reading, ReadingShape } from '../../src/record/reading.ts'
import { wordsAt } from '../../src/text/span.ts'
import { lagsOf, sharesOf } from './shares.ts'
import { streamOf } from './stream.ts'

const START = '2021-03-01'
const some = [...streamOf({ seed: 1, reports: 400, startDay: START })]
const readings = some.map(({ reading }) => reading)
const many = () => streamOf({ seed: 3, reports: 6000, startDay: START })

test('every reading has the shape of one', () => {
  for (const reading of readings) {
    const { error } = ReadingShape.safeParse(reading)
    assert.equal(error, undefined, `${reading.report.id}: ${error?.message}`)
  }
})

test('the same seed gives the same stream, another seed another', () => {
  const head = (seed: number) => JSON.stringify([...streamOf({ seed, reports: 300, startDay: START })])
  const [once, again, other] = [7, 7, 8].map(head)
  assert.ok(once === again)
  assert.ok(once !== other)
})

test('a longer stream begins as a shorter one, but for what comes in late', () => {
  const ids = (reports: number) => [...streamOf({ seed: 1, reports, startDay: START })].map(({ truth }) => truth.report)
  assert.deepEqual(ids(600).slice(0, 300), ids(320).slice(0, 300))
})

test('spans are the words that they stand for', () => {
  for (const { report, mentions, places, times, figures, statements } of readings) {
    const words = (part: { readonly spans: Reading['sentences'] }) =>
      part.spans.map(span => wordsAt(report.text, span)).join(' ')
    for (const { toponym, spans } of places) assert.equal(words({ spans }), toponym)
    for (const time of times) assert.match(words(time), /^on (?:\w+day|\d+ \w+ \d{4})$/)
    for (const figure of figures) assert.ok(words(figure).includes(String(figure.min)), words(figure))
    for (const { role, affiliation } of mentions)
      for (const beside of [role, affiliation])
        if (beside) assert.equal(words(beside).toLowerCase(), beside.value.toLowerCase())
    for (const { stance, cue } of statements) assert.deepEqual(stance.spans, cue)
    if (report.title) assert.equal(wordsAt(report.text, report.headline ?? [0, 0]), report.title)
  }
})

test('mentions of a chain are one actor or place: the same words, a part of them, or another form of the name', () => {
  for (const { report, mentions } of readings) {
    const chains = Map.groupBy(mentions, ({ chain }) => chain)
    for (const chain of chains.values()) {
      const [first] = chain
      const spoken = wordsAt(report.text, first?.spans[0] ?? [0, 0])
      assert.equal(spoken.toLowerCase(), first?.name.toLowerCase())
      assert.deepEqual(new Set(chain.map(({ name }) => name)).size, 1)
    }
  }
})

test('parts name only parts of their own reading', () => {
  for (const { mentions, places, times, statements, events, control, figures } of readings) {
    const mentioned = new Map(mentions.map(({ id, chain }) => [id, chain]))
    const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))
    const [placed, timed, said, told] = [ids(places), ids(times), ids(statements), ids(events)]
    for (const one of [
      ...statements.map(({ speaker }) => speaker),
      ...events.flatMap(({ agent, target }) => [agent, target]),
      ...control.map(({ holder }) => holder),
    ])
      if (one) assert.equal(mentioned.get(one.value.mention), one.value.chain)
    for (const { place } of [...events, ...control, ...figures]) if (place) assert.ok(placed.has(place.value.mention))
    for (const { time } of events) if (time?.value.time) assert.ok(timed.has(time.value.time))
    for (const { statement } of [...events, ...control, ...figures]) if (statement) assert.ok(said.has(statement))
    for (const { event } of [...control, ...figures]) if (event) assert.ok(told.has(event))
    for (const list of [mentions, places, times, statements, events, control, figures])
      assert.equal(ids(list).size, list.length)
  }
})

test('truth is told of every telling, and of every chain that is somebody', () => {
  for (const { reading, truth } of some) {
    assert.equal(truth.report, reading.report.id)
    assert.deepEqual(
      truth.events.map(({ event }) => event),
      reading.events.map(({ id }) => id),
    )
    const known = new Set(truth.actors.map(({ chain }) => chain))
    for (const { chain, kind, role } of reading.mentions) if (kind === 'person' || role) assert.ok(known.has(chain))
  }
})

test('the stream is made of what the bench asks for', () => {
  const shares = sharesOf(many())
  const within: readonly (readonly [name: string, least: number, most: number])[] = [
    ['mentions', 13, 16],
    ['chains', 8.5, 10],
    ['places', 3.5, 4.5],
    ['times', 2.5, 3.5],
    ['statements', 4.5, 5.5],
    ['events', 3.6, 4.4],
    ['figures', 1, 1.4],
    ['control', 0.5, 0.7],
    ['words', 150, 200],
    ['% undated', 0.6, 1.4],
    ['% copies', 25, 35],
    ['% with the president of the conflict', 8, 12.5],
    ['% tellings without day', 4, 6],
    ['% tellings without place', 8, 12],
    ['% tellings without doer', 22, 28],
    ['% tellings claimed or denied', 6, 10],
    ['% persons by surname', 36, 44],
    ['% tellings of another type than most', 7, 13],
    ['% tellings of another day than most', 3, 7],
    ['% persons with office', 26, 34],
    ['% ministries without country', 7, 13],
    ['texts per event, copies aside', 2.5, 4.5],
    ['most texts of an event', 20, 40],
  ]
  for (const [name, least, most] of within) {
    const share = shares.get(name) ?? Number.NaN
    assert.ok(least <= share && share <= most, `${name}: ${share}, should be ${least} to ${most}`)
  }
})

test('texts have 80 to 250 words', () => {
  for (const { reading } of many()) {
    const { length } = reading.report.text.split(/\s+/)
    assert.ok(length >= 80 && length <= 250, `${reading.report.id}: ${length} words`)
  }
})

test('reports come in order of publication, but one in two hundred comes weeks late', () => {
  const lags = lagsOf(many())
  const late = lags.filter(days => days > 0)
  assert.ok(late.length >= 20 && late.length <= 30, `${late.length} late`)
  // Those that are still to come when the stream ends come at its end.
  assert.ok(late.filter(days => days >= 14 && days <= 60).length >= 15)
})

test('a text is copied at up to sixty outlets within three days', () => {
  const families = Map.groupBy(many(), ({ truth }) => truth.family)
  const sizes = [...families.values()].map(({ length }) => length)
  assert.ok(Math.max(...sizes) > 20 && Math.max(...sizes) <= 61)
  for (const family of families.values()) {
    assert.equal(new Set(family.map(({ reading }) => reading.report.outlet)).size, family.length)
    const instants = family.flatMap(({ reading: { report } }) =>
      report.published?.includes('T') ? [Date.parse(report.published)] : [],
    )
    if (instants.length > 1) assert.ok(Math.max(...instants) - Math.min(...instants) <= 72 * 3_600_000)
  }
})
