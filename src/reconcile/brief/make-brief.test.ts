import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quoteOf } from '../../text/span.ts'
import { locus, makeReading, type Told } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'
import { beginning, withArticle } from './article.ts'
import { makeBrief } from './make-brief.ts'
import { onDay } from './words-of-days.ts'

const KHERSON = locus('geonames:706448', 'Kherson', { longitude: 32.62, latitude: 46.64, country: 'UA' })
const RU = { name: 'Russian troops', kind: 'force' as const }
const MINISTRY = { name: 'the Russian Defense Ministry', kind: 'government' as const }
const PESKOV = { name: 'Dmitry Peskov', role: 'spokesman', affiliation: 'Kremlin' }
const OFFICIALS = { name: 'Ukrainian officials', kind: 'office' as const }
const STORY: readonly Told[] = [
  {
    id: 'a',
    outlet: 'Meridian Wire',
    published: '2022-11-11',
    statements: [
      { by: MINISTRY, words: 'it has finished withdrawing troops' },
      { by: PESKOV, words: '"There are no changes in this,"', form: 'direct' },
      { by: OFFICIALS, words: 'their soldiers could be ambushed', stance: 'fears' },
    ],
    events: [
      { type: 'territory.withdrawal', agent: RU, place: KHERSON, day: '2022-11-11' },
      { type: 'battle.ambush', status: 'feared', place: KHERSON, said: 2 },
    ],
    control: [{ place: KHERSON, holder: RU, kind: 'lost', from: '2022-11-11' }],
  },
  {
    id: 'b',
    outlet: 'Volna 24',
    published: '2022-11-13',
    statements: [{ by: PESKOV, words: 'nobody withdrew', stance: 'denies' }],
    events: [
      { type: 'territory.withdrawal', agent: RU, place: KHERSON, day: '2022-11-11', status: 'denied', said: 0 },
      { type: 'diplomacy.visit', agent: { name: 'Volodymyr Zelensky' }, place: KHERSON, day: '2022-11-13' },
    ],
  },
]
const readings = STORY.map(makeReading)
const texts = new Map(readings.map(({ report }) => [report.id, report.text]))
const brief = (options: { asOf?: string; since?: string; words?: number } = {}) =>
  makeBrief(reconcile({ readings, decisions: [] }), {
    ...options,
    quote: (report, spans) => quoteOf(texts.get(report) ?? '', spans),
  })
const under = (heading: RegExp, options: Parameters<typeof brief>[0] = {}) =>
  brief(options)
    .sections.find(section => heading.test(section.heading))
    ?.sentences.map(({ text }) => text)

test('a brief tells what happened, who says what, what is disputed and what is not known', () => {
  assert.equal(brief().title, 'Russian troops withdraw from Kherson')
  assert.equal(brief().counts, '2 reports, 2 independent')
  assert.equal(under(/happened/)?.[0], 'Russian troops withdrew from Kherson on 11 November (1 report, 1 independent).')
  assert.ok(under(/big picture/)?.includes('Russia lost Kherson on 11 November (1 report, 1 independent).'))
  assert.deepEqual(under(/saying/)?.slice(0, 2), [
    'Dmitry Peskov said on 11 November: "There are no changes in this".',
    'The Russian Defence Ministry said on 11 November that it has finished withdrawing troops.',
  ])
  assert.deepEqual(under(/other side/), [
    'Ukrainian officials feared on 11 November that their soldiers could be ambushed.',
  ])
  assert.match(under(/differ/)?.[0] ?? '', /Dmitry Peskov denies it; Meridian Wire says that it happened/)
  assert.match(under(/know/)?.[0] ?? '', /confirms the feared ambush in Kherson, of which Ukrainian officials spoke/)
})

test('as of a day only what was published by then counts; what came after another is new', () => {
  assert.equal(brief({ asOf: '2022-11-11' }).counts, '1 report, 1 independent')
  assert.equal(under(/differ/, { asOf: '2022-11-11' }), undefined)
  assert.deepEqual(under(/changed/, { since: '2022-11-12' }), [
    'New since 12 November: Volodymyr Zelensky visits Kherson.',
  ])
})

test('a sentence whose words cannot be quoted is left out', () => {
  const silent = makeBrief(reconcile({ readings, decisions: [] }), { quote: () => undefined })
  assert.deepEqual([silent.sections, silent.footnotes], [[], []])
})

test('an empty record has an empty brief', () => {
  assert.deepEqual(makeBrief(reconcile({ readings: [], decisions: [] }), { quote: () => 'x' }).sections, [])
})

test('days and names are said in English', () => {
  assert.equal(onDay('2022-11-11', '2022'), 'on 11 November')
  assert.equal(onDay('2022-03', '2023'), 'in March 2022')
  assert.equal(onDay('2014', '2022'), 'in 2014')
  assert.equal(onDay('XXXX-WXX-5', '2022'), '')
  assert.equal(withArticle('Kremlin'), 'the Kremlin')
  assert.equal(withArticle('Ukraine’s Defence Ministry'), 'Ukraine’s Defence Ministry')
  assert.equal(beginning('Russian troops'), 'Russian troops')
})
