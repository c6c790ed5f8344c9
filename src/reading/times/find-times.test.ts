import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { analyse } from '../../language/analyse.ts'
import { idFrom } from '../../record/ids.ts'
import { type Time, TimeShape } from '../../record/time.ts'
import { overlap } from '../../text/span.ts'
import { findTimes } from './find-times.ts'
import { RULE_GROUPS } from './rule-groups.ts'

function timesIn(text: string, published?: string): readonly Time[] {
  return findTimes({ analysis: analyse(text), published, reportId: idFrom('r', 'test') })
}

function one(text: string, published?: string): Time {
  const [time, ...rest] = timesIn(text, published)
  assert.ok(time && rest.length === 0, text)
  return time
}

test('eight months ago is the month, found from the publication day', () => {
  const text = 'The army invaded eight months ago.'
  const time = one(text, '2022-11-11')
  assert.equal(text.slice(...(time.spans[0] ?? [0, 0])), 'eight months ago')
  assert.equal(time.value, '2022-03')
  assert.deepEqual(time.interval, { start: '2022-03-01', end: '2022-04-01' })
  assert.deepEqual([time.basis, time.anchor, time.unresolved], ['implied', 'publication', undefined])
})

test('a full date needs no publication day', () => {
  const time = one('It began on 24 February 2022.')
  assert.deepEqual([time.value, time.basis, time.anchor], ['2022-02-24', 'stated', undefined])
  assert.deepEqual(time.interval, { start: '2022-02-24', end: '2022-02-25' })
})

test('without a publication day every relative time says why it has no interval', () => {
  const texts: readonly [text: string, value: string][] = [
    ['They left on Friday.', 'XXXX-WXX-5'],
    ['They left in October.', 'XXXX-10'],
    ['They left on 9 November.', 'XXXX-11-09'],
    ['They left eight months ago.', 'XXXX-XX'],
    ['They left this week.', 'XXXX-WXX'],
    ['They left yesterday.', 'XXXX-XX-XX'],
    ['They left last year.', 'XXXX'],
    ['They left last night.', 'XXXX-XX-XXTNI'],
    ['They left at 5 a.m.', 'XXXX-XX-XXT05:00'],
  ]
  for (const [text, value] of texts) {
    const time = one(text)
    assert.deepEqual([time.value, time.unresolved, time.interval], [value, 'no publication date', undefined], text)
  }
})

test('a weekday that its date does not have is kept and reported', () => {
  const time = one('On Monday, November 11, 2022, they came.', '2022-11-12')
  assert.deepEqual([time.value, time.rule], ['2022-11-11', 'weekday-disagrees'])
  assert.equal(one('On Friday, November 11, 2022, they came.').rule, 'month-day-year')
})

test('a clock time hangs on the day of its sentence', () => {
  const [day, hour] = timesIn('On Tuesday a missile struck the port at 18:00 UTC.', '2022-11-11')
  assert.equal(hour?.value, '2022-11-08T18:00Z')
  assert.equal(hour?.anchor, day?.id)
  assert.deepEqual(hour?.interval, { start: '2022-11-08', end: '2022-11-09' })
})

test('a night touches two days', () => {
  assert.deepEqual(one('Drones came overnight.', '2022-11-11').interval, { start: '2022-11-10', end: '2022-11-12' })
})

test('a range with a dash is one time', () => {
  const time = one('Heavy fighting on 9-11 November.', '2022-11-20')
  assert.equal(time.value, '2022-11-09/2022-11-11')
  assert.deepEqual(time.interval, { start: '2022-11-09', end: '2022-11-12' })
})

test('names, ages, scores, calibres and ordinals are not times', () => {
  const texts = [
    'The Sunday Times has it.',
    'A 20-year-old man and a boy of 3 years old.',
    'They won 3-1 and 21:15.',
    'A 7.62 rifle of 1995 rounds.',
    'The office is open 24/7.',
    'They may march on the capital.',
    'A second strike followed.',
    'Theresa May and Frederic March.',
    'On 31 February nothing.',
    'An Su-2030 flew.',
  ]
  for (const text of texts)
    assert.deepEqual(
      timesIn(text, '2022-11-11').map(time => time.value),
      [],
      text,
    )
})

test('publication far in the past or the future gives values and valid intervals', () => {
  const words = 'On Friday, last century, five hundred years ago, overnight, next week, in October, 29 February.'
  for (const published of ['0001-01-01', '9999-12-31', '1600-02-29', 'nonsense']) {
    for (const time of timesIn(words, published)) TimeShape.parse(time)
  }
})

test('times stay inside the text, in order and apart, and are the same each time', () => {
  const words = RULE_GROUPS.flatMap(group => group.rules.flatMap(rule => rule.examples.map(([text]) => text)))
  const pieces = fc.array(
    fc.oneof(fc.constantFrom(...words.flatMap(text => text.split(' '))), fc.string({ unit: 'grapheme' })),
  )
  fc.assert(
    fc.property(pieces, parts => {
      const text = parts.join(' ')
      const times = timesIn(text, '2022-11-11')
      const spans = times.flatMap(time => time.spans)
      for (const [index, span] of spans.entries()) {
        assert.ok(span[0] < span[1] && span[1] <= text.length)
        const before = spans[index - 1]
        if (before) assert.ok(before[0] <= span[0] && !overlap(before, span))
      }
      for (const time of times) TimeShape.parse(time)
      assert.deepEqual(timesIn(text, '2022-11-11'), times)
    }),
  )
})

test('long runs of blanks, digits and words take linear time', () => {
  const long = 100_000
  const texts = [
    `on Friday${' '.repeat(long)}morning`,
    `the year ${'1'.repeat(long)}`,
    '1,000,'.repeat(long / 6),
    'the '.repeat(long / 4).concat('night'),
    'Friday '.repeat(long / 7),
    'a hundred and '.repeat(long / 14).concat('days ago'),
    'November 9, 2022 '.repeat(long / 17),
    'half a '.repeat(long / 7).concat('year'),
    '12:00 '.repeat(long / 6),
    'two days later '.repeat(long / 15),
  ]
  for (const text of texts) {
    const analysis = analyse(text)
    const start = process.hrtime.bigint()
    findTimes({ analysis, published: '2022-11-11', reportId: idFrom('r', 'long') })
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
    assert.ok(milliseconds < 2000, `${text.slice(0, 30)}…: ${milliseconds} ms`)
  }
})
