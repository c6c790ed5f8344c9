import type { Word } from '../../language/analyse.ts'
import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import { isGerundOfCharge } from './arguments.ts'
import { clausesOf, isClausal } from './clause.ts'
import { CUE_ADJECTIVES, CUE_NOUNS, CUE_VERBS, type Join, type StatusCue } from './lexicon/status-cues.ts'
import { caseOf } from './noun-phrase.ts'
import { lemmaAt, type Stretch, wordAt } from './stretch.ts'
import type { Act } from './when/act.ts'

/** A cue that governs an act: "feared" over "could be ambushed". */
export interface Governor {
  readonly cue: StatusCue
  readonly at: number
  readonly isVerb: boolean
  readonly join: Join
}

const VERBS = Map.groupBy(CUE_VERBS, cue => cue.word)
const NOUNS = Map.groupBy(CUE_NOUNS, cue => cue.word)
const ADJECTIVES = Map.groupBy(CUE_ADJECTIVES, cue => cue.word)

/** The cue that this word is, if it takes what it governs in one of the given ways. */
function cueAt(stretch: Stretch, at: number, joins: readonly Join[]): Governor | undefined {
  const word = stretch.tokens[at]
  if (!word) return undefined
  // An object is a noun, whatever its tag: "rejected claims that".
  const isVerb = word.upos === 'VERB' && word.deprel !== 'obj'
  const rows = tableOf(word, isVerb).get(word.lemma.toLowerCase())
  if (!rows) return undefined
  for (const join of joins) {
    const cue = rows.find(one => one.joins.includes(join) && isAsRow(stretch, at, one))
    if (cue) return { cue, at, isVerb, join }
  }
  return undefined
}

const tableOf = ({ upos }: Word, isVerb: boolean) => (isVerb ? VERBS : /^AD[JV]$/.test(upos) ? ADJECTIVES : NOUNS)

/** The row of the cue for acts of this type; `undefined` where it says nothing of them. */
function governorFor(stretch: Stretch, found: Governor, type: string | undefined): Governor | undefined {
  const { at, isVerb, join, cue } = found
  if (cue.of === undefined || (type !== undefined && cue.of.test(type))) return found
  const word = stretch.tokens[at]
  const other =
    word &&
    tableOf(word, isVerb)
      .get(cue.word)
      ?.find(one => one.joins.includes(join) && one.of === undefined && isAsRow(stretch, at, one))
  return other && { ...found, cue: other }
}

/** "ruled out", "called the visit off"; "are said to". */
function isAsRow(stretch: Stretch, at: number, { particle, isPassive, isFrom }: StatusCue): boolean {
  if (isFrom && !hasFrom(stretch, at)) return false
  if (isPassive && dependentBy(stretch.tokens, at, 'aux:pass') === undefined) return false
  if (particle === undefined || wordAt(stretch, at + 1) === particle) return true
  const found = dependentBy(stretch.tokens, at, 'compound:prt')
  return found !== undefined && wordAt(stretch, found) === particle
}

/** "stopped him | from burning the mill" */
function hasFrom({ tokens }: Stretch, at: number): boolean {
  return dependentsOf(tokens)
    .of(at)
    .some(each => /ing$/.test(tokens[each]?.lower ?? '') && tokens[each - 1]?.lower === 'from')
}

/** What governs the act: the chain of heads over its verb, or what its noun is object, part or subject of. */
export function governorOf(stretch: Stretch, hit: Act): Governor | undefined {
  const found = hit.group ? overVerb(stretch, hit.head) : overNounOf(stretch, hit)
  return found && governorFor(stretch, found, hit.type)
}

function overNounOf(stretch: Stretch, hit: Act): Governor | undefined {
  const found = overNoun(stretch, hit.head) ?? overSubject(stretch, hit)
  // Talks that failed were held; talks on a truce are of what may come, talks after a raid are not.
  if (found?.cue.word === 'fail' && hit.type?.startsWith('diplomacy.')) return undefined
  // Who is accused of ordering the massacre is accused of a massacre.
  if (found?.cue.word === 'order' && /^(?:attack|property)\./.test(hit.type ?? '') && isDefinite(stretch, hit.head))
    return outerOf(stretch, found, hit.type)
  const isTalked = /^(?:talk|negotiation)$/.test(found?.cue.word ?? '')
  return isTalked && !/^(?:deescalation\.|diplomacy\.agreement)/.test(hit.type ?? '') ? undefined : found
}

