import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sniff } from './sniff.ts'

const EXAMPLES: readonly (readonly [format: string, text: string])[] = [
  ['rows', '{"text": "a"}\n{"text": "b"}\n'],
  ['rows', '{"text": "a"}'],
  ['rows', '{"text": broken\n{"text": "b"}\n'],
  ['rows', `{"text": "${'a'.repeat(70_000)}`],
  ['json', '{\n  "text": "a",\n  "x": [\n    {"a": 1}\n  ]\n}'],
  ['json', '[{"text": "a"}]'],
  ['json', '{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
  ['page', '<!DOCTYPE html><html><p>a'],
  ['page', '<!-- saved --><html>'],
  ['page', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>'],
  ['page', '<p>The bridge fell.</p>'],
  ['feed', '<?xml version="1.0"?><!-- x --><rss version="2.0">'],
  ['feed', '<feed xmlns="a">'],
  ['feed', '<rdf:RDF>'],
  ['text', ' date 2022-11-11 Bridge falls\nIt fell.'],
  ['text', '<< Bridge falls >>'],
  ['text', ''],
]

for (const [format, text] of EXAMPLES) {
  test(`“${text.slice(0, 40).replaceAll('\n', '⏎')}” is ${format}`, () =>
    assert.equal(sniff(Buffer.from(text)), format))
}

test('a mark at the beginning hides nothing', () => {
  assert.equal(sniff(Buffer.from('\ufeff{"text": "a"}')), 'rows')
})
