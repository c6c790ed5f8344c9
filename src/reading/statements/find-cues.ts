import type { Sentence } from '../../language/analyse.ts'
import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import type { Span } from '../../text/span.ts'
import { CUES, type Cue } from './lexicon/cues.ts'
import { at, type View } from './view.ts'

/** A word of saying outside quotation marks, as a range of tokens: the verb, with its particle or preposition. */
export interface FoundCue {
  readonly cue: Cue
  readonly tokens: Span
  readonly sentence: Sentence
  /** Who acts is told by "by". */
  readonly isPassive: boolean
}

/** Cues of a sentence in order: verbs whose lemma says so. What describes a noun ("the announced retreat"), is supposed or stands behind a modal is none. */
export function findCues(view: View, sentence: Sentence): FoundCue[] {
  const found: FoundCue[] = []
  for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
    const word = view.tokens[i]
    if (
      !word ||
      view.quotation[i] !== -1 ||
      !isVerb(view, i) ||
      isDescribing(view, i) ||
      isLabel(view, i, sentence) ||
      isHeadlinePassive(view, i)
    )
      continue
    const two = CUES.get(`${word.lemma} ${at(view, i + 1)}`)
    const cue = two ?? CUES.get(word.lemma)
    if (!cue) continue
    const { voice, modal, negation, clause, form, auxiliaries } = verbGroupOf(view.tokens, i)
    if (modal || negation || clause === 'condition' || (form === 'infinitive' && !isGoingOn(view, i))) continue
    // "called on them to leave and promised …": past and participle look the same.
    const isJoinedBare = word.deprel === 'conj' && auxiliaries.length === 0
    found.push({ cue, tokens: [i, i + (two ? 2 : 1)], sentence, isPassive: voice === 'passive' && !isJoinedBare })
  }
  return found
}

/** A verb, or what the tags take for the noun that a clause with "that" hangs on: "officials suspect that …". */
function isVerb(view: View, index: number): boolean {
  const word = view.tokens[index]
  if (word?.upos === 'VERB') return true
  const before = view.tokens[index - 1]
  if (word?.upos === 'NOUN' && isInserted(view, index)) return true
  return (
    word?.upos === 'NOUN' &&
    /^(?:root|ccomp|conj|parataxis)$/.test(word.deprel) &&
    at(view, index + 1) === 'that' &&
    /^(?:NOUN|PROPN|PRON)$/.test(before?.upos ?? '') &&
    before?.head === index &&
    /^(?:nsubj|compound)/.test(before.deprel)
  )
}

/** “…,” Vell notes. Between a name that what was said stands before, and a stop. */
function isInserted(view: View, index: number): boolean {
  const name = view.nameAt.get(index - 1)
  return name?.kind === 'person' && /^[.,]$/.test(at(view, index + 1)) && /^[,”"]$/.test(at(view, name.tokens[0] - 1))
}

/** "the announced retreat", "for saying so": a word before a noun, or a noun itself. */
function isDescribing(view: View, index: number): boolean {
  return view.tokens[index]?.deprel === 'amod' || /^(?:for|of|with|without|from|than|like)$/.test(at(view, index - 1))
}

/** "What they are saying: …" stands above what follows. */
function isLabel(view: View, index: number, { tokens: [from] }: Sentence): boolean {
  return at(view, index + 1) === ':' && view.tokens.slice(from, index).some(({ lower }) => lower === 'what')
}

/** "Army told to leave Orvel": nobody hears, so that the army does. */
function isHeadlinePassive(view: View, index: number): boolean {
  return at(view, index) === 'told' && at(view, index + 1) === 'to'
}

/** "went on to say". */
function isGoingOn(view: View, index: number): boolean {
  const { head = -1, deprel } = view.tokens[index] ?? {}
  return deprel === 'xcomp' && /^(?:go|continue|proceed)$/.test(view.tokens[head]?.lemma ?? '')
}
