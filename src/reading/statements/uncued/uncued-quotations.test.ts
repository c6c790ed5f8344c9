import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shippedModels } from '../../../../test/shipped-models.ts'
import { makeGazetteer } from '../../../gazetteer/small.ts'
import { analyse } from '../../../language/analyse.ts'
import type { ReportId } from '../../../record/ids.ts'
import { quoteOf, type Span } from '../../../text/span.ts'
import { findMentions } from '../../actors/find-mentions.ts'
import { findStatements } from '../find-statements.ts'
import { viewOf } from '../view.ts'
import { BEHIND_A_COLON, CONTINUED, IN_HEADLINES, UNDER_LABELS, type UncuedSample } from './uncued.samples.ts'
import { uncuedQuotations } from './uncued-quotations.ts'

// A test's own id; the brand exists for the compiler only.
const reportId = 'r-test' as ReportId
const gazetteer = makeGazetteer()

function toldIn({ text, headline }: UncuedSample): string[] {
  const regions: Span[] =
    headline === undefined
      ? [[0, text.length]]
      : [
          [0, headline],
          [headline, text.length],
        ]
  const analysis = analyse(text, regions, shippedModels())
  const mentions = findMentions({ analysis, reportId, gazetteer, places: [] })
  const { statements } = findStatements({ analysis, reportId, mentions, times: [] })
  return statements.map(({ source, speaker, content }) =>
    [quoteOf(text, source) || '–', speaker?.value.name ?? '–', quoteOf(text, content)].join(' | '),
  )
}

for (const sample of [...BEHIND_A_COLON, ...CONTINUED, ...UNDER_LABELS, ...IN_HEADLINES])
  test(sample.text, () => assert.deepEqual(toldIn(sample), sample.told))

test('any text gives spans inside it and in order, and never throws', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    '\n\n',
    ': ',
    '. ',
    '? ',
    'Q',
    'A',
    'BERHE',
    'Vell said',
    'we will not go now',
    ', ',
    '—',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const text = pieces.join(' ')
      for (const { content } of uncuedQuotations(viewOf(analyse(text), [], []), []))
        for (const [i, [start, end]] of content.spans.entries())
          assert.ok(start >= (content.spans[i - 1]?.[1] ?? 0) && start < end && end <= text.length)
    }),
  )
})

test('a long text is read in linear time', () => {
  const texts = [
    'Vell: “We stay in Orvel for now.”\n\n“They all have gone home now.”\n\n'.repeat(4000),
    '“They all have gone home now. '.repeat(8000),
    ': '.repeat(40_000),
    'he saw it all: “we stay in Orvel for now” and '.repeat(6000),
    'Vell said it is so, and Orth said it is not so, and '.repeat(3000),
    `${'a b c d e '.repeat(8000)}: “We stay in Orvel for now.”`,
  ]
  const views = texts.map(text => viewOf(analyse(text), [], []))
  const started = process.cpuUsage()
  for (const view of views) uncuedQuotations(view, [])
  const { user, system } = process.cpuUsage(started)
  assert.ok((user + system) / 1000 < 3000)
})
