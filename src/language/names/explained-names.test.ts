import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EXPLAINED_EXAMPLES, withExplained } from './explained-names.ts'

for (const [text, ...expected] of EXPLAINED_EXAMPLES)
  test(`explained by an acronym: ${text}`, () => {
    const forms = text.split(' ')
    const found = withExplained(forms, []).map(({ first, last }) => forms.slice(first, last + 1).join(' '))
    assert.deepEqual(found, expected)
  })

test('what the readers have of such a name gives way to the whole, and other names stay', () => {
  const forms = 'Ana Marek of the Movement for Orvel Renewal ( MOR ) left'.split(' ')
  const person = { first: 0, last: 1, kind: 'person' } as const
  const found = withExplained(forms, [person, { first: 6, last: 6, kind: 'place' }])
  assert.deepEqual(found, [person, { first: 4, last: 7, kind: 'organisation' }])
})
