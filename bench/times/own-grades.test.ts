import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse } from '../../src/language/analyse.ts'
import { findTimes } from '../../src/reading/times/find-times.ts'
import { idFrom } from '../../src/record/ids.ts'
import { gradeTimes } from './own-grades.ts'
import { type ExpectedTime, HALVES, type TimesText } from './own-shape.ts'
import { locateTimes, readTimesTexts } from './own-texts.ts'

const TUESDAY: ExpectedTime = {
  words: 'Tuesday',
  type: 'DATE',
  value: '2022-11-08',
  interval: ['2022-11-08', '2022-11-09'],
  anchor: 'publication',
}
const THAT_DAY: ExpectedTime = { ...TUESDAY, words: 'that day', anchor: 0 }

function graded(times: readonly ExpectedTime[]) {
  const text = 'It fell on Tuesday. On that day he left.'
  const own: TimesText = { case: 'told-day', half: 'dev', published: '2022-11-11', text, times: [...times] }
  const found = findTimes({ analysis: analyse(text), published: own.published, reportId: idFrom('r', 'test') })
  const { grades, spurious } = gradeTimes(own, found)
  return {
    wrong: grades.filter(({ isRight }) => !isRight).map(({ field }) => field),
    spurious: spurious.map(({ value }) => value),
  }
}

test('what is right has no wrong field, an anchor is the time that it hangs on', () => {
  assert.deepEqual(graded([TUESDAY, THAT_DAY]), { wrong: [], spurious: [] })
  assert.deepEqual(graded([TUESDAY, { ...THAT_DAY, anchor: 'publication' }]).wrong, ['anchor'])
})

test('each field is graded, other values may be as good, and what nobody expects is too many', () => {
  assert.deepEqual(graded([{ ...TUESDAY, value: '2022-11-15' }, THAT_DAY]).wrong, ['value'])
  assert.deepEqual(graded([{ ...TUESDAY, value: '2022-11-15', also: { value: ['2022-11-08'] } }, THAT_DAY]).wrong, [])
  assert.deepEqual(graded([{ ...TUESDAY, unresolved: true }, THAT_DAY]).wrong, ['value'])
  assert.deepEqual(graded([{ ...TUESDAY, interval: null, mod: 'LATE' }, THAT_DAY]).wrong, ['interval', 'mod'])
  assert.deepEqual(graded([{ ...TUESDAY, instant: '2022-11-08T02:00Z' }, THAT_DAY]).wrong, ['instant'])
  assert.deepEqual(graded([TUESDAY]).spurious, ['2022-11-08'])
})

test('of a time that is not found every field is wrong', () => {
  const he: ExpectedTime = { ...TUESDAY, words: 'he left' }
  assert.deepEqual(graded([TUESDAY, THAT_DAY, he]).wrong, [
    'found',
    'span',
    'type',
    'value',
    'interval',
    'mod',
    'anchor',
  ])
})

test('both halves hold the same cases, more than a hundred texts, and all words of their expectations', () => {
  const [dev, held] = HALVES.map(half => readTimesTexts(half))
  assert.ok(dev && held && dev.length > 100 && held.length > 100)
  assert.deepEqual(new Set(dev.map(one => one.case)), new Set(held.map(one => one.case)))
  for (const one of [...dev, ...held]) assert.equal(locateTimes(one).length, one.times.length)
  const texts = [...dev, ...held].map(({ text }) => text)
  assert.equal(new Set(texts).size, texts.length)
})
