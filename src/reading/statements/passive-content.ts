import { dependentBy } from '../../language/trees/dependents.ts'
import type { Spans } from '../../text/span.ts'
import type { Adjuncts } from './adjuncts.ts'
import type { Content } from './content-behind.ts'
import type { FoundCue } from './find-cues.ts'
import { HEARD } from './lexicon/hearers.ts'
import { isNominal, phraseAround } from './phrase.ts'
import { at, spanOfTokens, type View } from './view.ts'

/** "The move was confirmed by the ministry": the subject. */
export function passiveContent(
  view: View,
  { tokens: [verb] }: FoundCue,
  { adjuncts, end }: { adjuncts: Adjuncts; end: number },
): Content | undefined {
  const subject = dependentBy(view.tokens, verb, 'nsubj:pass')
  if (HEARD.has(view.tokens[verb]?.lemma ?? '')) return undefined
  if (subject === undefined || subject > verb || !isNominal(view, subject)) return undefined
  const span = spanOfTokens(view, phraseAround(view, subject, [view.tree.lefts[subject] ?? subject, verb]))
  return {
    spans: [span, ...nameIn(view, verb, end), ...chargeIn(view, adjuncts.next, end)],
    rule: 'passive-subject',
  }
}

/** "was described as normal by engineers": what it is called. */
function nameIn(view: View, verb: number, end: number): Spans {
  let by = verb + 1
  while (by < end && at(view, by) !== 'by') by++
  return at(view, verb + 1) === 'as' && by < end ? [spanOfTokens(view, [verb + 1, by])] : []
}

/** "The army was accused by residents of looting": what the subject is accused of. */
function chargeIn(view: View, next: number, end: number): Spans {
  return /^(?:of|for|to|as)$/.test(at(view, next)) && end - next > 1 ? [spanOfTokens(view, [next, end])] : []
}
