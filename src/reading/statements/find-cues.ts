import type { Sentence } from '../../language/analyse.ts'
import type { Span } from '../../text/span.ts'
import { CUES, type Cue } from './lexicon/cues.ts'
import { at, type View } from './view.ts'

/** A word of saying outside quotation marks, as a range of tokens. */
export interface FoundCue {
  readonly cue: Cue
  readonly tokens: Span
  readonly sentence: Sentence
}

/** Cues of a sentence in order. What is a participle before a noun ("the announced retreat") or a passive is none. */
export function findCues(view: View, sentence: Sentence): FoundCue[] {
  const found: FoundCue[] = []
  const [from, to] = sentence.tokens
  for (let i = from; i < to; i++) {
    if (view.quotation[i] !== -1 || view.tokens[i]?.kind !== 'word') continue
    const two = CUES.get(`${at(view, i)} ${at(view, i + 1)}`)
    const cue = two ?? CUES.get(at(view, i))
    if (!cue || isNoun(view, i) || isPassive(view, i) || isName(view, i, from)) continue
    found.push({ cue, tokens: [i, i + (two ? 2 : 1)], sentence })
  }
  return found
}

const BEFORE_NOUN = new Set("'s the a an this that its their his her our no any of in by on with for from".split(' '))
const BE = new Set('is are was were be been being get gets got'.split(' '))

/** "the report", "a call": a determiner or preposition before it. "-ing" after "by" stays a cue of no source and is left. */
function isNoun(view: View, index: number): boolean {
  return BEFORE_NOUN.has(at(view, index - 1)) || at(view, index + 1) === "'s"
}

/** "the State Department": a capital inside a sentence makes a name, not a verb. */
function isName(view: View, index: number, from: number): boolean {
  return index > from && /^\p{Lu}/u.test(view.tokens[index]?.text ?? '') && !/^[“"”:]$/.test(at(view, index - 1))
}

function isPassive(view: View, index: number): boolean {
  if (at(view, index) === 'told' && at(view, index + 1) === 'to') return true
  if (!/(?:ed|told|said|written)$/.test(at(view, index))) return false
  const before = at(view, index - 1)
  return BE.has(before) || (BE.has(at(view, index - 2)) && /ly$|^(?:not|n't|also|being)$/.test(before))
}
