import type { Sentence } from '../../language/analyse.ts'
import type { Span } from '../../text/span.ts'
import type { Cue } from './lexicon/cues.ts'
import { verbCues } from './verb-cues.ts'
import type { View } from './view.ts'

/** A word that attributes, outside quotation marks. */
export interface FoundCue {
  readonly cue: Cue
  /** Tokens from the verb, noun or adjective, with its particle or preposition. */
  readonly tokens: Span
  /** The same with auxiliaries, negation and adverbs before it: "did not say". */
  readonly words: Span
  readonly sentence: Sentence
  /** Who acts is told by "by". */
  readonly isPassive: boolean
  readonly isNegated: boolean
  /** Lemma of the modal that governs it: "would". */
  readonly modal: string | undefined
}

/** Verbs of a sentence that attribute, in order. */
export function findCues(view: View, sentence: Sentence): FoundCue[] {
  return verbCues(view, sentence)
}
