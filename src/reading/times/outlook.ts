import type { Word } from '../../language/analysis.ts'
import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import type { Span } from '../../text/span.ts'
import {
  EXTENDING,
  FORWARD,
  FORWARD_NOUNS,
  KEEPING,
  MOVING,
  PERCEIVING,
  PLANNED,
  SAYING,
  SCHEDULING,
} from './lexicon/outlook-verbs.ts'

/** Where the clause around a time looks: at what is to come or at what has been. */
export type Outlook = 'ahead' | 'back'

/** The words of a text and which of them make a time. */
export interface PlacedTime {
  readonly words: readonly Word[]
  /** First word of the time and the last plus one. */
  readonly tokens: Span
  /** The same of its sentence. */
  readonly sentence: Span
}

/** How far up a tree the governing verb is looked for. */
const STEPS = 8

/**
 * Where the verb that governs a time looks, by its tense, its modal and what it means: "will meet", "agreed to leave", "is held" look ahead, "met",
 * "has met" and "had been scheduled" back. Nothing where there is no tree, or no verb above the time.
 */
export function outlookOf({ words, tokens, sentence }: PlacedTime): Outlook | undefined {
  const top = topOf(words, tokens)
  if (top === undefined) return undefined
  const predicate = verbBefore(words, tokens[0]) ?? governorOf(words, top)
  if (predicate === undefined) return undefined
  const lead = leadOf(words, top)
  if (lead === 'since') return 'back'
  if (/^(?:until|till|through)$/.test(lead) && isExtending(words, predicate)) return 'ahead'
  // Also where the tree takes the infinitive for a name: "threatened to march on Orvel by Sunday".
  if (lead === 'by' && FORWARD.has(words[predicate]?.lemma ?? '')) return 'ahead'
  if (lead === 'to' && MOVING.has(words[predicate]?.lemma ?? '')) return 'ahead'
  return outlookOfVerb({
    words,
    predicate,
    time: top,
    tellsByPresent: isAdverbial(words, top, predicate) && !isHeadline(words, sentence),
  })
}

/**
 * What a time without a year hangs on: a verb of the past itself or its subject ("on 3 May they crossed", "the raid of 3 May killed two"), or another noun
 * ("notice of a cut in September"), whose time may be either. Nothing where neither can be told.
 */
export function hangsOn({ words, tokens }: Omit<PlacedTime, 'sentence'>): 'past' | 'noun' | undefined {
  const top = topOf(words, tokens)
  const head = top === undefined ? undefined : words[top]?.head
  if (head === undefined) return undefined
  if (isPastVerb(words, head)) return 'past'
  const { upos, deprel = '', head: above } = words[head] ?? {}
  if (upos !== 'NOUN' || above === undefined) return undefined
  return deprel.startsWith('nsubj') && isPastVerb(words, above) ? 'past' : 'noun'
}

function isPastVerb(words: readonly Word[], index: number): boolean {
  if (words[index]?.upos !== 'VERB') return false
  const { tense, modal, form } = verbGroupOf(words, index)
  return tense === 'past' && !modal && form === 'finite' && !PLANNED.has(words[index]?.lemma ?? '')
}

/** True where a time, or the one that it is joined to ("on Monday and Tuesday"), says of a verb or adjective when. */
function isAdverbial(words: readonly Word[], top: number, predicate: number): boolean {
  const { head, deprel = '' } = words[top] ?? {}
  if (deprel === 'conj' && head !== undefined && head < top) return isAdverbial(words, head, predicate)
  return head === predicate && !deprel.startsWith('nsubj') && /^(?:VERB|ADJ)$/.test(words[predicate]?.upos ?? '')
}

/** Headlines have no full stop, and their present tells what has happened. */
function isHeadline(words: readonly Word[], [from, to]: Span): boolean {
  for (let index = to - 1; index > from && index > to - 4; index--)
    if (/^[.?!]/.test(words[index]?.text ?? '')) return false
  return true
}

/** The word of a time that all its others hang on; none where the tree has taken it for something else ("early May" for the auxiliary). */
function topOf(words: readonly Word[], [from, to]: Span): number | undefined {
  let top: number | undefined
  for (let index = from; index < to; index++) {
    const { head, upos } = words[index] ?? {}
    if (upos === 'AUX' || upos === 'VERB') return undefined
    if (head !== undefined && (head < from || head >= to)) top ??= index
  }
  return top
}

/** "the terms, announced Monday, would": what stands right before the time is what it belongs to. */
function verbBefore(words: readonly Word[], first: number): number | undefined {
  const { xpos = '', deprel = '' } = words[first - 1] ?? {}
  return /^VB[DN]$/.test(xpos) && !/^(?:aux|cop|amod)/.test(deprel) ? first - 1 : undefined
}

/** The predicate above a time; of an infinitive that follows, the one above that: "threatened on Monday to attack". */
function governorOf(words: readonly Word[], top: number): number | undefined {
  const nearest = predicateAbove(words, top)
  const to = nearest === undefined ? undefined : dependentBy(words, nearest, 'mark')
  const isLater = to !== undefined && to > top && words[to]?.xpos === 'TO'
  return nearest !== undefined && isLater ? (predicateAbove(words, nearest) ?? nearest) : nearest
}

