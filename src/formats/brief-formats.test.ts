import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Brief } from '../record/brief.ts'
import type { ReportId } from '../record/ids.ts'
import { briefToHtml } from './brief-html.ts'
import { briefToMarkdown } from './brief-markdown.ts'

// Test ids are made here: the brand exists for the compiler only.
const report = 'r-1' as ReportId
const briefOf = (text: string): Brief => ({
  title: text,
  asOf: '2022-11-11',
  counts: '1 report, 1 independent',
  sections: [{ heading: 'What happened', sentences: [{ text, of: 'v-1', footnotes: [1] }] }],
  footnotes: [{ number: 1, report, source: `Orvel Post: ${text}`, spans: [[0, 4]], quote: text }],
})

test('a brief as Markdown has a footnote for each number', () => {
  assert.equal(
    briefToMarkdown(briefOf('The *gate* fell.')),
    `# The \\*gate\\* fell.

1 report, 1 independent, as of 2022-11-11

## What happened

- The \\*gate\\* fell.[^1]

[^1]: Orvel Post: The \\*gate\\* fell.: “The \\*gate\\* fell.”
`,
  )
})

test('a brief as HTML links each number with its footnote', () => {
  const page = briefToHtml(briefOf('The gate fell.'))
  assert.match(page, /<li data-of="v-1">The gate fell\.<sup><a href="#note-1">1<\/a><\/sup><\/li>/)
  assert.match(page, /<li id="note-1">Orvel Post: The gate fell\.: <q>The gate fell\.<\/q><\/li>/)
})

test('no text of a report becomes a tag or leaves its attribute', () => {
  const tags = briefToHtml(briefOf('x')).match(/<[^>]*>/g) ?? []
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('<script>alert(1)</script>', '"><img src=x>', "'&amp;")),
      text => {
        assert.equal(briefToHtml(briefOf(text)).match(/<[^>]*>/g)?.length, tags.length)
        assert.doesNotMatch(briefToMarkdown(briefOf(text)), /(?<!\\)</)
      },
    ),
    { numRuns: 200 },
  )
})
