import type { Sentence } from '../../language/analyse.ts'
import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { cueWords } from './cue-words.ts'
import type { FoundCue } from './find-cues.ts'
import { CUES, type Cue, cueVerbOf, longestCue } from './lexicon/cues.ts'
import { at, type View } from './view.ts'

const NO_WORD = { lemma: '', lower: '' }

/** Verbs of a sentence whose lemma attributes, in order. What describes a noun ("the announced retreat") or is supposed is none. */
export function verbCues(view: View, sentence: Sentence): FoundCue[] {
  const found: FoundCue[] = []
  for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
    const cue = isCandidate(view, i, sentence) ? verbCueAt(view, i, sentence) : undefined
    if (cue) found.push(cue)
  }
  return found
}

function isCandidate(view: View, index: number, sentence: Sentence): boolean {
  return (
    view.quotation[index] === -1 &&
    cueVerbOf(view.tokens[index] ?? NO_WORD) !== undefined &&
    isVerb(view, index, sentence) &&
    !isDescribing(view, index) &&
    !isLabel(view, index, sentence) &&
    !isHeadlinePassive(view, index)
  )
}

function verbCueAt(view: View, index: number, sentence: Sentence): FoundCue | undefined {
  const word = view.tokens[index]
  const following = [index + 1, index + 2].map(each => at(view, each))
  const [cue, length] = longestCue(CUES, cueVerbOf(word ?? NO_WORD) ?? '', following) ?? []
  if (!word || !cue || !length) return undefined
  if (view.tokens[index + length]?.deprel === 'compound:prt' && view.tokens[index + length]?.head === index)
    return undefined
  const { voice, modal, negation, clause, form, auxiliaries } = verbGroupOf(view.tokens, index)
  if (
    clause === 'condition' ||
    (isSupposed(modal?.lemma) && !negation) ||
    (form === 'infinitive' && !isGoingOn(view, index)) ||
    (cue.isDeed && isDeedDone(view, index))
  )
    return undefined
  // "called on them to leave and promised …": past and participle look the same.
  const isJoinedBare = word.deprel === 'conj' && auxiliaries.length === 0
  const tokens = cueTokens(view, cue, [index, index + length])
  return {
    cue,
    tokens,
    words: cueWords(view, tokens),
    sentence,
    isPassive: (voice === 'passive' && !isJoinedBare) || isAsked(view, index, sentence),
    isNegated: negation !== undefined,
    modal: modal?.lemma,
  }
}

/** "Asked whether …, the mayor": a participle without a subject. */
function isAsked(view: View, index: number, { tokens: [first] }: Sentence): boolean {
  const { lemma, xpos, deprel = '' } = view.tokens[index] ?? {}
  return lemma === 'ask' && /^VB[DN]$/.test(xpos ?? '') && (/^advcl/.test(deprel) || index === first)
}

/** "could say", "should demand", "will announce": not yet said. What would or might be wanted or feared is. */
function isSupposed(modal: string | undefined): boolean {
  return modal !== undefined && /^(?:can|could|shall|should|must|will)$/.test(modal)
}

/** Without a "to" that opens what is said ("agreed to leave"), with a preposition that the cue takes ("boasted of"). */
function cueTokens(view: View, cue: Cue, [from, to]: readonly [number, number]): [number, number] {
  if (to - from > 1 && at(view, to - 1) === 'to' && view.tokens[to]?.xpos === 'VB') return [from, to - 1]
  const next = at(view, to)
  return /^(?:of|about|for|against|on|in|from)$/.test(next) && cue.takes.some(takes => takes === next)
    ? [from, to + 1]
    : [from, to]
}

/** A verb, or what the tags take for a noun: one that a clause with "that" hangs on ("officials suspect that …"), or the root of a sentence without a verb. */
function isVerb(view: View, index: number, sentence: Sentence): boolean {
  const word = view.tokens[index]
  if (word?.upos === 'VERB') return true
  if (!word || !/^(?:NOUN|ADJ)$/.test(word.upos)) return false
  if (isInserted(view, index)) return true
  const before = view.tokens[index - 1]
  const isAlone = /^(?:NOUN|PROPN|PRON)$/.test(before?.upos ?? '') && before?.head === index
  if (!isAlone || !/^(?:root|ccomp|conj|parataxis)$/.test(word.deprel)) return false
  const hasSubject = /^(?:nsubj|compound)/.test(before?.deprel ?? '')
  return (
    hasSubject &&
    (at(view, index + 1) === 'that' ||
      ((before?.deprel !== 'compound' || /s$/.test(word.lower)) && isVerbless(view, sentence)))
  )
}

function isVerbless(view: View, { tokens: [from, to] }: Sentence): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:VB[DPZ]|MD)$/.test(view.tokens[i]?.xpos ?? '') && view.quotation[i] === -1) return false
  return true
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

/** "denies backing rebels": what somebody is said to do is done, not said. */
function isDeedDone(view: View, index: number): boolean {
  const { xpos, deprel = '' } = view.tokens[index] ?? {}
  return xpos === 'VBG' && /^(?:xcomp|ccomp|obj)$/.test(deprel)
}
