import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyKey } from './body-key.ts'
import { partyReader } from './party.ts'

const key = (name: string, side?: string) => bodyKey(name, side, partyReader(undefined))?.key

test('names of one body have one key', () => {
  const rows: readonly (readonly string[])[] = [
    [
      'the Russian Defense Ministry',
      'Russia’s Ministry of Defence',
      'Ministry of Defense of the Russian Federation',
      'Kremlin Defense Ministry',
    ],
    ['the Kremlin', 'Moscow', 'Russia', 'the Russian government'],
    ['Kyiv', 'Kiev', 'Ukraine'],
    ['Russian troops', 'the Russian army', 'retreating Russian soldiers', 'Russia’s forces'],
    ['Ukrainian officials', 'Ukraine’s authorities'],
    ['the White House', 'Washington'],
    ['Walinzi', 'Walinzi fighters', 'the Walinzi militia', 'Walinzi rebels'],
    ['Ukrainian police', 'Ukraine’s national police'],
    ['Defence Ministry of Democratic Republic of the Congo', 'Congolese Defence Ministry'],
    ['the Red Cross', 'International Committee of the Red Cross', 'ICRC'],
    ['NATO', 'North Atlantic Treaty Organization'],
  ]
  for (const names of rows) assert.equal(new Set(names.map(name => key(name))).size, 1, names.join(' / '))
})

test('bodies of two states or of two kinds are apart', () => {
  assert.notEqual(key('Russian Defense Ministry'), key('Britain’s Ministry of Defence'))
  assert.notEqual(key('Russian troops'), key('Ukrainian troops'))
  assert.notEqual(key('Russian troops'), key('Russian officials'))
  assert.notEqual(key('Ukrainian forces'), key('Ukrainian air force'))
  assert.notEqual(key('Ukrainian navy'), key('Ukrainian Air Force'))
  assert.notEqual(key('Wagner forces', 'RU'), key('Russian forces'))
})

test('a description is told apart by its side, and is nobody without one', () => {
  assert.equal(key('the Defence Ministry', 'RU'), key('Russian Defence Ministry'))
  assert.equal(key('troops', 'UA'), key('Ukrainian forces'))
  assert.equal(key('troops'), undefined)
  assert.equal(key(''), undefined)
})
