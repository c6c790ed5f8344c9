import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chronoTimes } from './chrono.ts'

/** Words and values of the times that chrono finds in a text of Friday, 11 November 2022. */
function said(text: string): readonly string[] {
  return chronoTimes({ doc: 'own', dct: '2022-11-11', text, timex: [] }).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  )
}

test('an answer keeps its grain', () => {
  const texts: readonly (readonly [text: string, ...said: string[]])[] = [
    ['They left eight months ago.', 'eight months ago = 2022-03'],
    ['They left 20 years ago.', '20 years ago = 2002'],
    ['They left last week.', 'last week = 2022-W44'],
    ['They leave this week.', 'this week = 2022-W45'],
    ['They left last weekend.', 'last weekend = 2022-W44-WE'],
    ['They left in October.', 'October = 2022-10'],
    ['They left on Thursday.', 'Thursday = 2022-11-10'],
    ['They left yesterday morning.', 'yesterday morning = 2022-11-10TMO'],
    ['They left at 5 p.m.', '5 p.m. = 2022-11-11T17:00'],
    ['They are there now.', 'now = PRESENT_REF'],
  ]
  for (const [text, ...expected] of texts) assert.deepEqual(said(text), expected)
})

test('a range is two times', () => {
  assert.deepEqual(said('It lasted from 9 to 11 November 2022.'), ['9 = 2022-11-09', '11 November 2022 = 2022-11-11'])
})

test('years alone are unknown to it', () => {
  assert.deepEqual(said('Annexed in 2014.'), [])
})
