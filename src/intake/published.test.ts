import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { InstantShape } from '../record/shape.ts'
import { parsePublished } from './published.ts'

const EXAMPLES: readonly (readonly [written: string, expected: string | undefined])[] = [
  ['2022-11-11', '2022-11-11'],
  [' 2022-11-11 ', '2022-11-11'],
  ['2022/11/9', '2022-11-09'],
  ['20221111', '2022-11-11'],
  ['20221111T140500Z', '2022-11-11T14:05:00Z'],
  ['2022-11-11T14:05:00Z', '2022-11-11T14:05:00Z'],
  ['2022-11-11T14:05+0200', '2022-11-11T14:05+02:00'],
  ['2022-11-11 14:05', '2022-11-11'],
  ['2009-03-20 12:24:52.002364-05', '2009-03-20T12:24:52.002364-05:00'],
  ['Fri, 11 Nov 2022 14:05:00 GMT', '2022-11-11T14:05:00Z'],
  ['Fri, 11 Nov 2022 14:05:00 +0200', '2022-11-11T14:05:00+02:00'],
  ['11 Nov 22 09:05 EST', '2022-11-11T09:05-05:00'],
  ['Fri, 11 Nov 2022 14:05:00 +0000 (UTC)', '2022-11-11T14:05:00+00:00'],
  ['November 11, 2022', '2022-11-11'],
  ['Nov. 11, 2022 at 2:05 PM EST', '2022-11-11T14:05-05:00'],
  ['Friday, 11th November 2022', '2022-11-11'],
  ['2022-11-11T25:05:00Z', '2022-11-11'],
  ['2022-11-11T14:05:00 XYZ', '2022-11-11'],
  ['2022-02-30', undefined],
  ['2022-13-01', undefined],
  ['11/12/2022', undefined],
  ['11 Marble 2022', undefined],
  ['yesterday', undefined],
  ['2022', undefined],
  ['2022-11', undefined],
  ['1668175500', undefined],
  ['', undefined],
]

for (const [written, expected] of EXAMPLES) {
  test(`“${written}” is ${expected ?? 'not a date'}`, () => assert.equal(parsePublished(written), expected))
}

test('whatever is given, the result is a day or instant of the schema or nothing', () => {
  const pieces = ['2022', '-', '11', ' ', 'Nov', 'T', ':', '05', '+0200', 'Z', ',', 'pm', '(', ')', 'at', '9']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), parts => {
      const result = parsePublished(parts.join(''))
      if (result !== undefined) assert.ok(InstantShape.safeParse(result).success, result)
    }),
  )
})

test('a long run of blanks or digits costs nothing', () => {
  const start = performance.now()
  parsePublished(`2022-11-11${' '.repeat(100_000)}x`)
  parsePublished('1'.repeat(100_000))
  assert.ok(performance.now() - start < 200)
})
