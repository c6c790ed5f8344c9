import { SPEECH_VERBS } from '../../../language/lexicon/speech-verbs.ts'
import { childBy, headOf, isUnder, relationOf, wordAt } from '../../../language/trees/tree.ts'
import { at, type View } from '../view.ts'

/**
 * Subjects of the clauses that a pronoun's own depends on, from the nearest outwards, as far as they stand before it: "Vell" of "Vell said
 * that if he lost". `isModifier`: one of the clauses describes a noun.
 */
export function outerSubjects(
  view: View,
  pronoun: number,
): { readonly subjects: number[]; readonly isModifier: boolean } {
  const { tree } = view
  const subjects: number[] = []
  let isModifier = false
  let clause = headOf(tree, pronoun)
  for (let steps = 0; clause >= 0 && steps < 16; steps++) {
    const subject = childBy(tree, clause, 'nsubj')
    const isBefore = subject !== undefined && subject < pronoun && !isUnder(tree, subject, pronoun)
    if (isBefore && view.quotation[subject] === view.quotation[pronoun]) subjects.push(subject)
    const relation = relationOf(tree, clause)
    // "The bridge is safe, he said": what is said is no clause that the saying depends on.
    if (relation === 'parataxis' || isUttered(view, clause, pronoun)) break
    if (relation === 'acl') isModifier = true
    clause = headOf(tree, clause)
  }
  return { subjects, isModifier }
}

/** A clause before a verb of saying that hangs on it. */
function isUttered(view: View, clause: number, pronoun: number): boolean {
  const up = headOf(view.tree, clause)
  return up >= 0 && view.quotation[up] !== view.quotation[pronoun]
}

/** "As he spoke, Vell …": the subject of the main clause behind the pronoun's own. */
export function later(view: View, pronoun: number): number[] {
  const clause = openingClause(view, headOf(view.tree, pronoun))
  if (clause < 0) return []
  const main = headOf(view.tree, clause)
  const subject = main > clause ? (childBy(view.tree, main, 'nsubj') ?? nameBefore(view, main)) : undefined
  const isName = subject !== undefined && subject > pronoun && wordAt(view.tree, subject).upos !== 'PRON'
  return isName && view.quotation[subject] === view.quotation[pronoun] ? [subject] : []
}

/** "Asked whether it was so, Vell said": the name right before a verb, where the tree hangs it elsewhere. */
function nameBefore(view: View, verb: number): number | undefined {
  const mention = view.actorAt.get(verb - 1)
  let head: number | undefined
  for (let i = verb - 1; mention && view.actorAt.get(i) === mention; i--)
    if (!/^(?:flat|nmod)/.test(view.tokens[i]?.deprel ?? '')) head ??= i
  return head
}

/** True in a clause that is asked: whoever answers is named behind it, and nobody else is meant. */
export function isAsked(view: View, pronoun: number): boolean {
  const clause = headOf(view.tree, pronoun)
  return clause >= 0 && relationOf(view.tree, clause) !== 'advcl' && openingClause(view, clause) >= 0
}

/** The clause beside the main one that a clause is, or is what is asked in: "asked | whether he left, Vell …"; -1 for none. */
function openingClause({ tree }: View, clause: number): number {
  if (clause < 0 || relationOf(tree, clause) === 'advcl') return clause
  const up = headOf(tree, clause)
  const isAsked =
    up >= 0 &&
    up < clause &&
    /^(?:ccomp|xcomp|advcl)$/.test(relationOf(tree, clause)) &&
    ASKED.has(wordAt(tree, up).lower)
  return isAsked && /^(?:advcl|ccomp|parataxis)$/.test(relationOf(tree, up)) ? up : -1
}

/** A participle that opens a sentence on whoever answers. */
const ASKED = new Set('asked pressed questioned quizzed challenged reminded told'.split(' '))

/** "…, where, he says, …", "That is how Vell sees it: the aim, he says, …": the subject of the main clause goes on to say what stands behind. */
export function goesOnInRelative(view: View, pronoun: number): boolean {
  for (let i = pronoun - 1; i > pronoun - 14 && i > 0 && !/^[.!?]$/.test(at(view, i)); i--)
    if (/^[:;]$/.test(at(view, i)) && view.quotation[i] === -1) return !isRightBehindQuotation(view, pronoun)
  return at(view, pronoun - 1) === ',' && RELATIVE.test(at(view, pronoun - 2)) && at(view, pronoun - 3) === ','
}

/** "…: “We left,” he said". */
function isRightBehindQuotation(view: View, pronoun: number): boolean {
  return (view.quotation[pronoun - 1] ?? -1) !== -1
}

const RELATIVE = /^(?:which|where|whose|who|whom)$/