/** The nearest verb, or word with a copula, above. */
function predicateAbove(words: readonly Word[], index: number): number | undefined {
  let at = words[index]?.head
  for (let step = 0; step < STEPS && at !== undefined; step++) {
    if (isPredicate(words, at)) return at
    at = words[at]?.head
  }
  return undefined
}

function isPredicate(words: readonly Word[], index: number): boolean {
  const { upos, lemma = '' } = words[index] ?? {}
  return upos === 'VERB' || (upos === 'ADJ' && FORWARD.has(lemma)) || hasChild(words, index, 'cop')
}

function hasChild(words: readonly Word[], index: number, deprel: string): boolean {
  return dependentsOf(words)
    .of(index)
    .some(each => words[each]?.deprel === deprel)
}

/** The preposition before a time. */
function leadOf(words: readonly Word[], top: number): string {
  const lead = dependentsOf(words)
    .of(top)
    .find(each => each < top && words[each]?.deprel === 'case')
  return words[lead ?? -1]?.lower ?? ''
}

/** "postponed until", "to keep the market closed until": the verb or the one that it completes. */
function isExtending(words: readonly Word[], predicate: number): boolean {
  const { deprel = '', head } = words[predicate] ?? {}
  const verbs = [predicate, ...(/^(?:xcomp|obj)$/.test(deprel) && head !== undefined ? [head] : [])]
  return verbs.some(each => {
    const { lemma = '', xpos } = words[each] ?? {}
    return EXTENDING.has(lemma) || (KEEPING.has(lemma) && xpos !== 'VBD' && xpos !== 'VBN')
  })
}

interface Governed {
  readonly words: readonly Word[]
  readonly predicate: number
  /** The word that the time hangs by. */
  readonly time: number
  /** True where the present says that it is to come ("they meet Monday."): the time hangs on the verb itself, not on a noun or another verb under it. */
  readonly tellsByPresent: boolean
  readonly steps?: number
}

function outlookOfVerb({ words, predicate, time, tellsByPresent, steps = STEPS }: Governed): Outlook | undefined {
  const { lemma = '', head, deprel = '', xpos = '' } = words[predicate] ?? {}
  const { tense, perfect, modal, form, voice, negation, emptyArgument } = verbGroupOf(words, predicate)
  if (modal) {
    if (perfect) return 'back'
    // "could not be reached on Monday" is what had been tried.
    const isTried = negation ?? emptyArgument ?? neitherIn(words, predicate)
    return modal.lemma === 'could' && (isTried !== undefined || PERCEIVING.has(lemma)) ? 'back' : 'ahead'
  }
  if (tense === 'future') return head !== undefined && isOvertaken(words, head) ? 'back' : 'ahead'
  if (SCHEDULING.has(lemma) && isScheduled(words, predicate, time)) return 'ahead'
  if (perfect) return 'back'
  if (FORWARD.has(lemma) && xpos === 'JJ' && !hasChild(words, predicate, 'cop')) return 'ahead'
  if (PLANNED.has(lemma) && xpos === 'VBN') return isFulfilled(words, predicate) ? 'back' : 'ahead'
  if (form === 'finite')
    return tense === 'past' || (SAYING.has(lemma) && voice !== 'passive') || !tellsByPresent ? 'back' : 'ahead'
  if (form === 'participle') return deprel !== 'acl' && isForward(words, head, deprel) ? 'ahead' : 'back'
  if (form === 'infinitive' && (hasChild(words, predicate, 'cop') || isForward(words, head, deprel))) return 'ahead'
  if (head === undefined || steps === 0) return form === 'infinitive' ? 'ahead' : undefined
  const above = isPredicate(words, head) ? head : predicateAbove(words, head)
  return above === undefined
    ? undefined
    : outlookOfVerb({ words, predicate: above, time, tellsByPresent, steps: steps - 1 })
}

function neitherIn(words: readonly Word[], predicate: number): number | undefined {
  return dependentsOf(words)
    .of(predicate)
    .find(each => words[each]?.lower === 'neither')
}

/** "planned a rally on Monday". */
function isScheduled(words: readonly Word[], predicate: number, time: number): boolean {
  const dependents = dependentsOf(words).of(predicate)
  return !isOvertaken(words, predicate) && dependents.some(each => words[each]?.deprel === 'obj' && each < time)
}

/** "as planned", "the previously scheduled": what was meant to be has come. */
function isFulfilled(words: readonly Word[], predicate: number): boolean {
  return dependentsOf(words)
    .of(predicate)
    .some(each => /^(?:as|previously|originally|earlier)$/.test(words[each]?.lower ?? '') && each < predicate)
}

/** "had planned", "had been due": what lay ahead then has come, or has not. */
function isOvertaken(words: readonly Word[], predicate: number): boolean {
  return dependentsOf(words)
    .of(predicate)
    .some(each => words[each]?.deprel === 'aux' && /^(?:had|['’]d)$/.test(words[each]?.lower ?? ''))
}

/** True where an infinitive or participle under this word is still to be done: "agreed to leave", "a plan to leave", "wants it done". */
function isForward(words: readonly Word[], head: number | undefined, deprel: string): boolean {
  const { lemma = '', upos } = words[head ?? -1] ?? {}
  if (head !== undefined && isOvertaken(words, head)) return false
  if (deprel === 'acl') return FORWARD_NOUNS.has(lemma)
  return (deprel === 'xcomp' || deprel === 'ccomp' || deprel === 'csubj') && (FORWARD.has(lemma) || upos === 'ADJ')
}
