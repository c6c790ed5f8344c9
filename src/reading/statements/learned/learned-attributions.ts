import { verbGroupOf } from '../../../language/morphology/verb-group.ts'
import type { Span, Spans } from '../../../text/span.ts'
import type { Adjuncts } from '../adjuncts.ts'
import type { Attribution } from '../attribution.ts'
import type { FoundCue } from '../find-cues.ts'
import { at, spanOfTokens, type View } from '../view.ts'
import type { LearnedCue } from './attribution-reader.ts'
import { cueOf } from './cue-of.ts'
import { CONTENT, CONTENT_FIRST, CUE, SOURCE, SOURCE_FIRST } from './labels.ts'
import { sourceOfTokens } from './source-of-tokens.ts'

/** What stands beside a learned cue is looked for when the statement is made. */
const NO_ADJUNCTS: Adjuncts = { time: undefined, channel: undefined, relays: [], next: 0 }

/** A learned cue with its roles as an attribution; none where nothing is said. */
export function learnedAttribution(view: View, learned: LearnedCue): Attribution | undefined {
  const content = runsOf(learned, [CONTENT_FIRST, CONTENT])
  const cue = foundCue(view, learned)
  if (content.length === 0 || !cue) return undefined
  const spans: Spans = content.map(run => spanOfTokens(view, run))
  const [source] = runsOf(learned, [SOURCE_FIRST, SOURCE])
  return {
    source: source && sourceOfTokens(view, source, learned.head),
    cue,
    content: { spans, adjuncts: NO_ADJUNCTS, rule: 'learned' },
  }
}

/** Runs of words with one of two labels, the first of which begins a run. */
function runsOf({ window, roles }: LearnedCue, [first, other]: readonly [number, number]): Span[] {
  const runs: [number, number][] = []
  for (const [k, role] of roles.entries()) {
    if (role !== first && role !== other) continue
    const i = window[0] + k
    const last = runs.at(-1)
    if (last && last[1] === i) last[1] = i + 1
    else runs.push([i, i + 1])
  }
  return runs
}

/** The row of the lexicon, and the words that are the cue: those so labelled around its head. */
function foundCue(view: View, { head, window: [from], roles }: LearnedCue): FoundCue | undefined {
  const sentence = view.analysis.sentences[view.tree.sentences[head] ?? -1]
  if (!sentence) return undefined
  const isCue = (i: number) => roles[i - from] === CUE
  let [low, high] = [head, head + 1]
  while (isCue(low - 1)) low--
  while (isCue(high)) high++
  const { cue, length } = cueOf(view, head)
  const { voice, modal, negation, auxiliaries } = verbGroupOf(view.tokens, head)
  const isJoinedBare = view.tokens[head]?.deprel === 'conj' && auxiliaries.length === 0
  return {
    cue,
    tokens: [head, Math.max(head + 1, Math.min(head + length, high))],
    words: [low, high],
    sentence,
    isPassive: voice === 'passive' && !isJoinedBare,
    isNegated: negation !== undefined || at(view, head - 1) === 'never',
    modal: modal?.lemma,
  }
}
