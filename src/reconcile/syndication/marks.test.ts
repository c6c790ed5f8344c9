import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeReading } from '../reading-builder.ts'
import { marksOf, shareMark } from './marks.ts'

const marks = (text: string, outlet?: string, url?: string) => {
  const { report } = makeReading({ id: 'r-1', text, ...(outlet === undefined ? {} : { outlet }) })
  return marksOf({ ...report, body: [0, text.length], ...(url === undefined ? {} : { url }) })
}

test('an agency is credited in the dateline or at the foot; an outlet does not credit itself', () => {
  const rows: readonly (readonly [text: string, credits: readonly string[]])[] = [
    ['KYIV, Oct 31 (Meridian Wire) - The bridge is down.', ['meridian wire']],
    ['MOSCOW (Meridian Wire). The bridge is down.', ['meridian wire']],
    ['Reuters - The bridge is down.', ['reuters']],
    ['MINOVA - The bridge is down.', []],
    ['The bridge is down.\n\nMeridian Wire contributed to this report', ['meridian wire']],
    ['The bridge is down. (Source: Meridian Wire)', ['meridian wire']],
    ['The bridge (Meridian) is down, he told Meridian Wire.', []],
  ]
  for (const [text, credits] of rows) assert.deepEqual(marks(text, 'Post').credits, credits, text)
  assert.deepEqual(marks('KYIV (Meridian Wire) - The bridge is down.', 'The Meridian Wire').credits, [])
  assert.deepEqual(marks('KYIV (HRF) - The bridge is down.', 'Harbour Relief Fund').credits, [])
})

test('the same page, a long quotation, an agency and the same names are marks in common', () => {
  const quoted = 'He said: "Nobody on that side of the river is packing anything today."'
  assert.ok(shareMark(marks(`One. ${quoted}`), marks(`Two. ${quoted}`)))
  assert.ok(!shareMark(marks('He said: "Nobody is packing."'), marks('She said: "Nobody is packing."')))
  assert.ok(shareMark(marks('a', 'A', 'https://a.example/x?v=1'), marks('b', 'A', 'https://a.example/x#top')))
  assert.ok(shareMark(marks('KYIV (Meridian Wire) - A.', 'Post'), marks('B.', 'Meridian Wire')))
  assert.ok(shareMark(marks('KYIV (HRF) - A.', 'Post'), marks('B.', 'Harbour Relief Fund')))
  assert.ok(!shareMark(marks('A.', 'Meridian Wire'), marks('B.', 'Meridian Wire')))
  const names = 'In Orvel Pavel Vell, Ada Orth, Mara Holt and Ivo Brandt counted 115,000 in 42 days'
  assert.ok(shareMark(marks(names), marks(`Then ${names}`)))
})
