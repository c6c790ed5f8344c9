import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alternateName } from './alternate-names.ts'

const read = (text: string) => alternateName({ number: 1, text, tooLong: false }, id => id === 900000001)

test('a name of a wanted place in any language is taken', () => {
  assert.deepEqual(read('5\t900000001\tuk\tРоботине\t1\t\t\t\t\t'), { geonamesId: 900000001, name: 'Роботине' })
  assert.deepEqual(read('5\t900000001\t\tRabotyne'), { geonamesId: 900000001, name: 'Rabotyne' })
})

test('names of other places, addresses, codes and what is no row are passed over', () => {
  for (const line of [
    '5\t900000002\tuk\tКринки',
    '5\t900000001\tlink\thttps://en.wikipedia.org/wiki/Robotyne',
    '5\t900000001\tpost\t70543',
    '5\t900000001\twkdt\tQ4395412',
    '5\t900000001\tiata\tRBT',
    '5\t900000001\ten\tA\u0000B',
    '5\t900000001\ten\t',
    '5\t900000001',
    'nonsense',
    '',
  ])
    assert.equal(read(line), undefined, line)
  assert.equal(
    alternateName({ number: 1, text: '5\t900000001\tuk\tРоботине', tooLong: true }, () => true),
    undefined,
  )
})
