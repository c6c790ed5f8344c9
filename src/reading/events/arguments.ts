import type { Word } from '../../language/analyse.ts'
import { DAYS_AND_MONTHS } from '../../language/lexicon/days-and-months.ts'
import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { isCapitalised } from '../../language/tokens.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import { isClausal } from './clause.ts'
import { CUE_NOUNS, CUE_VERBS, SAYING } from './lexicon/status-cues.ts'
import { caseOf } from './noun-phrase.ts'

/** Verbs whose object does what the infinitive says: "ordered his troops to withdraw". */
const CONTROLLED = new Set(CUE_VERBS.filter(cue => cue.joins.includes('to') && cue.word !== 'use').map(cue => cue.word))
/** Nouns that somebody else has who does what they are of: "its intention of leaving". */
const PLANS = new Set(CUE_NOUNS.map(cue => cue.word))
/** Verbs that take a clause without "that". */
const TELLING = new Set([...SAYING, ...CUE_VERBS.filter(cue => cue.joins.includes('that')).map(cue => cue.word)])
const DEEPEST = 6

/** The subject of a predicate as the words have it: its own, that of the verb it is joined to, or whoever governs it. Index of its head. */
export function subjectOf(words: readonly Word[], predicate: number, depth = 0): number | undefined {
  if (depth > DEEPEST) return undefined
  const word = words[predicate]
  const own = ownSubject(words, predicate)
  if (own !== undefined && !(isRelative(words[own]) && word?.deprel === 'acl:relcl')) return own
  if (word && isBetweenNouns(words, predicate)) return nounBefore(words, predicate)
  const head = word?.head
  if (!word || head === undefined) return undefined
  if (isReduced(words, predicate)) return predicate - 1
  switch (word.deprel) {
    case 'amod':
      return isBehindSubject(words, predicate) ? Math.min(head, wordBefore(words, predicate)) : undefined
    case 'acl:relcl':
      return own === undefined && word.xpos !== 'VBN' && hasObjectRelative(words, predicate) ? undefined : head
    case 'acl':
      return ofModifier(words, predicate, depth)
    case 'conj':
      return aboveNoun(words, head, depth)
    case 'xcomp':
    case 'ccomp':
    case 'advcl':
      return controllerOf(words, predicate, depth)
    case 'root':
    case 'parataxis':
      return undefined
    default:
      return aboveNoun(words, head, depth)
  }
}

/** Of the predicate, or of its auxiliary where the tree hangs it there. */
function ownSubject(words: readonly Word[], predicate: number): number | undefined {
  const own = dependentBy(words, predicate, 'nsubj', 'nsubj:pass', 'nsubj:outer')
  if (own !== undefined) return own
  const auxiliary = dependentBy(words, predicate, 'aux')
  return auxiliary === undefined ? nounOfFinite(words, predicate) : dependentBy(words, auxiliary, 'nsubj')
}

/** "the army plans to": a noun that the tree takes for the first part of a finite verb is its subject. */
function nounOfFinite(words: readonly Word[], predicate: number): number | undefined {
  const before = words[predicate - 1]
  const isPart = before?.deprel === 'compound' && before.head === predicate && /^(?:NOUN|PROPN)$/.test(before.upos)
  return isPart && /^VB[ZPD]$/.test(words[predicate]?.xpos ?? '') ? predicate - 1 : undefined
}

const isRelative = (word: Word | undefined) => word !== undefined && /^(?:W|that$)/.test(word.xpos || word.lower)

/** "leaving the capital captured by Russia": right behind a noun, with "by" and without auxiliary, a participle is said of it, wherever it hangs. */
function isReduced(words: readonly Word[], at: number): boolean {
  const isNoun = /^(?:NOUN|PROPN)$/.test(words[at - 1]?.upos ?? '') && words[at]?.deprel !== 'acl'
  return (
    isNoun &&
    /^VB[DN]$/.test(words[at]?.xpos ?? '') &&
    agentOf(words, at) !== undefined &&
    verbGroupOf(words, at).auxiliaries.length === 0
  )
}

/** The word before a verb, and before its first half where a hyphen parts it: "police baton-charged students". */
const wordBefore = (words: readonly Word[], at: number) => (words[at - 1]?.text === '-' ? at - 3 : at - 1)

/** A past form that the tree takes for an adjective, though a noun of another phrase stands before it: "troops laid mines". */
export function isBehindSubject(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[wordBefore(words, at)]]
  if (!word || !before || word.head === undefined || !/^VB[DN]$/.test(word.xpos)) return false
  if (word.head < at) return true
  // "Fighting displaced thousands": a gerund that opens the sentence.
  const isGerund = before.xpos === 'VBG' && isCapitalised(before)
  if (!isGerund && before.upos !== 'NOUN' && before.upos !== 'PROPN') return false
  if (before.head === at) return before.deprel !== 'compound'
  return before.head !== word.head || isRootPhrase(words, word.head)
}

