import assert from 'node:assert/strict'
import { test } from 'node:test'
import { homeText } from '../reconcile/homes/home.ts'
import { readConfig } from './config.ts'
import { loadGazetteer } from './gazetteer-file.ts'
import { homeAt } from './home-at.ts'

const config = readConfig({})
assert.ok(config.ok)
const gazetteer = await loadGazetteer({ gazetteer: config.value.gazetteer })
assert.ok(gazetteer.ok, 'npm run build makes the gazetteer')
const places = gazetteer.value
const home = (words: string) => {
  const found = homeAt(words, places)
  return found && homeText(found)
}

test('a home is named by a country, a division or a town in it', () => {
  for (const [words, expected] of [
    ['LB', 'LB'],
    ['Lebanon', 'LB'],
    ['Kentucky', 'Kentucky, US'],
    ['Louisville', 'Kentucky, US'],
    ['geonames:706448', 'Kherson Oblast, UA'],
  ] as const)
    assert.equal(home(words), expected, words)
})

test('a country behind the comma tells which of two', () => {
  assert.equal(home('Georgia'), 'GE')
  assert.equal(home('Georgia, US'), 'Georgia, US')
  assert.equal(home('Athens, US'), 'Georgia, US')
})

test('what nobody knows is nowhere to be at home', () => {
  for (const words of ['', 'Qwyxville', 'Kentucky, UA', 'XX', 'geonames:0', 'the Black Sea'])
    assert.equal(home(words), undefined, words)
})