/** "…, he said." and "…, he said, …": a saying put into or behind what is said, on which nothing of it depends. */
export function isInserted(view: View, pronoun: number): boolean {
  const verb = headOf(view.tree, pronoun)
  if (!isSpeech(view, verb) || view.quotation[pronoun] !== -1) return false
  const isBehind = (view.quotation[pronoun - 1] ?? -1) !== -1 || /^[,”"]$/.test(at(view, pronoun - 1))
  return isBehind && verb - pronoun <= 2 && /^(?:[.,;:]|on|in|at|to|)$/.test(at(view, verb + 1))
}

/** The subject of a main verb of saying: "In a talk with Vell, he said". */
export function isOwnWord(view: View, pronoun: number): boolean {
  const verb = headOf(view.tree, pronoun)
  return relationOf(view.tree, pronoun) === 'nsubj' && isSpeech(view, verb) && isMain(view, verb)
}

/** Subjects of the clauses before a pronoun in its sentence that its own clause does not depend on, but for what it says. */
export function earlierSubjects(view: View, pronoun: number): number[] {
  const { tree, analysis } = view
  const verb = headOf(tree, pronoun)
  const [from] = analysis.sentences[tree.sentences[pronoun] ?? -1]?.tokens ?? [pronoun]
  const subjects: number[] = []
  for (let word = Math.max(from, pronoun - LONGEST); word < pronoun; word++)
    if (relationOf(tree, word) === 'nsubj' && view.quotation[word] === -1 && !isSaid(view, verb, word))
      subjects.push(word)
  return subjects
}

/** A word of the clause that a verb of saying has before it. */
function isSaid(view: View, verb: number, word: number): boolean {
  if (!isSpeech(view, verb)) return false
  for (let up = word, steps = 0; up >= 0 && steps < 30; up = headOf(view.tree, up), steps++)
    if (headOf(view.tree, up) === verb) return relationOf(view.tree, up) === 'ccomp'
  return relationOf(view.tree, verb) === 'parataxis' && !hasOwnContent(view, verb) && !isBehindSemicolon(view, verb)
}

/** "…; later he conceded that it was late": what is said stands behind. */
function hasOwnContent({ tree }: View, verb: number): boolean {
  const said = childBy(tree, verb, 'ccomp')
  return said !== undefined && said > verb
}

function isBehindSemicolon(view: View, verb: number): boolean {
  for (let i = verb - 1; i > verb - 12 && !/^[.!?]$/.test(at(view, i)); i--) if (at(view, i) === ';') return true
  return false
}

function isSpeech(view: View, verb: number): boolean {
  return SPEECH_VERBS.has(wordAt(view.tree, verb).lemma)
}

/** Subjects of the main clauses of a sentence in the reporter's own words; `undefined` where all of it is quoted. */
export function mainSubjects(view: View, sentence: number): number[] | undefined {
  const own = ownWords(view, sentence)
  if (own.length === 0) return undefined
  return own.filter(word => relationOf(view.tree, word) === 'nsubj' && isMain(view, headOf(view.tree, word)))
}

/** Subjects of verbs of saying in the reporter's own words, and "the ministry" of "according to the ministry". */
export function spokenSubjects(view: View, sentence: number): number[] {
  return ownWords(view, sentence).flatMap(word => {
    if (isAccorded(view, word)) return [word]
    if (isSpeech(view, word)) return sharedSubject(view, word)
    return wordAt(view.tree, word).deprel === 'nsubj' && isSpeech(view, headOf(view.tree, word)) ? [word] : []
  })
}

/** "Vell addressed them, stating that": the subject of the clause that a saying without one of its own hangs on. */
function sharedSubject({ tree }: View, verb: number): number[] {
  const isShared = /^(?:advcl|conj|xcomp)$/.test(relationOf(tree, verb)) && childBy(tree, verb, 'nsubj') === undefined
  const subject =
    isShared && wordAt(tree, verb).upos === 'VERB' ? childBy(tree, headOf(tree, verb), 'nsubj') : undefined
  return subject === undefined ? [] : [subject]
}

function isAccorded({ tree }: View, noun: number): boolean {
  const mark = relationOf(tree, noun) === 'obl' ? childBy(tree, noun, 'case') : undefined
  return mark !== undefined && wordAt(tree, mark).lower === 'according'
}

/** Longer sentences are lists; their first words tell. */
const LONGEST = 120

function ownWords(view: View, sentence: number): number[] {
  const [from, to] = view.analysis.sentences[sentence]?.tokens ?? [0, 0]
  const words: number[] = []
  for (let word = from; word < Math.min(to, from + LONGEST); word++)
    if (view.quotation[word] === -1 && /\p{L}/u.test(at(view, word))) words.push(word)
  return words
}

/** The root, and what is joined to it or beside it. */
function isMain(view: View, verb: number): boolean {
  let up = verb
  for (let steps = 0; up >= 0 && steps < 6; steps++) {
    const relation = relationOf(view.tree, up)
    if (relation !== 'conj' && relation !== 'parataxis') return headOf(view.tree, up) < 0
    up = headOf(view.tree, up)
  }
  return false
}