const AHEAD = /^(?:planned|hypothetical|feared|predicted|threatened|attempted|future)$/

/** What is not known yet, and does what is only promised or feared, is promised or feared too: "promised to let aid convoys enter". */
function overSubject(stretch: Stretch, { head: noun, words }: Act): Governor | undefined {
  const { deprel = '', head } = stretch.tokens[noun] ?? {}
  if (head === undefined || isDefinite(stretch, noun)) return undefined
  // The tree takes "aid" in "let aid convoys enter" for a verb.
  const isLet = deprel === 'obj' && (lemmaAt(stretch, head) === 'let' || words.includes(head))
  if (!isLet && !/^nsubj/.test(deprel)) return undefined
  let found = overVerb(stretch, head)
  for (let step = 0; step < 3 && found?.cue.gives === 'same'; step++) found = outerOf(stretch, found, undefined)
  return found && AHEAD.test(found.cue.gives) ? found : undefined
}

/** What stands over a governing word, for acts of a type: "denied that it planned to", "denied reports that". */
export function outerOf(stretch: Stretch, governor: Governor, type: string | undefined): Governor | undefined {
  const narrowed = (found: Governor | undefined) => found && governorFor(stretch, found, type)
  const { at, isVerb } = governor
  if (isVerb) return narrowed(overVerb(stretch, at))
  const { deprel = '', head } = stretch.tokens[at] ?? {}
  const over = narrowed(overNoun(stretch, at))
  return over ?? (deprel === 'obj' && head !== undefined ? narrowed(cueAt(stretch, head, ['that'])) : undefined)
}

function overVerb(stretch: Stretch, verb: number, depth = 0): Governor | undefined {
  const { tokens } = stretch
  const word = tokens[verb]
  const head = word?.head
  if (!word || head === undefined || depth > 3) return undefined
  switch (word.deprel) {
    case 'xcomp':
    case 'ccomp':
    case 'csubj':
    case 'csubj:pass':
      return cueOver(stretch, verb, head, depth)
    case 'advcl':
      return isAside(tokens, verb) || isBesides(tokens, verb) ? undefined : cueOver(stretch, verb, head, depth)
    case 'acl':
      return cueOn(
        stretch,
        head,
        verbGroupOf(tokens, verb).form === 'participle' ? ['that'] : [...joinsOf(tokens, verb), 'noun'],
      )
    case 'conj':
      return isClausal(tokens, head) && isJoinedAlike(tokens, verb, head)
        ? overVerb(stretch, head, depth + 1)
        : undefined
    // "reports that rebels had left": the tree takes "that" for a relative pronoun here and there.
    case 'acl:relcl':
      return openerOf(tokens, verb) === 'that' || wordAt(stretch, head + 1) === 'that'
        ? cueOn(stretch, head, ['that'])
        : undefined
    case 'parataxis':
      return undefined
    default:
      return word.xpos === 'VBG' ? overGerund(stretch, verb) : undefined
  }
}

/** A noun that is a cue, or the verb over a noun that is none: "accused the guards | of looting", "denied on Friday | that". */
function cueOn(stretch: Stretch, noun: number, joins: readonly Join[]): Governor | undefined {
  const over = clausesOf(stretch.tokens).predicateOf(noun)
  const { deprel, head } = stretch.tokens[noun] ?? {}
  // "a bid by rebels | to take the town"
  const ofWhom = deprel === 'nmod' && caseOf(stretch.tokens, noun) === 'by' ? head : undefined
  return (
    cueAt(stretch, noun, joins) ??
    (ofWhom === undefined ? undefined : cueAt(stretch, ofWhom, joins)) ??
    (over < noun
      ? cueAt(
          stretch,
          over,
          joins.filter(join => join !== 'noun'),
        )
      : undefined)
  )
}

/**
 * The head of a clause, its object ("has no plans | to withdraw"), the verb that it belongs to ("stopped short | of invading"), or the verb right
 * before the clause, which is sure whatever the tree hangs it on ("met the news and feared | they could be ambushed").
 */
