import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compose } from './compose.ts'

test('title, blank line, paragraphs', () => {
  const { text, headline = [0, 0], body } = compose('Bridge falls', ['It fell.', '- Two died.'])
  assert.equal(text, 'Bridge falls\n\nIt fell.\n\n- Two died.')
  assert.equal(text.slice(...headline), 'Bridge falls')
  assert.equal(text.slice(...body), 'It fell.\n\n- Two died.')
})

test('a first paragraph that repeats the title is left out', () => {
  assert.equal(compose('Bridge falls', ['BRIDGE FALLS.', 'It fell.']).text, 'Bridge falls\n\nIt fell.')
})

test('a title with nothing below it is what is to be read', () => {
  assert.deepEqual(compose('Bridge falls', []), { text: 'Bridge falls', body: [0, 12] })
})