/** "Norway suspended aid": what the tree takes for one noun phrase and nothing else is a sentence. */
const isRootPhrase = (words: readonly Word[], head: number) =>
  words[head]?.deprel === 'root' && dependentBy(words, head, 'cop', 'case') === undefined

const CHARGING = /^(?:accuse|suspect|charge|convict|blame|acquit|condemn|accusation|guilty|suspicion)$/

/** "accused of burning grain stores": a gerund that the tree takes for an adjective of what is burned. */
export function isGerundOfCharge(words: readonly Word[], at: number): boolean {
  const { xpos, deprel, head = -1 } = words[at] ?? {}
  if (xpos !== 'VBG' || deprel !== 'amod' || !/^(?:of|for|with)$/.test(words[at - 1]?.lower ?? '')) return false
  return CHARGING.test(words[words[head]?.head ?? -1]?.lemma ?? '')
}

/** A noun between a plural and a name is a verb with the wrong tag: "Russian forces (no longer) control Kherson". */
export function isBetweenNouns(words: readonly Word[], at: number): boolean {
  return words[at]?.xpos === 'NN' && words[at + 1]?.upos === 'PROPN' && words[nounBefore(words, at)]?.xpos === 'NNS'
}

/** The word before a verb and its adverbs. */
function nounBefore(words: readonly Word[], at: number): number {
  let before = at - 1
  while (before > at - 4 && /^(?:ADV|DET)$/.test(words[before]?.upos ?? '')) before--
  return before
}

/** "the regions which fell" has its noun as subject, "the region in which" has not. */
function hasObjectRelative(words: readonly Word[], predicate: number): boolean {
  const at = dependentBy(words, predicate, 'obj', 'obl')
  return at !== undefined && isRelative(words[at])
}

/** Participles after a noun are said of it; an infinitive or "of" with a gerund of whoever has the noun: "its plan to withdraw". */
function ofModifier(words: readonly Word[], predicate: number, depth: number): number | undefined {
  const word = words[predicate]
  const head = word?.head
  if (!word || head === undefined) return undefined
  const isLinked = dependentBy(words, predicate, 'mark') !== undefined
  if (!isLinked && word.xpos !== 'VB') return head
  if (verbGroupOf(words, predicate).form === 'finite') return undefined
  // "accused the guards of looting": the tree hangs it on the guards here and there.
  if (isGerund(words, predicate) && !PLANS.has(words[head]?.lemma ?? '')) return head
  return dependentBy(words, head, 'nmod:poss') ?? aboveNoun(words, head, depth)
}

/** "looting", "having looted" */
function isGerund(words: readonly Word[], predicate: number): boolean {
  const first = verbGroupOf(words, predicate).auxiliaries[0] ?? predicate
  return words[first]?.xpos === 'VBG'
}

/** The subject of the clause that a noun stands in: "has no plans to withdraw". */
function aboveNoun(words: readonly Word[], noun: number, depth: number): number | undefined {
  let at: number | undefined = noun
  for (let step = 0; step < 8 && at !== undefined; step++) {
    if (isClausal(words, at)) return subjectOf(words, at, depth + 1)
    at = words[at]?.head
  }
  return undefined
}

/** Whoever does what a verb without a subject says: the object of the verb it completes, or its subject. */
function controllerOf(words: readonly Word[], predicate: number, depth: number): number | undefined {
  const word = words[predicate]
  const head = word?.head
  const over = head === undefined ? undefined : words[head]
  if (!word || !over || head === undefined) return undefined
  const group = verbGroupOf(words, predicate)
  if (group.form === 'finite' && word.deprel !== 'xcomp') return takenForObject(words, predicate, head)
  const mark = dependentBy(words, predicate, 'mark', 'case')
  const link = mark === undefined ? '' : (words[mark]?.lower ?? '')
  const takesObject = word.deprel === 'xcomp' || /^(?:of|from|for|with)$/.test(link) || CONTROLLED.has(over.lemma)
  const object = takesObject && head < predicate ? objectBefore(words, head, predicate) : undefined
  if (object !== undefined && over.lemma !== 'use') return object
  return subjectOf(words, head, depth + 1)
}

/** "fear the dam could be blown up": the tree takes the subject for an object of the verb before it here and there. */
function takenForObject(words: readonly Word[], predicate: number, over: number): number | undefined {
  if (!TELLING.has(words[over]?.lemma ?? '') || dependentBy(words, predicate, 'mark', 'case') !== undefined)
    return undefined
  const object = dependentBy(words, over, 'obj')
  if (object === undefined || object < over || object > predicate) return undefined
  const isApart = words.slice(object, predicate).some(({ kind }) => kind === 'mark')
  return isApart ? undefined : object
}