function cueOver(stretch: Stretch, verb: number, head: number, depth: number): Governor | undefined {
  const { tokens } = stretch
  const joins = joinsOf(tokens, verb)
  const found = cueAt(stretch, head, joins)
  if (found) return found
  const over = tokens[head]
  if (over?.deprel === 'xcomp' && over.upos !== 'VERB' && over.head !== undefined)
    return cueAt(stretch, over.head, joins)
  if (joins[0] === 'that') return cueAt(stretch, takerBefore(tokens, verb), joins)
  const object = joins[0] === 'to' ? dependentBy(tokens, head, 'obj') : undefined
  const own = object !== undefined && object < verb ? cueAt(stretch, object, joins) : undefined
  // "promised to go on to let them leave": a verb between that is no cue.
  return own ?? (joins[0] === 'to' && depth < 3 ? overVerb(stretch, head, depth + 1) : undefined)
}

function takerBefore(words: readonly Word[], verb: number): number {
  const { from } = clausesOf(words).hullOf(verb)
  return words[from - 1]?.lower === 'that' ? from - 2 : from - 1
}

/** "denied shelling", "accused of looting": a gerund in the place of a noun. */
function overGerund(stretch: Stretch, verb: number): Governor | undefined {
  const { tokens } = stretch
  const { deprel = '', head } = tokens[isGerundOfCharge(tokens, verb) ? (tokens[verb]?.head ?? verb) : verb] ?? {}
  if (head === undefined || isAside(tokens, verb) || !/^(?:obj|obl|nmod|dep)/.test(deprel)) return undefined
  return cueAt(stretch, head, ['ing', 'noun'])
}

/** The ways in which a verb of this form is governed, the likeliest first. */
function joinsOf(words: readonly Word[], verb: number): readonly Join[] {
  switch (verbGroupOf(words, verb).form) {
    case 'infinitive':
      return ['to']
    case 'gerund':
      return ['ing', 'noun']
    case 'bare':
      return ['to', 'that']
    case 'participle':
      return ['that', 'noun']
    default:
      return ['that']
  }
}

/** "while", "after": what such a word opens is governed by nothing. */
function isAside(words: readonly Word[], verb: number): boolean {
  return /^(?:after|before|while|by|when|since|as|until|although|because|despite|if|unless|once)$/.test(
    openerOf(words, verb),
  )
}

