import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nearlyNamed } from './nearly-named.ts'
import { makeGazetteer } from './small.ts'
import { isOneLetterOff, soundKey } from './sound-key.ts'

const gazetteer = makeGazetteer()
const names = (name: string) => nearlyNamed(name, gazetteer).map(({ entry, by }) => `${entry.name} by ${by}`)

test('spellings of one name have one key', () => {
  for (const [a, b] of [
    ['Izyum', 'Izium'],
    ['Huliaipole', 'Huliaypole'],
    ['Al-Hudaydah', 'Hudaidah'],
    ['Khiam', 'El Hiyam'],
  ] as const)
    assert.equal(soundKey(a), soundKey(b), `${a} ${b}`)
  assert.notEqual(soundKey('Kherson'), soundKey('Korsun'))
})

test('what is not known by a name is guessed by its sound, else by one letter', () => {
  assert.deepEqual(names('Hersson')[0], 'Kherson by sound')
  assert.deepEqual(names('Mykolavv')[0], 'Mykolaiv by letter')
  assert.deepEqual(names('Xyzzyplugh'), [])
  assert.deepEqual(names(''), [])
  assert.deepEqual(names('…'), [])
})

test('one letter more, less or other and two neighbours changed are seen, no letter and two are not', () => {
  for (const [a, b] of [
    ['abc', 'abd'],
    ['abc', 'abcd'],
    ['abc', 'xabc'],
    ['ac', 'abc'],
    ['', 'a'],
    ['abcd', 'acbd'],
  ] as const) {
    assert.ok(isOneLetterOff(a, b), `${a} ${b}`)
    assert.ok(isOneLetterOff(b, a), `${b} ${a}`)
  }
  for (const [a, b] of [
    ['abc', 'abc'],
    ['abc', 'axy'],
    ['abc', 'abcde'],
    ['abcd', 'badc'],
    ['ab', 'bca'],
    ['', ''],
  ] as const)
    assert.equal(isOneLetterOff(a, b), false, `${a} ${b}`)
  fc.assert(
    fc.property(fc.string(), fc.nat(20), fc.string({ minLength: 1, maxLength: 1 }), (text, at, letter) =>
      assert.ok(isOneLetterOff(text, text.slice(0, at) + letter + text.slice(at))),
    ),
  )
})