/** "ordered his troops to", "called on Russia to". */
function objectBefore(words: readonly Word[], verb: number, before: number): number | undefined {
  const object = dependentBy(words, verb, 'obj', 'iobj')
  if (object !== undefined) return object < before ? object : undefined
  return dependentsOf(words)
    .of(verb)
    .find(each => each > verb && each < before && words[each]?.deprel === 'obl' && caseOf(words, each) === 'on')
}

/** The object of a verb: its own, what a relative clause is said of, or the one it shares with a joined verb. Index of its head. */
export function objectOf(words: readonly Word[], verb: number): number | undefined {
  const word = words[verb]
  const own = dependentBy(words, verb, 'obj')
  if (own !== undefined)
    return isRelative(words[own]) && word?.deprel === 'acl:relcl' ? antecedentOf(words, own, word) : own
  if (word?.deprel === 'amod' && word.head !== undefined && word.head > verb) return word.head
  if (word?.deprel === 'acl:relcl' && isBareRelative(words, verb)) return word.head
  return sharedObject(words, verb) ?? bareObject(words, verb)
}

/** What stands right behind the verb without preposition: "at least 12", or a name ("gives up Kherson") that the tree hangs on it or beside it. */
function bareObject(words: readonly Word[], verb: number): number | undefined {
  const opening = `${words[verb + 1]?.lower} ${words[verb + 2]?.lower}`
  if (/^(?:at least|at most|more than|up to|fewer than|less than|about \d.*|some \d.*)$/.test(opening)) {
    return dependentsOf(words)
      .of(verb)
      .find(at => at > verb && words[at]?.deprel === 'obl')
  }
  const at = words[verb + 1]?.upos === 'ADP' && words[verb + 1]?.deprel !== 'case' ? verb + 2 : verb + 1
  const name = words[at]
  if (name?.upos !== 'PROPN' || DAYS_AND_MONTHS.has(name.lower)) return undefined
  const head = headOfName(words, at)
  return caseOf(words, head) === '' || caseOf(words, head) === words[verb + 1]?.lower ? head : undefined
}

function headOfName(words: readonly Word[], first: number): number {
  let at = first
  while (words[at]?.deprel === 'compound' && (words[at]?.head ?? 0) > at) at = words[at]?.head ?? at
  return at
}

/** What a relative pronoun stands for: the head of its clause, or the name right before it ("a region that borders on Crimea, which"). */
function antecedentOf(words: readonly Word[], pronoun: number, { head }: Word): number | undefined {
  const before = words[pronoun - 1]?.kind === 'mark' ? pronoun - 2 : pronoun - 1
  return words[before]?.upos === 'PROPN' && before !== head ? before : head
}

/** "the regions that Russia annexed", "the town rebels took": another subject, and nothing behind the verb that it could act on. */
function isBareRelative(words: readonly Word[], verb: number): boolean {
  const subject = dependentBy(words, verb, 'nsubj')
  return subject !== undefined && !isRelative(words[subject]) && verbGroupOf(words, verb).voice === 'active'
}

/** "captured and burned Orvel", "continued shelling Orvel": the object behind both hangs on the one or the other. */
function sharedObject(words: readonly Word[], verb: number): number | undefined {
  const { deprel = '', head } = words[verb] ?? {}
  const isBehind = (at: number, after: number) =>
    at > after && words[at]?.deprel === 'obj' && firstOf(words, at) <= after + 3
  if (/^(?:conj|xcomp|advcl)$/.test(deprel) && head !== undefined && head < verb) {
    const theirs = dependentsOf(words)
      .of(head)
      .find(at => isBehind(at, verb))
    if (theirs !== undefined) return theirs
  }
  const joined = dependentBy(words, verb, 'conj')
  if (joined === undefined || joined > verb + 3 || words[joined]?.upos !== 'VERB') return undefined
  return dependentsOf(words)
    .of(joined)
    .find(at => isBehind(at, joined))
}

function firstOf(words: readonly Word[], head: number): number {
  return dependentsOf(words)
    .of(head)
    .reduce((first, at) => Math.min(first, at), head)
}

/** Who does what a passive says: the phrase after "by". Index of its head. */
export function agentOf(words: readonly Word[], verb: number): number | undefined {
  return dependentsOf(words)
    .of(verb)
    .find(each => {
      const deprel = words[each]?.deprel ?? ''
      return deprel === 'obl:agent' || (deprel === 'obl' && caseOf(words, each) === 'by')
    })
}
