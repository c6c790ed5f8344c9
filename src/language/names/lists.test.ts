import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { COUNTRIES } from './lexicon/countries.ts'
import { isTitle, TITLE_EXAMPLES } from './lexicon/titles.ts'
import {
  BEGINS_PHRASE,
  bitOf,
  CONTINUES_PHRASE,
  FLAG_BITS,
  isDemonym,
  LISTS,
  listFlags,
  type NameList,
} from './lists.ts'

const listsOf = (flags: number | undefined) => LISTS.filter(list => ((flags ?? 0) & bitOf(list)) !== 0)

const EXAMPLES: readonly (readonly [form: string, list: NameList, isIn: boolean])[] = [
  ['Volodymyr', 'given-name', true],
  ['Khalid', 'given-name', true],
  ['Kherson', 'given-name', false],
  ['Zelensky', 'family-name', true],
  ['Ukraine', 'country', true],
  ['UKRAINE', 'country', true],
  ['Ukrainians', 'demonym', true],
  ['Kharkiv', 'city', true],
  ['KHARKIV', 'city', true],
  ['Donbas', 'region', true],
  ['NATO', 'organisation', true],
  ['Ministry', 'organisation-head', true],
  ['brigade', 'organisation-head', true],
  ['Oblast', 'place-head', true],
  ['president', 'title', true],
  ['Gen.', 'rank', true],
  ['Tuesday', 'calendar', true],
  ['table', 'city', false],
]

test('each list holds its examples', () => {
  for (const [form, list, isIn] of EXAMPLES)
    assert.equal(listsOf(listFlags([form])[0]).includes(list), isIn, `${form} ${list}`)
})

test('all words of a phrase have its bits, and say whether they begin it', () => {
  const flags = listFlags('in Buenos Aires and Guinea - Bissau'.split(' '))
  assert.deepEqual(listsOf(flags[1]), ['city'])
  assert.deepEqual(listsOf(flags[2]), ['city'])
  assert.equal((flags[1] ?? 0) & (BEGINS_PHRASE | CONTINUES_PHRASE), BEGINS_PHRASE)
  assert.equal((flags[2] ?? 0) & (BEGINS_PHRASE | CONTINUES_PHRASE), CONTINUES_PHRASE)
  assert.ok(listsOf(flags[6]).includes('country'))
  assert.equal(flags[0], 0)
})

test('a title is known with and without its stop', () => {
  for (const [form, expected] of TITLE_EXAMPLES) assert.equal(isTitle(form), expected, form)
})

test('every demonym of one word is one', () => {
  const words = COUNTRIES.flatMap(({ demonyms }) => demonyms.split(', ')).filter(word => !word.includes(' '))
  assert.ok(words.length > 300)
  for (const word of words) assert.ok(isDemonym(word), word)
})

test('no words throw, and no bits but those named are set', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('New', 'York', 'City', 'of', 'United', 'Arab', 'Emirates'))),
      forms => {
        const flags = listFlags(forms)
        assert.equal(flags.length, forms.length)
        for (const bits of flags) assert.equal(bits >>> FLAG_BITS, 0)
      },
    ),
  )
})
