import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shippedModels } from '../../../test/shipped-models.ts'
import { analyse } from '../../language/analyse.ts'
import type { Event } from '../../record/event.ts'
import { type Figure, FigureShape } from '../../record/figure.ts'
import { idFrom, placeId } from '../../record/ids.ts'
import type { Mention } from '../../record/mention.ts'
import type { Place } from '../../record/place.ts'
import type { Statement } from '../../record/statement.ts'
import { overlap, type Span } from '../../text/span.ts'
import { findTimes } from '../times/find-times.ts'
import { FIGURE_RULES } from './figure-rules.ts'
import { type FiguresInput, findFigures } from './find-figures.ts'

const reportId = idFrom('r', 'figures')

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words)
  assert.ok(start >= 0, words)
  return [start, start + words.length]
}

function mention(text: string, words: string, kind: Mention['kind'] = 'force'): Mention {
  const span = spanIn(text, words)
  return { id: idFrom('n', reportId, ...span), chain: idFrom('c', reportId, words), spans: [span], kind, name: words }
}

function place(text: string, words: string): Place {
  const span = spanIn(text, words)
  const at = {
    place: placeId('geonames', words),
    name: words,
    longitude: 0,
    latitude: 0,
    kind: 'city',
    precision: { metres: 1, reason: 'test' },
    score: 1,
  } as const
  const literal = { value: true, basis: 'stated', spans: [], rule: 'test' } as const
  return {
    id: idFrom('p', reportId, ...span),
    mention: idFrom('n', reportId, ...span),
    spans: [span],
    toponym: words,
    literal,
    at,
    candidates: [],
    rule: 'test',
  }
}

function statement(text: string, words: string, uttered?: Statement['uttered']): Statement {
  const span = spanIn(text, words)
  const stance = { value: 'asserts', basis: 'stated', spans: [], rule: 'test' } as const
  return {
    ...({
      id: idFrom('s', reportId, ...span),
      source: [],
      cue: [],
      content: [span],
      form: 'indirect',
      stance,
      relays: [],
      rule: 'test',
    } as const),
    ...(uttered && { uttered }),
  }
}

function event(text: string, trigger: string, clause: string): Event {
  const happened = { value: 'happened', basis: 'stated', spans: [], rule: 'test' } as const
  const current = { value: 'current', basis: 'assumed', spans: [], rule: 'test' } as const
  const span = spanIn(text, trigger)
  return {
    ...{ id: idFrom('e', reportId, ...span), type: 'strike.missile', trigger: [span], spans: [spanIn(text, clause)] },
    ...{ mentions: [], status: happened, timeFrame: current, rule: 'test' },
  }
}

function read(text: string, parts: Partial<FiguresInput> = {}): readonly Figure[] {
  const analysis = analyse(text, undefined, shippedModels())
  const times = findTimes({ analysis, published: '2022-11-11', reportId })
  return findFigures({ analysis, reportId, times, mentions: [], places: [], statements: [], events: [], ...parts })
}

function only(figures: readonly Figure[]): Figure {
  const [figure, ...rest] = figures
  assert.ok(figure && rest.length === 0, JSON.stringify(figures))
  return figure
}

test('a share keeps its unit and qualifier', () => {
  const { what, min, max, unit, qualifier } = only(read('The regions combined make up about 15% of Ukraine.'))
  assert.deepEqual(
    { what, min, max, unit, qualifier },
    { what: 'share', min: 15, max: 15, unit: 'percent', qualifier: 'about' },
  )
})

test('no losses are a number, and of whom is read after them', () => {
  const text = 'There were no losses in manpower or equipment of the Northern group of forces in the town.'
  const figure = only(read(text, { mentions: [mention(text, 'Northern group of forces')] }))
  assert.deepEqual([figure.what, figure.min, figure.max], ['losses', 0, 0])
  assert.equal(figure.of?.value.name, 'Northern group of forces')
})

test('bounds follow what the words leave open', () => {
  const bounds = (text: string) => {
    const { min, max, qualifier } = only(read(text))
    return [min, max, qualifier]
  }
  assert.deepEqual(bounds('At least 12 soldiers were killed.'), [12, undefined, 'at-least'])
  assert.deepEqual(bounds('More than 30,000 people fled.'), [30_000, undefined, 'more-than'])
  assert.deepEqual(bounds('Up to 50 tanks came.'), [undefined, 50, 'at-most'])
  assert.deepEqual(bounds('Fewer than 50 tanks came.'), [undefined, 50, 'fewer-than'])
  assert.deepEqual(bounds('Nearly 300 troops came.'), [300, 300, 'nearly'])
  assert.deepEqual(bounds('Dozens of villages fell.'), [12, undefined, 'dozens'])
  assert.deepEqual(bounds('Some 20-30 thousand troops left.'), [20_000, 30_000, 'about'])
})

