import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareToponyms } from './compare-toponyms.ts'
import { reportCalibration, reportFigures } from './place-figures.ts'

const at = (start: number, rest: object = {}) => ({ start, end: start + 5, lat: 50, lon: 30, ...rest })
const figuresOf = (work: typeof reportFigures, ...texts: Parameters<typeof compareToponyms>[]) => {
  const figures: [string, number][] = []
  work(
    (figure, value) => figures.push([figure.replace(/^places: |, X$/g, ''), Math.round(value)]),
    'X',
    texts.map(([gold, told]) => compareToponyms(gold, told)),
  )
  return Object.fromEntries(figures)
}

test('spans, places and both are counted over all texts', () => {
  const gold = [at(0), at(10), at(20, { lat: null, literal: true })]
  const told = [at(0), at(10, { lat: 60 }), at(20, { literal: false }), at(30)]
  assert.deepEqual(figuresOf(reportFigures, [gold, told], [[at(0)], []]), {
    'exact precision': 75,
    'exact recall': 75,
    'exact F1': 75,
    'within 161 km where exact': 50,
    'end to end F1': 33,
    'literal or associative where exact': 0,
  })
})

test('sure answers are those of a high score; what has no score is not asked', () => {
  const gold = [at(0), at(10), at(20), at(30)]
  const told = [at(0, { score: 0.9 }), at(10, { score: 0.8, lat: 60 }), at(20, { score: 0.3 }), at(30)]
  assert.deepEqual(figuresOf(reportCalibration, [gold, [...told, at(40, { score: 0.9 })]]), {
    'share of answers with score ≥ 0.7': 67,
    'right with score ≥ 0.7': 50,
    'right with score ≥ 0.7, false spans counted': 33,
  })
})
