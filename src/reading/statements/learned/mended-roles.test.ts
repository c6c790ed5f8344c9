import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../../test/shipped-models.ts'
import { analyse } from '../../../language/analyse.ts'
import { findCues } from '../find-cues.ts'
import { at, viewOf } from '../view.ts'
import { mendedRoles } from './mended-roles.ts'

/** "source | content" as mended, of a text with its source in square and its content in curly brackets. */
function mended(marked: string): string {
  const text = marked.replace(/[[\]{}]/g, '')
  const view = viewOf(analyse(text, undefined, shippedModels()), [], [])
  const [sentence] = view.analysis.sentences
  const [cue] = sentence ? findCues(view, sentence) : []
  assert.ok(cue)
  const words = (range: readonly [number, number]) =>
    Array.from({ length: range[1] - range[0] }, (_, i) => at(view, range[0] + i)).join(' ')
  const rangeOf = (part: string): readonly [number, number] => {
    const start = text.indexOf(part)
    const from = view.tokens.findIndex(token => token.start === start)
    return [from, view.tokens.findIndex(token => token.end === start + part.length) + 1]
  }
  const parts = (pattern: RegExp) => [...marked.matchAll(pattern)].map(([, part = '']) => rangeOf(part))
  const { source, content } = mendedRoles(view, cue, {
    source: parts(/\[([^\]]*)\]/g)[0],
    content: parts(/\{([^}]*)\}/g),
  })
  return [source ? words(source) : '–', content.map(words).join(' … ')].join(' | ')
}

const EXAMPLES: readonly [marked: string, expected: string][] = [
  [
    '{The regiment} was accused by [survivors of poisoning wells near Orvel].',
    'survivors | the regiment … of poisoning wells near orvel',
  ],
  ['{The minister} was described by [aides as exhausted].', 'aides | the minister … as exhausted'],
  ['{A raid} was confirmed by [the union of miners].', 'the union of miners | a raid'],
  ['{A raid} was reported near [the port].', '– | a raid … near the port'],
  ['[Bridge in Orvel destroyed], claims {Lorn governor}', 'lorn governor | bridge in orvel destroyed'],
  ['[The pilot], said {the ministry, was alive}.', 'the ministry | the pilot … was alive'],
  ['[The governor] claims {a victory}', 'the governor | a victory'],
]

for (const [marked, expected] of EXAMPLES) test(marked, () => assert.equal(mended(marked), expected))
