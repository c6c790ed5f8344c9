import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { placeId } from '../record/ids.ts'
import { bankOf, bankTowards } from './bank.ts'
import { courseOf } from './rivers.ts'
import { makeGazetteer } from './small.ts'

const dnipro = courseOf(placeId('dateline', 'dnipro-river')) ?? []
const gazetteer = makeGazetteer()

const TOWNS: readonly [town: string, bank: 'left' | 'right'][] = [
  ['Kherson', 'right'],
  ['Beryslav', 'right'],
  ['Antonivka', 'right'],
  ['Chornobaivka', 'right'],
  ['Bilozerka', 'right'],
  ['Snihurivka', 'right'],
  ['Mykolaiv', 'right'],
  ['Kryvyi Rih', 'right'],
  ['Oleshky', 'left'],
  ['Nova Kakhovka', 'left'],
  ['Kakhovka', 'left'],
  ['Hola Prystan', 'left'],
  ['Enerhodar', 'left'],
  ['Melitopol', 'left'],
  ['Henichesk', 'left'],
]

for (const [town, bank] of TOWNS)
  test(`${town} lies on the ${bank} bank of the Dnipro`, () => {
    const entry = gazetteer.named(town)[0]
    assert.ok(entry)
    assert.equal(bankOf(dnipro, entry)?.bank, bank)
  })

test('the western bank at Kherson is the right one, and the eastern the left', () => {
  const kherson = gazetteer.named('Kherson')[0]
  assert.ok(kherson)
  const side = bankOf(dnipro, kherson)
  assert.ok(side && side.kilometres < 5)
  assert.equal(bankTowards(side.downstream, 270), 'right')
  assert.equal(bankTowards(side.downstream, 90), 'left')
})

test('a river that runs north has its right bank in the east', () => {
  assert.equal(
    bankOf(
      [
        [0, 0],
        [0, 10],
      ],
      { longitude: 1, latitude: 5 },
    )?.bank,
    'right',
  )
  assert.equal(bankTowards(0, 90), 'right')
})

test('a course of one point has no banks', () => {
  assert.equal(bankOf([[1, 1]], { longitude: 0, latitude: 0 }), undefined)
})

test('turning the course around turns the bank around', () => {
  const point = fc.record({
    longitude: fc.double({ min: 31, max: 37, noNaN: true }),
    latitude: fc.double({ min: 45, max: 50, noNaN: true }),
  })
  fc.assert(
    fc.property(point, where => {
      const one = bankOf(dnipro, where)
      const other = bankOf(dnipro.toReversed(), where)
      // At an end of the course the side is not defined beyond the last point.
      if (one && one.kilometres > 1 && one.kilometres < 80) assert.notEqual(one.bank, other?.bank)
    }),
  )
})
