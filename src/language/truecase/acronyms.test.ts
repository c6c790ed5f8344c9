import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findTokens } from '../tokens.ts'
import { explainedAcronyms } from './acronyms.ts'

const explained = (text: string) => explainedAcronyms(findTokens(text, [0, text.length]))
const acronymsIn = (text: string) => [...explained(text).acronyms]

test('an acronym is explained by what stands before its brackets or inside them', () => {
  assert.deepEqual(acronymsIn('FIGHTERS OF THE KESH LIBERATION FRONT (KLF) LEFT.'), ['KLF'])
  assert.deepEqual(acronymsIn('THE KLF [KESH LIBERATION FRONT] LEFT.'), ['KLF'])
  assert.deepEqual(acronymsIn('THE MRK [KESH REVOLUTIONARY MOVEMENT] LEFT.'), ['MRK'])
})

test('places, tags and other remarks in brackets are no acronyms', () => {
  assert.deepEqual(acronymsIn('VELMAR (KESH) -- [TEXT] A MAN LEFT [SIC] THE TOWN.'), [])
  assert.deepEqual(acronymsIn('( ( ] ['), [])
})

test('the words that an acronym stands for are a name, small words between them are none', () => {
  const { names } = explained('THE ARMY OF KESH LIBERATION (AKL) LEFT.')
  assert.deepEqual(
    [...names].map(({ text }) => text),
    ['ARMY', 'KESH', 'LIBERATION'],
  )
})
