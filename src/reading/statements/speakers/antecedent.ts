import { type Agreement, HE, SHE } from '../../../language/chains/agreement.ts'
import { childrenOf, relationOf } from '../../../language/trees/tree.ts'
import type { Mention } from '../../../record/mention.ts'
import { agreementOfPronoun } from '../../actors/agreement.ts'
import { at, type View } from '../view.ts'
import { agreementFor, type Cast, type Figure, narrow } from './cast.ts'
import { relativeFigure } from './relative.ts'
import {
  earlierSubjects,
  goesOnInRelative,
  isAsked,
  isInserted,
  isOwnWord,
  later,
  mainSubjects,
  outerSubjects,
  spokenSubjects,
} from './subjects.ts'

const PERSON = HE | SHE

/** How far back "he" and "she" reach, in characters and in sentences with words of the reporter's own; "it" and "they" reach one such sentence. */
const REACH = 1500
const SENTENCES_FOR_PERSONS = 4
const SENTENCES_FOR_OTHERS = 1
/** A pronoun that stands for a pronoun that stands for a pronoun … */
const DEEPEST = 8

interface Search {
  readonly view: View
  readonly cast: Cast
  readonly pronoun: number
  readonly asked: Agreement
  readonly depth: number
}

/**
 * Whom a third-person pronoun means: the subject of the clause that its own depends on, else whoever spoke or was the subject
 * in the nearest sentence before that tells of anybody fitting. Where two fit equally, and where a name that is
 * nobody known to us may be meant, nobody.
 */
export function antecedentOf(view: View, cast: Cast, pronoun: number, depth = 0): Mention | undefined {
  if (cast.meant.has(pronoun)) return cast.meant.get(pronoun)
  const asked = agreementOfPronoun(at(view, pronoun))
  if (asked === 0 || depth > DEEPEST) return undefined
  cast.meant.set(pronoun, undefined)
  const search = { view, cast, pronoun, asked, depth }
  const near = inSentence(search)
  const found = near === 'none' ? before(search) : near
  cast.meant.set(pronoun, found?.mention)
  if (found?.mention && near !== 'none' && (asked & PERSON) !== 0 && !hasRival(search, found) && !isKnown(search))
    narrow(cast.agreements, found.mention.chain, asked)
  return found?.mention
}

/** Somebody in the sentence before who is known to be "she", so that "she" tells nothing of another. */
function isKnown(search: Search): boolean {
  const before = figuresIn(search, (search.view.tree.sentences[search.pronoun] ?? 0) - 1)
  return before.some(figure => agreementFor(search.cast, figure) === search.asked)
}

/** As a subject or an owner: an object is another one than the subject as often as not. */
const HEARD = /^(?:nsubj|nmod)$/

/** Hears the pronouns before a word, in text order: "Vell said she was tired" tells that Vell is a woman. */
export function hearUntil(view: View, cast: Cast, word: number): void {
  for (; cast.heard.until < word; cast.heard.until++) {
    const at = cast.heard.until
    const isPersonal = (agreementOfPronoun(view.tokens[at]?.lower ?? '') & PERSON) !== 0
    if (isPersonal && view.quotation[at] === -1 && HEARD.test(relationOf(view.tree, at))) antecedentOf(view, cast, at)
  }
}

/** By the pronoun's own sentence; `none` where it says nothing, `undefined` where it leaves two. */
function inSentence(search: Search): Figure | undefined | 'none' {
  const { view, pronoun, asked } = search
  if (isInserted(view, pronoun))
    return goesOnInRelative(view, pronoun) ? ofMain(search) : isSpoken(search) ? asBefore(search) : 'none'
  const { subjects, isModifier } = outerSubjects(view, pronoun)
  const fitting = fittingOf(search, subjects)
  if (fitting.length === 1) {
    const [only] = fitting
    return isModifier && only && hasRival(search, only) ? undefined : only
  }
  if (fitting.length > 1) return undefined
  const [next] = fittingOf(search, later(view, pronoun))
  if (next || view.quotation[pronoun] !== -1 || isAsked(view, pronoun)) return next
  if (relationOf(view.tree, pronoun) === 'nmod') return nearOwner(search)
  const aside = fittingOf(search, earlierSubjects(view, pronoun))
  if (aside.length > 0) return aside.length === 1 ? aside[0] : undefined
  if ((asked & PERSON) === 0) return isModifier ? undefined : 'none'
  return isOwnWord(view, pronoun) ? 'none' : asBefore(search)
}

/** "Vell hopes for help on the coast, where, he says, …": the only one that fits among the subjects before it. */
function ofMain(search: Search): Figure | undefined {
  const mains = mainSubjects(search.view, search.view.tree.sentences[search.pronoun] ?? -1) ?? []
  const fitting = fittingOf(
    search,
    mains.filter(word => word < search.pronoun),
  )
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined
  return asBefore(search) === 'none' ? before(search) : fittingBefore(search)
}

/** The only one named before a pronoun in its sentence. */
function fittingBefore(search: Search): Figure | undefined {
  const all = figuresIn(search, search.view.tree.sentences[search.pronoun] ?? -1)
  const near = distinct(all.filter(other => other.head < search.pronoun && fits(search, other)))
  return near.length === 1 ? near[0] : undefined
}

/** "Vell claimed that it was late, which, he said, …": somebody else's saying, or the first one's own. */
function isSpoken(search: Search): boolean {
  const { view, pronoun } = search
  const sentence = view.tree.sentences[pronoun] ?? -1
  const spoken = spokenSubjects(view, sentence).filter(word => word < pronoun)
  return fittingOf(search, spoken).length > 0
}