/** "announced a truce, ending the siege": a gerund by itself is no complement. */
function isBesides(words: readonly Word[], verb: number): boolean {
  return (
    verbGroupOf(words, verb).form === 'gerund' &&
    openerOf(words, verb) === '' &&
    /^[,'"”]+$/.test(words[verb - 1]?.text ?? ',')
  )
}

/** The word that opens a clause: its mark, or "when" and its like. In lower case; empty without one. */
export function openerOf(words: readonly Word[], predicate: number): string {
  const mark = dependentBy(words, predicate, 'mark', 'case')
  if (mark !== undefined && mark < predicate && words[mark]?.xpos !== 'TO') return words[mark]?.lower ?? ''
  const adverb = dependentBy(words, predicate, 'advmod')
  return adverb !== undefined && words[adverb]?.xpos === 'WRB' ? (words[adverb]?.lower ?? '') : ''
}

/** "feared they could attack and shell": the second stands under what the first does, unless it has a subject of its own and an auxiliary. */
function isJoinedAlike(words: readonly Word[], verb: number, first: number): boolean {
  const [own, theirs] = [verbGroupOf(words, verb), verbGroupOf(words, first)]
  return own.form === theirs.form || (own.form === 'bare' && theirs.form === 'infinitive')
}

function overNoun(stretch: Stretch, noun: number, depth = 0): Governor | undefined {
  const { tokens } = stretch
  const word = tokens[noun]
  const head = word?.head
  if (!word || head === undefined || depth > 3) return undefined
  const link = caseOf(tokens, noun)
  switch (word.deprel) {
    case 'obj':
      // "what they called a referendum" is no call for one.
      return lemmaAt(stretch, head) === 'call' && wordAt(stretch, head + 1) !== 'off'
        ? undefined
        : cueAt(stretch, head, ['noun'])
    case 'nmod':
      // "foresee a wave of bombings"
      if (MANY.test(lemmaAt(stretch, head)) && link === 'of') return overNoun(stretch, head, depth + 1)
      // "a music event in the town" is no case that may come.
      if (/^(?:event|case)$/.test(lemmaAt(stretch, head)) && caseOf(tokens, head) !== 'in') return undefined
      return link === 'to' && lemmaAt(stretch, head) !== 'threat' ? undefined : cueAt(stretch, head, ['noun'])
    case 'obl':
      // "promised revenge for the killing" promises no killing.
      if (link === 'for' && !TAKES_FOR.test(lemmaAt(stretch, head))) return cueOfObject(stretch, head)
      // "from shelling Orvel": the tree hangs "from" on the town here and there.
      if (link === 'from' || wordAt(stretch, noun - 1) === 'from') return cueOfAvoiding(stretch, head)
      if (/^(?:speak|tell|talk)$/.test(lemmaAt(stretch, head))) return cueOfRumour(stretch, head)
      return LINKS.test(link) || (link === 'to' && lemmaAt(stretch, head) === 'agree')
        ? cueAt(stretch, head, ['noun'])
        : undefined
    case 'nsubj':
    case 'nsubj:pass':
    case 'nsubj:outer':
      return cueAt(stretch, head, ['predicate']) ?? phasal(stretch, head)
    case 'conj':
      return overNoun(stretch, head, depth + 1)
    default:
      return undefined
  }
}

/** "rumours speak | of a coup", "unconfirmed reports told | of a raid" */
function cueOfRumour(stretch: Stretch, verb: number): Governor | undefined {
  const subject = dependentBy(stretch.tokens, verb, 'nsubj')
  const isOne = subject !== undefined && /^(?:rumou?r|report|story|gossip)$/.test(lemmaAt(stretch, subject))
  return isOne ? cueAt(stretch, subject, ['noun', 'that']) : undefined
}

/** "set a date | for a ceasefire" */
function cueOfObject(stretch: Stretch, verb: number): Governor | undefined {
  const object = dependentBy(stretch.tokens, verb, 'obj')
  const found = object === undefined ? undefined : cueAt(stretch, object, ['noun'])
  return found?.cue.gives === 'planned' ? found : undefined
}

/** "refrained from shelling", but not "learned of the plan from an attack". */
const cueOfAvoiding = (stretch: Stretch, verb: number) =>
  /^(?:refrain|abstain|keep|bar|deter|stop|prevent|block|dissuade|discourage|restrain|hinder)$/.test(
    lemmaAt(stretch, verb),
  )
    ? cueAt(stretch, verb, ['ing', 'noun'])
    : undefined

const TAKES_FOR =
  /^(?:call|provide|prepare|rehearse|practise|practice|train|ask|push|plan|appeal|vote|wait|blame|hope|brace|press|argue|charge|aim)$/
const LINKS = /^(?:out|off|for|back|on|up|against|with|about|of|over)$/

/** "The ceasefire was due to begin", "the attack is expected to begin": the verb comes after. */
function phasal(stretch: Stretch, predicate: number): Governor | undefined {
  const next = dependentBy(stretch.tokens, predicate, 'xcomp')
  return next === undefined ? undefined : cueAt(stretch, next, ['predicate'])
}

/** True for "the", "this", "its" or an owner before the noun: it points back to something known. */
export function isDefinite({ tokens }: Stretch, noun: number): boolean {
  const owner = dependentBy(tokens, noun, 'nmod:poss')
  if (owner !== undefined) return true
  const article = dependentBy(tokens, noun, 'det')
  return article !== undefined && /^(?:the|this|that|these|those)$/.test(tokens[article]?.lower ?? '')
}

/** "a wave of arrests": what is said of it is said of them. */
const MANY = /^(?:wave|series|spate|string|round|campaign|number|flurry|rash|bout)$/

/** The predicate that a noun is subject of; `undefined` where it is none, or behind a preposition. */
export function predicateOver({ tokens }: Stretch, noun: number): number | undefined {
  const word = tokens[noun]
  const over = word?.head === undefined ? undefined : tokens[word.head]
  const isMany = word?.deprel === 'nmod' && MANY.test(over?.lemma ?? '')
  const first = over && (word?.deprel === 'conj' || isMany) ? over : word
  return /^nsubj/.test(first?.deprel ?? '') ? first?.head : undefined
}