test('what is counted may stand behind a compound with a hyphen', () => {
  const { what, min } = only(read('Soldiers found 20 pick-up trucks in the camp.'))
  assert.deepEqual([what, min], ['vehicles', 20])
})

test('the least number of a round plural says where it comes from', () => {
  assert.equal(only(read('Dozens of people were wounded.')).rule, 'people-with-fate/acled-least')
})

test('a figure knows its people, place, time, act and whose word it is', () => {
  const text = 'The army said on Friday that a missile hit Orvel on Wednesday and killed 12 Northern soldiers.'
  const analysis = analyse(text, undefined, shippedModels())
  const times = findTimes({ analysis, published: '2022-11-11', reportId })
  const [friday, wednesday] = times
  assert.ok(friday && wednesday)
  const uttered = {
    value: { time: friday.id, value: friday.value },
    basis: 'stated',
    spans: friday.spans,
    rule: 'test',
  } as const
  const said = statement(text, 'a missile hit Orvel on Wednesday and killed 12 Northern soldiers', uttered)
  const hit = event(text, 'hit', 'a missile hit Orvel on Wednesday and killed 12 Northern soldiers')
  const parts = {
    times,
    mentions: [mention(text, 'The army'), mention(text, 'Northern soldiers')],
    places: [place(text, 'Orvel')],
    statements: [said],
    events: [hit],
  }
  const figure = only(read(text, parts))
  assert.equal(figure.what, 'killed')
  assert.equal(figure.of?.value.name, 'Northern soldiers')
  assert.equal(figure.place?.value.name, 'Orvel')
  assert.equal(figure.time?.value.value, '2022-11-09')
  assert.equal(figure.event, hit.id)
  assert.equal(figure.statement, said.id)
})

test('what is a part of another number says so, and is where and when that is', () => {
  const text = 'The strike killed 12 people in Orvel, two of them children.'
  const [whole, part] = read(text, { places: [place(text, 'Orvel')] })
  assert.deepEqual([part?.what, part?.noun, part?.partOf], ['killed', 'children', whole?.id])
  assert.equal(part?.place?.value.name, 'Orvel')
  const [shot, fired] = read('They shot down 26 of 31 drones.')
  assert.equal(shot?.partOf, fired?.id)
  assert.equal(read('They lost 26 tanks and 31 drones.')[0]?.partOf, undefined)
})

test('a number that is denied, feared or foretold says so; one that is none does not', () => {
  const said = (text: string, value: Statement['stance']['value']) => {
    const words = text.slice(text.indexOf('that ') + 5, -1)
    const stance = { value, basis: 'stated', spans: [], rule: 'test' } as const
    return only(read(text, { statements: [{ ...statement(text, words), stance }] })).status?.value
  }
  assert.equal(said('The army denied that 40 soldiers had died.', 'denies'), 'denied')
  assert.equal(said('The mayor fears that 40 people died.', 'fears'), 'feared')
  assert.equal(said('The mayor says that 40 people died.', 'asserts'), undefined)
  assert.equal(said('The army denied that no soldier had died.', 'denies'), undefined)
})

test('a number is of each day, and counted over a length of time', () => {
  assert.equal(only(read('The battery fired 6,000 shells a day.')).per?.value, 'day')
  assert.equal(only(read('Troops freed 41 settlements in three days.')).period?.value.value, 'P3D')
  assert.equal(only(read('Troops freed 41 settlements.')).period, undefined)
})

test('whose a number is: who has, took, lost or fired it, not who killed them', () => {
  const owner = (text: string, words: string, ...others: readonly string[]) =>
    read(text, { mentions: [words, ...others].map(one => mention(text, one)) })[0]?.of?.value.name
  assert.equal(owner('The rebels took six villages.', 'rebels'), 'rebels')
  assert.equal(owner('Six villages were taken by the rebels.', 'rebels'), 'rebels')
  assert.equal(owner('Nine villages fell to the rebels.', 'rebels'), 'rebels')
  assert.equal(owner('The navy has three frigates.', 'navy'), 'navy')
  assert.equal(owner('The army put its casualties at 1,200.', 'army'), 'army')
  assert.equal(owner('The junta sent 300 soldiers.', 'junta', 'soldiers'), 'junta')
  assert.equal(owner('The losses of the brigade came to 45 dead.', 'brigade'), 'brigade')
  assert.equal(owner('The brigade put its own losses at 12 tanks.', 'brigade'), 'brigade')
  assert.equal(owner('The rebels destroyed six tanks.', 'rebels'), undefined)
  assert.equal(owner('The rebels killed six farmers.', 'rebels'), undefined)
})

