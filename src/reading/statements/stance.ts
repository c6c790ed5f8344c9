import type { Stance, Statement } from '../../record/statement.ts'
import type { Spans } from '../../text/span.ts'
import type { Cue } from './lexicon/cues.ts'

/**
 * The stance of a cue, with one composition: what asserts a negation denies ("said the pullback does not represent an
 * embarrassment", "There were no losses"). Only the first sentence of the content counts, and only up to its main verb.
 */
export function stanceOf(cue: Pick<Cue, 'lemma' | 'stance'>, cueSpan: Spans, content: string): Statement['stance'] {
  if (cue.lemma === 'tell' && content.startsWith('to ')) {
    return { value: 'demands', basis: 'stated', spans: cueSpan, rule: 'statements/stance-told-to' }
  }
  if (cue.stance === 'asserts') {
    const negation = negationIn(content)
    if (negation)
      return { value: 'denies', basis: 'implied', spans: cueSpan, rule: 'statements/stance-negated-content' }
  }
  return {
    value: cue.stance satisfies Stance,
    basis: 'stated',
    spans: cueSpan,
    rule: `statements/stance-cue-${cue.lemma.replaceAll(' ', '-')}`,
  }
}

/** Negation of the main clause, within its first 14 words. */
export function negationIn(content: string): boolean {
  const first = content.replace(/^[“"'\s]+|^that\s+/g, '').split(/[.!?;:—]/, 1)[0] ?? ''
  const words = first.toLowerCase().replaceAll('’', "'").split(/\s+/).slice(0, 14)
  const clause = words.join(' ').replace(/,? (?:that|which|who|because|although|but|since)\b.*$/, '')
  return /^(?:not a|not one|no|none|nobody|nothing|never|neither)\b|\b(?:does|do|did|is|are|was|were|has|have|had|will) (?:not|never)\b|n't\b|\bthere (?:is|are|was|were|have been|has been) no\b(?! (?:sign|signs|evidence|doubt|indication))|^(?:it|they|he|she|we) never\b/.test(
    clause,
  )
}
