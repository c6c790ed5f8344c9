import type { Word } from '../../language/analyse.ts'
import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import type { Span } from '../../text/span.ts'
import { caseOf } from '../events/noun-phrase.ts'
import { verbLemmaOf } from '../events/verb-lemma.ts'
import { isOpenObject } from './deed.ts'
import { phraseFate } from './fate-phrase.ts'
import type { FigureKind } from './lexicon/counted-nouns.ts'
import { COSTING, FATE_NOUNS, FATE_STATES, FATE_VERBS, OWN_FATES, PASSIVE_FATES } from './lexicon/fates.ts'

/** What has become of the counted people, and the word that says so, with its place where that is after them. */
export interface Fate {
  readonly what: FigureKind
  readonly word: string
  readonly span?: Span
}

/** What became of those whom this word names: by the verb they are subject or object of, or a participle or adjective said of them. */
export function fateOf(words: readonly Word[], counted: number, depth = 0): Fate | undefined {
  const word = words[counted]
  const head = word?.head
  if (!word || depth > 3) return undefined
  const said = saidOf(words, counted)
  if (said) return said
  if (head === undefined) return undefined
  switch (word.deprel) {
    case 'nsubj':
    case 'nsubj:pass':
      return ofSubject(words, head, counted)
    case 'obj':
      return ofObject(words, head, counted)
    case 'obl':
      if (isPart(words, counted)) return ofWhole(words, head, depth)
      return isOpenObject(words, counted) ? ofObject(words, head, counted) : undefined
    case 'nmod':
      if (isPart(words, counted)) return fateOf(words, head, depth + 1)
      return caseOf(words, counted) === 'of' ? ofNoun(words, head, depth) : undefined
    case 'conj':
      return fateOf(words, head, depth + 1)
    case 'appos':
      // A bare number there is an age: "killed Ivan, 35".
      return word.upos === 'NUM' ? undefined : fateOf(words, head, depth + 1)
    case 'compound':
      // "took nine teachers hostage": the tree makes them one noun.
      return CAUGHT.has(words[head]?.lemma ?? '') ? ofObject(words, words[head]?.head ?? head, counted) : undefined
    default:
      return undefined
  }
}

const CAUGHT = new Set(['prisoner', 'captive', 'hostage'])

/** "killed nine people, including three children". */
function isPart(words: readonly Word[], counted: number): boolean {
  return /^(?:including|among)$/.test(caseOf(words, counted))
}

function ofWhole(words: readonly Word[], verb: number, depth: number): Fate | undefined {
  const whole = dependentBy(words, verb, 'obj') ?? dependentBy(words, verb, 'nsubj:pass', 'nsubj')
  return whole === undefined ? undefined : fateOf(words, whole, depth + 1)
}

/** "12 soldiers killed in the raid", "12 dead", "two wounded soldiers". */
function saidOf(words: readonly Word[], counted: number): Fate | undefined {
  for (const at of dependentsOf(words).of(counted)) {
    const word = words[at]
    if (!word || !/^(?:acl|amod|advmod)$/.test(word.deprel)) continue
    const what =
      stateOf(word) ?? (word.deprel !== 'advmod' && isPassive(words, at) ? FATE_VERBS.get(word.lemma) : undefined)
    if (what) return at > counted ? fateAt(words, at, what) : { what, word: word.text }
  }
  return undefined
}

const ownFateOf = (word: Word) => (word.upos === 'VERB' ? OWN_FATES.get(verbLemmaOf(word)) : undefined)
/** What a word says that people are: "dead", "missing"; not a verb, but "missing". */
export function stateOf({ lower, upos }: Word): FigureKind | undefined {
  return upos === 'VERB' && lower !== 'missing' ? undefined : FATE_STATES.get(lower)
}

/** By the voice, or a past form without object: "12 killed in raid". */
function isPassive(words: readonly Word[], verb: number): boolean {
  if (verbGroupOf(words, verb).voice === 'passive') return true
  return words[verb]?.xpos === 'VBN' && dependentBy(words, verb, 'obj', 'aux', 'nsubj') === undefined
}

/** "12 soldiers were killed", "12 died", "12 were found dead", "12 were taken prisoner". */
function ofSubject(words: readonly Word[], verb: number, counted: number): Fate | undefined {
  const word = words[verb]
  if (!word || verb < counted) return undefined
  const phrase = phraseFate(words, verb, { counted, who: isPassive(words, verb) ? 'undergo' : 'do' })
  if (phrase) return phrase
  const own = ownFateOf(word) ?? stateOf(word)
  if (own) return fateAt(words, verb, own)
  const isAlone = /^VB[ND]$/.test(word.xpos) && dependentBy(words, verb, 'obj') === undefined
  const acted = FATE_VERBS.get(word.lemma)
  const held = isPassive(words, verb) ? PASSIVE_FATES.get(word.lemma) : undefined
  if (held) return fateAt(words, verb, held)
  if (acted) return isPassive(words, verb) || isAlone ? fateAt(words, verb, acted) : undefined
  return ofComplement(words, verb, counted)
}