test('of two places the one that is nearer in the tree is where it was, not where it was said', () => {
  const text = 'Shells killed 12 people in Orvel, the minister told reporters in Karsk.'
  const said = statement(text, 'Shells killed 12 people in Orvel')
  const cue = [spanIn(text, 'told')]
  const places = [place(text, 'Orvel'), place(text, 'Karsk')]
  assert.equal(only(read(text, { places, statements: [{ ...said, cue }] })).place?.value.name, 'Orvel')
  const elsewhere = 'Shells killed 12 people, the minister told reporters in Karsk.'
  const statements = [{ ...statement(elsewhere, 'Shells killed 12 people'), cue: [spanIn(elsewhere, 'told')] }]
  assert.equal(only(read(elsewhere, { places: [place(elsewhere, 'Karsk')], statements })).place, undefined)
})

test('two places in a sentence leave the place open', () => {
  const text = 'Shelling of Orvel and Karsk killed 12 people.'
  assert.equal(only(read(text, { places: [place(text, 'Orvel'), place(text, 'Karsk')] })).place, undefined)
})

test('the innermost statement is whose word it is', () => {
  const text = 'The mayor said the army had claimed that 12 tanks burned.'
  const outer = statement(text, 'the army had claimed that 12 tanks burned')
  const inner = statement(text, '12 tanks burned')
  assert.equal(only(read(text, { statements: [outer, inner] })).statement, inner.id)
})

test('numbers in times, ages, scores, names, calibres and lists are no figures', () => {
  const texts = [
    'They left on 9 November 2022 after three weeks.',
    'Ivan Petrenko, 35, was killed by a 20-year-old soldier.',
    'The team won 3-1 in front of the town.',
    'The 128th Brigade and 3rd Corps left.',
    'Article 5 and Resolution 2202 were named; the G7 met.',
    'An Su-35 and a Mi-8 and an M777 with 155 mm rounds flew.',
    'One of them spoke. One soldier said so.',
    'Room 12 is at 14 Harbour Street.',
    'Prices rose 15 percent.',
  ]
  for (const text of texts)
    assert.deepEqual(
      read(text).map(({ what, noun }) => `${what} ${noun}`),
      [],
      text,
    )
})

test('one noun is counted by the number that stands nearer', () => {
  assert.deepEqual(
    read('million The three soldiers').map(({ min, noun }) => [min, noun]),
    [[3, 'soldiers']],
  )
})

test('figures fit the schema, stay inside the text, in order and apart', () => {
  const words = FIGURE_RULES.flatMap(rule => rule.examples.map(([text]) => text)).flatMap(text => text.split(' '))
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' }))), parts => {
      const text = parts.join(' ')
      const figures = read(text)
      let before: Span = [0, 0]
      for (const figure of figures) {
        FigureShape.parse(figure)
        const [first] = figure.spans
        assert.ok(
          first && first[0] < first[1] && first[1] <= text.length && first[0] >= before[0] && !overlap(before, first),
        )
        before = first
      }
      assert.equal(new Set(figures.map(({ id }) => id)).size, figures.length)
    }),
  )
})

test('long runs of blanks, digits and words take linear time', () => {
  const long = 100_000
  const texts = [
    `killed 12${' '.repeat(long)}soldiers`,
    '1'.repeat(long),
    '1,000,'.repeat(long / 6),
    'a hundred and '.repeat(long / 14),
    'at least '.repeat(long / 9),
    '12 soldiers were killed '.repeat(long / 24),
    'no losses in manpower and '.repeat(long / 26),
    'between 5 and '.repeat(long / 14),
    `15% of ${'land '.repeat(long / 5)}`,
  ]
  for (const text of texts) {
    const analysis = analyse(text)
    const start = process.hrtime.bigint()
    findFigures({ analysis, reportId, times: [], mentions: [], places: [], statements: [], events: [] })
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
    assert.ok(milliseconds < 2000, `${text.slice(0, 30)}…: ${milliseconds} ms`)
  }
})
