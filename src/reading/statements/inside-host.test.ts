import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { analyse } from '../../language/analyse.ts'
import type { Span } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { attributionsByRule } from './attributions-by-rule.ts'
import { insideHosts } from './inside-host.ts'
import { viewOf } from './view.ts'

test('what is said inside of what another says ends where that is broken off', () => {
  const text = 'Mara Vell regrets the raid, an aide said, and calls it late.'
  const analysis = analyse(text, undefined, shippedModels())
  const view = viewOf(analysis, [], [])
  const [sentence] = analysis.sentences
  const [model] = sentence ? attributionsByRule(view, sentence) : []
  assert.ok(model?.cue)
  const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  const at = analysis.tokens.findIndex(({ text: word }) => word === 'regrets')
  const having = (spans: readonly Span[]): Attribution => ({ ...model, content: { ...model.content, spans } })
  const cue = { ...model.cue, tokens: [at, at + 1] as const, words: [at, at + 1] as const }
  const inner = { ...having([spanOf('the raid, an aide said, and calls it late')]), cue }
  const host = having([spanOf('Mara Vell regrets the raid'), spanOf('and calls it late')])
  assert.deepEqual(insideHosts(view, [inner], [host])[0]?.content.spans, [spanOf('the raid')])
  assert.deepEqual(insideHosts(view, [inner], []), [inner])
})
