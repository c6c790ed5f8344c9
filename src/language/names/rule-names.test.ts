import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { innerByLists, within } from './inner-names.ts'
import { ruleNames } from './rule-names.ts'

const told = (text: string) => {
  const forms = text.split(' ')
  return ruleNames(forms).map(({ first, last, kind }) => `${forms.slice(first, last + 1).join(' ')}/${kind}`)
}

const EXAMPLES: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['The Ministry of Water said on Tuesday that Kyiv is safe .', ['Ministry of Water/organisation', 'Kyiv/place']],
  ['Police met President Ada Vell in Orvel .', ['Ada Vell/person', 'Orvel/place']],
  ['Gen. Marko Brand left with Irina Vell .', ['Marko Brand/person', 'Irina Vell/person']],
  ['Syrian troops crossed the Long River .', ['Syrian/other', 'Long River/place']],
  ['Officials of NATO and the OSCE came .', ['NATO/organisation', 'OSCE/organisation']],
  ['Nobody came . Rain fell on May 4 .', []],
  ['I saw Poland and Germany .', ['Poland/place', 'Germany/place']],
]

test('rules find what lists, head nouns and titles tell, and nothing that only has a capital', () => {
  for (const [text, names] of EXAMPLES) assert.deepEqual(told(text), names, text)
})

test('places and peoples stand inside longer names', () => {
  const forms = 'University of Lagos'.split(' ')
  const outer = [{ first: 0, last: 2, kind: 'organisation' }] as const
  assert.deepEqual(innerByLists(forms, outer), [{ first: 2, last: 2, kind: 'place' }])
  assert.deepEqual(innerByLists(['Lagos'], [{ first: 0, last: 0, kind: 'place' }]), [])
})

test('only what is shorter than an outer name and in it is kept', () => {
  const outer = [{ first: 1, last: 3, kind: 'organisation' }] as const
  const [inside, same, beside] = [
    { first: 3, last: 3, kind: 'place' },
    { first: 1, last: 3, kind: 'place' },
    { first: 3, last: 4, kind: 'place' },
  ] as const
  assert.deepEqual(within([inside, beside], outer), [inside])
  assert.deepEqual(within([same], outer), [])
})

test('names found by rules are in order, apart and inside of the sentence', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('Ada', 'of', 'New', 'York', 'the', 'General', 'Bank', '-', 'al', '.'),
  )
  fc.assert(
    fc.property(fc.array(word), forms => {
      let end = -1
      for (const { first, last } of ruleNames(forms)) {
        assert.ok(first > end && last >= first && last < forms.length)
        end = last
      }
    }),
  )
})