/** What became of the objects of a verb before them: "killing 12 people", "left 12 dead", "shot dead three civilians". */
export function ofObject(words: readonly Word[], verb: number, counted: number): Fate | undefined {
  const word = words[verb]
  if (!word || verb > counted) return undefined
  const phrase = phraseFate(words, verb, { counted, who: 'undergo' })
  if (phrase) return phrase
  const what = word.lemma === 'lose' ? 'losses' : FATE_VERBS.get(word.lemma)
  if (!what) return ofComplement(words, verb, counted) ?? forcedTo(words, verb, counted)
  const joined =
    word.deprel === 'conj' && word.head !== undefined && verb - word.head < 3 ? words[word.head] : undefined
  const other = joined && FATE_VERBS.get(joined.lemma)
  // "kidnapped and killed 11 people" are killed.
  const isEither = other !== undefined && other !== what && isHurt(other) && isHurt(what)
  return { what: isEither ? 'casualties' : what, word: word.text }
}

/** "forced 13,000 families to flee": what they are made to do may hang on them. */
function forcedTo(words: readonly Word[], verb: number, counted: number): Fate | undefined {
  const at = MAKING.has(words[verb]?.lemma ?? '') ? dependentBy(words, counted, 'acl') : undefined
  const done = at === undefined ? undefined : words[at]
  const what = done && ownFateOf(done)
  return what && at !== undefined ? fateAt(words, at, what) : undefined
}

const MAKING = new Set(['force', 'make', 'cause', 'compel', 'oblige', 'drive', 'prompt', 'lead', 'push'])

/** What the verb says that they are or become: "were feared dead", "went missing", "forced to flee", "taken prisoner". */
function ofComplement(words: readonly Word[], verb: number, counted: number): Fate | undefined {
  for (const at of dependentsOf(words).of(verb)) {
    const word = words[at]
    if (!word || at === counted) continue
    const phrase = word.deprel === 'xcomp' ? phraseFate(words, at, { counted, who: 'do' }) : undefined
    if (phrase) return phrase
    const isComplement = /^(?:xcomp|ccomp|advmod|amod|obj|advcl)$/.test(word.deprel)
    const what =
      FATE_STATES.get(word.lower) ??
      (word.deprel === 'xcomp' ? (ownFateOf(word) ?? FATE_VERBS.get(word.lemma)) : undefined)
    if (isComplement && what) return at > counted ? fateAt(words, at, what) : { what, word: word.text }
  }
  return undefined
}

/** "the deaths of 12 civilians", "the bodies of 70 villagers". */
function ofNoun(words: readonly Word[], head: number, depth: number): Fate | undefined {
  const noun = words[head]
  const what = noun && FATE_NOUNS.get(noun.lemma)
  if (what) return { what, word: noun.text }
  // "claimed the lives of seven miners".
  const taker = noun?.lemma === 'life' ? words[noun.head ?? -1] : undefined
  if (noun && taker && COSTING.has(taker.lemma)) return { what: 'killed', word: noun.text }
  // "every one of the eleven sailors perished", "all of the 20 crew died".
  const isAll =
    noun?.lower === 'all' || (noun?.lower === 'one' && /^(?:every|each)$/.test(words[head - 1]?.lower ?? ''))
  if (isAll) return fateOf(words, head, depth + 1)
  // "a group of 12 soldiers was captured".
  return noun?.upos === 'NOUN' && WHOLES.has(noun.lemma) ? fateOf(words, head, depth + 1) : undefined
}

const WHOLES = new Set(
  'group number total garrison crew unit force column contingent team party band convoy majority rest half'.split(' '),
)

const isHurt = (what: FigureKind) => what === 'killed' || what === 'wounded'

/** A fate by the word that says it; "killed or wounded" are casualties. */
export function fateAt(words: readonly Word[], at: number, what: FigureKind): Fate | undefined {
  const word = words[at]
  if (!word) return undefined
  const joined = dependentBy(words, at, 'conj')
  const other = joined !== undefined && joined <= at + 2 ? words[joined] : undefined
  const second = other && (FATE_VERBS.get(other.lemma) ?? FATE_STATES.get(other.lower))
  if (other && second && second !== what && isHurt(what) && isHurt(second)) {
    return {
      what: 'casualties',
      word: words
        .slice(at, (joined ?? at) + 1)
        .map(each => each.text)
        .join(' '),
      span: [word.start, other.end],
    }
  }
  return { what, word: word.text, span: [word.start, word.end] }
}