/** "His" without a clause that tells whose: of the only one in the sentence before it. */
function nearOwner(search: Search): Figure | undefined | 'none' {
  const { view, pronoun } = search
  const all = figuresIn(search, view.tree.sentences[pronoun] ?? -1).filter(({ head }) => head < pronoun)
  const near = distinct(all.filter(figure => fits(search, figure)))
  return near.length > 1 ? undefined : (near[0] ?? 'none')
}

/** "Vell's success shows why he …": where others that fit stand before the pronoun, only whom the sentences before mean too. */
function asBefore(search: Search): Figure | undefined | 'none' {
  const { view, pronoun } = search
  const all = figuresIn(search, view.tree.sentences[pronoun] ?? -1)
  const near = distinct(all.filter(other => other.head < pronoun && fits(search, other)))
  if (near.length === 0) return 'none'
  const found = before(search)
  return near.length === 1 && near[0] && found && isSame(near[0], found) ? found : undefined
}

/** Another one that fits, before the pronoun in its sentence: "Orth asked Vell about words that he had said". */
function hasRival(search: Search, only: Figure): boolean {
  const all = figuresIn(search, search.view.tree.sentences[search.pronoun] ?? -1)
  return all.some(other => other.head < search.pronoun && fits(search, other) && !isSame(other, only))
}

/** Those named or described in a sentence in the reporter's own words. */
function figuresIn({ view, cast }: Search, sentence: number): Figure[] {
  const heads = (cast.bySentence.get(sentence) ?? []).slice(0, MOST_IN_SENTENCE)
  return heads.flatMap(head => (view.quotation[head] === -1 ? (cast.byHead.get(head) ?? []) : []))
}

/** More are a list of names. */
const MOST_IN_SENTENCE = 40

/** By the sentences before, the nearest first; what is quoted in them is not the reporter's. */
function before(search: Search): Figure | undefined {
  const { view, pronoun, asked } = search
  const isPerson = (asked & PERSON) !== 0
  const own = view.tree.sentences[pronoun] ?? -1
  const start = view.tokens[pronoun]?.start ?? 0
  let left = isPerson ? SENTENCES_FOR_PERSONS : SENTENCES_FOR_OTHERS
  const adds = isPerson && ADDS.has(view.tokens[view.tokens[pronoun]?.head ?? -1]?.lemma ?? '')
  for (let sentence = own - 1; sentence >= 0 && left > 0; sentence--) {
    const { start: from = 0 } = view.analysis.sentences[sentence] ?? {}
    if (start - from > REACH) return undefined
    const answer = inEarlier(search, sentence, adds && left > 2)
    if (answer !== 'quoted' && answer !== 'none') return answer
    if (answer === 'none') left--
    if (answer === 'none' && !isPerson) return undefined
  }
  return undefined
}

/** What whoever has just spoken does. */
const ADDS = new Set('add continue'.split(' '))

/** Whom one earlier sentence offers: `quoted` where all of it is somebody's quotation, `none` where nobody in it fits. */
function inEarlier(search: Search, sentence: number, adds: boolean): Figure | undefined | 'quoted' | 'none' {
  const { view } = search
  const mains = mainSubjects(view, sentence)
  const spoken = [...spokenSubjects(view, sentence), ...(search.cast.spoke.get(sentence) ?? [])]
  if (mains === undefined) return 'quoted'
  const speakers = fittingOf(search, spoken)
  if (adds && speakers.length !== 1) return speakers.length === 0 ? 'none' : undefined
  const leading = fittingOf(search, mains)
  const all = distinct([...leading, ...speakers])
  if (all.length === 1) return all[0]
  if (all.length > 1) return leading.length === 1 ? leading[0] : undefined
  if ((search.asked & PERSON) === 0) return undefined
  if (mains.some(main => isUnclear(search, main))) return undefined
  const rest = distinct(figuresIn(search, sentence).filter(figure => fits(search, figure)))
  return rest.length > 1 ? undefined : (rest[0] ?? 'none')
}

/** Those who stand at these words and may be meant, each once. */
function fittingOf(search: Search, words: readonly number[]): Figure[] {
  const each = words.flatMap(word => [word, ...joinedTo(search.view, word)])
  return distinct(each.flatMap(word => figureAt(search, word) ?? []).filter(figure => fits(search, figure)))
}

/** "Orth" of "Vell and Orth". */
function joinedTo({ tree }: View, word: number): number[] {
  return childrenOf(tree, word).filter(child => relationOf(tree, child) === 'conj')
}

/** Who stands at a word: a name or description, or whom the pronoun there means. */
function figureAt({ view, cast, depth }: Search, word: number): Figure | undefined {
  const relative = relativeFigure(view, cast, word)
  if (relative) return relative
  const asked = agreementOfPronoun(at(view, word))
  if (asked === 0) return cast.byHead.get(word)
  const mention = antecedentOf(view, cast, word, depth + 1)
  return { head: word, mention, agrees: asked }
}

/** A pronoun of the same form whose own meaning is not known. */
function isUnclear(search: Search, word: number): boolean {
  const figure = figureAt(search, word)
  return figure !== undefined && figure.mention === undefined && (figure.agrees & search.asked) !== 0
}

function fits({ cast, asked }: Search, figure: Figure): boolean {
  return (agreementFor(cast, figure) & asked) !== 0
}

function distinct(figures: readonly Figure[]): Figure[] {
  return figures.filter((figure, index) => figures.findIndex(other => isSame(other, figure)) === index)
}

function isSame(a: Figure, b: Figure): boolean {
  return a.mention && b.mention ? a.mention.chain === b.mention.chain : a.head === b.head
}
