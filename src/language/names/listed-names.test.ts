import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { withListed } from './listed-names.ts'
import type { NameSpan } from './name-span.ts'

const told = (text: string, names: readonly NameSpan[] = []) => {
  const forms = text.split(' ')
  return withListed(forms, names).map(({ first, last, kind }) => `${forms.slice(first, last + 1).join(' ')}/${kind}`)
}

test('organisations and places of the lists are added where no name was found', () => {
  assert.deepEqual(told('the OSCE left Khan Younis'), ['OSCE/organisation', 'Khan Younis/place'])
  assert.deepEqual(told('Ada Vell left the OSCE', [{ first: 0, last: 1, kind: 'person' }]), [
    'Ada Vell/person',
    'OSCE/organisation',
  ])
})

test('a name that was found stays as it is', () => {
  const bank = [{ first: 1, last: 3, kind: 'organisation' }] as const
  assert.deepEqual(told('the Bank of Lagos', bank), ['Bank of Lagos/organisation'])
})

test('part of a longer run of capitals is not added, nor is anything in shouted sentences', () => {
  assert.deepEqual(told('we met Ford Orlan there'), [])
  assert.deepEqual(told('WHO IS IT ?'), [])
  assert.deepEqual(told('Nice work !'), [])
})

test('what comes out is in order, apart, and has all that was given', () => {
  const word = fc.constantFrom('New', 'York', 'City', 'NATO', 'the', 'of', 'Ada', '.', 'United', 'States')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), fc.nat(9), fc.nat(3), (forms, first, more) => {
      const given = first + more < forms.length ? [{ first, last: first + more, kind: 'person' } as const] : []
      const names = withListed(forms, given)
      let end = -1
      for (const { first, last } of names) {
        assert.ok(first > end && last >= first && last < forms.length)
        end = last
      }
      for (const name of given) assert.ok(names.includes(name))
    }),
  )
})
