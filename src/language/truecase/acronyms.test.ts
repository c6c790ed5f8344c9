import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findTokens } from '../tokens.ts'
import { explainedAcronyms } from './acronyms.ts'

const acronymsIn = (text: string) => [...explainedAcronyms(findTokens(text, [0, text.length]))]

test('an acronym is explained by what stands before its brackets or inside them', () => {
  assert.deepEqual(acronymsIn('FIGHTERS OF THE KESH LIBERATION FRONT (KLF) LEFT.'), ['KLF'])
  assert.deepEqual(acronymsIn('THE KLF [KESH LIBERATION FRONT] LEFT.'), ['KLF'])
})

test('places, tags and other remarks in brackets are no acronyms', () => {
  assert.deepEqual(acronymsIn('VELMAR (KESH) -- [TEXT] A MAN LEFT [SIC] THE TOWN.'), [])
  assert.deepEqual(acronymsIn('( ( ] ['), [])
})
