import type { Analysis, Sentence } from '../../language/analyse.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import { isExercise } from './exercise.ts'
import type { Hit } from './find-triggers.ts'
import { isGeneric, isKind } from './habit.ts'
import { isInLaw, isOfAnyOfKind } from './kinds-of-act.ts'
import {
  ABSTRACT_OBJECTS,
  COMPOUND_TAILS,
  CRITICS,
  FIGURES,
  IN_PARLIAMENT,
  KINDS,
  MISFORTUNES,
  NOISES,
  REAL_HARM,
  TRADES,
  WITHOUT_ARMS,
} from './lexicon/frames.ts'
import { isNoProtest } from './no-protest.ts'
import { caseOf, ofPhrase, type Phrase, phraseOf } from './noun-phrase.ts'
import { isOutOfWar } from './out-of-war.ts'
import { isOfPeace } from './peaceful-words.ts'
import { isInClass } from './phrase-class.ts'
import { afterPreposition } from './slots.ts'
import { isOtherStrike } from './stoppage.ts'
import { lemmaAt, REACH, type Stretch, wordAt } from './stretch.ts'
import { isArmyOfUnarmed, isInAdvice, isInsideWork } from './told-of-work.ts'
import { isTopic } from './topic-nouns.ts'
import { isOnUntouchable } from './untouchable.ts'
import { isOfAnotherWorld, isSport } from './worlds.ts'

/** Sentences that tell of sport or fiction: those with a word of theirs, or all of them when four in ten have one. */
export function framedSentences({ tokens, sentences }: Analysis): ReadonlySet<Sentence> {
  const marked = sentences.filter(sentence => isOfAnotherWorld(tokens, sentence.tokens))
  const isAll = marked.length >= 2 && marked.length / sentences.length >= 0.4
  return new Set(isAll ? sentences : marked)
}

/** True when the words next to a trigger make it a figure of speech: "heart attack", "an invasion of privacy". */
export function isFigure(stretch: Stretch, hit: Hit): boolean {
  const [first, last] = [hit.words[0] ?? 0, Math.max(...hit.words)]
  const words = hit.words.map(at => lemmaAt(stretch, at)).join(' ')
  const byNeighbour = FIGURES.some(
    ([word, other, where]) => word === words && neighbours(stretch, first, last)[where].includes(other),
  )
  const isCompound = hit.group === undefined && COMPOUND_TAILS.has(lemmaAt(stretch, last + 1))
  return (
    byNeighbour ||
    isCompound ||
    isOtherStrike(stretch, hit) ||
    isWithoutArms(stretch, hit) ||
    isExercise(stretch, hit) ||
    isSport(stretch, hit) ||
    isNoise(stretch, hit) ||
    isByVotes(stretch, hit) ||
    isOfParliament(stretch, hit) ||
    isOfKinds(stretch, hit) ||
    isUnderWords(stretch, hit) ||
    (hit.group === undefined && (isKind(stretch, hit.head) || isInLaw(stretch, hit.head))) ||
    isShare(stretch, hit) ||
    (hit.group !== undefined && (isGeneric(stretch, hit.group) || isOfAnyOfKind(stretch, hit.group))) ||
    isMisfortune(stretch, hit) ||
    isOfWords(stretch, hit) ||
    isOutOfWar(stretch, hit) ||
    isTopic(stretch, hit) ||
    isOfPeace(stretch, hit) ||
    isNoProtest(stretch, hit) ||
    isOnUntouchable(stretch, hit) ||
    isInsideWork(stretch, hit) ||
    isInAdvice(stretch, hit) ||
    isBattleOf(stretch, hit) ||
    isHungerStrike(stretch, hit) ||
    isCoupFor(stretch, hit) ||
    isLabel(stretch, hit) ||
    (!OF_WORDS.test(hit.type) && isAbstractHead(stretch, hit)) ||
    (!OF_WORDS.test(hit.type) && isAbstract(stretch, linked(stretch, hit.head)))
  )
}

/** Acts upon laws, motions and rights: what is no target of arms is one of theirs. */
const OF_WORDS = /^(?:protest|statement|politics|diplomacy|sanction|aid)\./

/** "a heart attack killed", "hit by floods", "killed in a crash": nobody did it. */
function isMisfortune(stretch: Stretch, hit: Hit): boolean {
  if (!hit.group || !/^(?:attack|strike|property|population)\./.test(hit.type)) return false
  const cause = hit.subject ?? afterPreposition(stretch, hit, 'in') ?? afterPreposition(stretch, hit, 'by')
  if (cause === undefined) return false
  // "a lightning strike set the barn on fire"
  if (wordAt(stretch, cause.head - 1) === 'lightning') return true
  return MISFORTUNES.has(lemmaAt(stretch, cause.head)) && !isOfWar(stretch, cause.head)
}

/** "called the shelling a massacre": the shelling under another name. */
function isLabel(stretch: Stretch, { words: [start = 0], group }: Hit): boolean {
  const { tokens, from } = stretch
  const first = [start - 1, start - 2].find(at => /^an?$/.test(wordAt(stretch, at)))
  // "called reports of a retreat a lie": what stands behind a preposition is no name given.
  if (group || first === undefined || tokens[first - 1]?.upos === 'ADP') return false
  let isNamed = false
  // The tree hangs the two nouns in many ways; the words are sure.
  for (let i = first - 1; i >= Math.max(from, first - 8); i--) {
    if (tokens[i]?.upos === 'VERB' && LABELLING.test(tokens[i]?.lemma ?? ''))
      return isNamed || dependentBy(tokens, i, 'aux:pass') !== undefined
    isNamed ||= /^(?:NOUN|PROPN|PRON)$/.test(tokens[i]?.upos ?? '')
  }
  return false
}

const LABELLING = /^(?:call|brand|label|dub|term)$/

/** "floodwaters captured the street", "carmakers have retreated": nobody with arms. Water destroys and drives out as well. */
function isWithoutArms(stretch: Stretch, hit: Hit): boolean {
  const { type } = hit
  const subject = hit.subject ?? doerOfNoun(stretch, hit)
  if (subject === undefined) return false
  // "an army of clouds"
  const inner = ofPhrase(stretch, subject)?.head ?? subject.head
  // "a wave of militants"
  const isMass = /^(?:wave|flood|tide|stream|cloud|storm|swarm|sea)$/.test(lemmaAt(stretch, subject.head))
  const lemma = lemmaAt(stretch, isMass || UNARMED.get(lemmaAt(stretch, inner)) === 'nature' ? inner : subject.head)
  if (
    /^(?:battle|territory|strike|deescalation)\./.test(type) &&
    (UNARMED.get(lemma) === 'nature' || (MISFORTUNES.has(lemma) && !isOfWar(stretch, subject.head)))
  )
    return true
  if (
    !/^(?:battle|territory|strike|deescalation|attack|explosive|population|coercion|property|diplomacy\.agreement)\b/.test(
      type,
    )
  )
    return false
  const kind = UNARMED.get(lemma) ?? 'nature'
  // Companies dismiss, seize, switch off and buy; they do not fight.
  if (/^(?:coercion|property)\./.test(type)) return /^(?:animal|feeling|game|weather|art)$/.test(kind)
  if (isArmyOfUnarmed(stretch, subject.head, at => isInClass('force', lemmaAt(stretch, at)))) return true
  const isTrading = /^(?:company|firm|giant|chain|group)$/.test(lemma) && TRADES.has(lemmaAt(stretch, subject.head - 1))
  return isTrading || kind !== 'nature'
}

/** "laid siege to the shops", "under attack from bees": who is said to do what a noun tells. */
function doerOfNoun(stretch: Stretch, hit: Hit): Phrase | undefined {
  if (hit.group) return doerOfMain(stretch, hit.predicate)
  const { tokens } = stretch
  const { deprel, head } = tokens[hit.head] ?? {}
  const owner = deprel === 'obj' && head !== undefined ? dependentBy(tokens, head, 'nsubj') : undefined
  // A pullout from a bank of the river is by no bank.
  const link = caseOf(tokens, hit.head) === 'under' ? 'from' : 'by'
  const doer = afterPreposition(stretch, hit, link)
  return doer ?? (owner === undefined ? undefined : phraseOf(stretch, owner))
}

/** "A storm came in, besieging the coast": a participle behind a clause is of who does what that tells. */
function doerOfMain({ tokens, ...rest }: Stretch, predicate: number): Phrase | undefined {
  const { deprel, head, xpos } = tokens[predicate] ?? {}
  if (deprel !== 'advcl' || xpos !== 'VBG' || head === undefined || head > predicate) return undefined
  const doer = dependentBy(tokens, head, 'nsubj')
  return doer === undefined ? undefined : phraseOf({ tokens, ...rest }, doer)
}

const UNARMED = new Map(WITHOUT_ARMS.flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const)))

/** "the premier was ambushed in the debate": a fight of words about bills and votes, where nobody in the clause is harmed. */
function isOfParliament(stretch: Stretch, { type, clause }: Hit): boolean {
  if (!/^(?:battle|strike|explosive|territory|coercion\.coup|deescalation)/.test(type)) return false
  let isOfIt = false
  for (let i = clause.from; i < Math.min(clause.to, clause.from + REACH); i++) {
    if (REAL_HARM.has(wordAt(stretch, i)) && !ALSO_OF_WORDS.test(wordAt(stretch, i))) return false
    isOfIt ||=
      IN_PARLIAMENT.has(lemmaAt(stretch, i)) || IN_PARLIAMENT.has(`${wordAt(stretch, i)} ${wordAt(stretch, i + 1)}`)
  }
  return isOfIt
}

/** What is thrown in debates too, and those who leave their party. */
const ALSO_OF_WORDS = /^(?:grenade|bomb|rocket|missile|blast|explosion|rebel)s?$/

/** "captured the town in the election": by votes. */
function isByVotes(stretch: Stretch, { type, head }: Hit): boolean {
  if (!/^territory\./.test(type)) return false
  for (let i = head; i < head + 16 && wordAt(stretch, i) !== ','; i++) {
    if (VOTES.test(wordAt(stretch, i)) && linkBefore(stretch, i) === 'in') return true
  }
  return false
}

/** The preposition before a phrase that ends here, whatever the tree hangs it on: not that of "in October after votes". */
function linkBefore({ tokens }: Stretch, at: number): string {
  // "in the by-election"
  for (let i = at - 1; i > at - 6; i--)
    if (tokens[i]?.upos === 'ADP' && tokens[i + 1]?.text !== '-') return tokens[i]?.lower ?? ''
  return ''
}

const VOTES = /^(?:(?:by-|bye-)?election|vote|ballot|poll|primary|runoff)s?$/

/** "such as shelling", "the offences include arson", "the word massacre". */
function isOfKinds(stretch: Stretch, { group, head, words: [first = 0] }: Hit): boolean {
  const { tokens } = stretch
  if (group) return false
  if (/^(?:word|term|phrase|name)$/.test(wordAt(stretch, first - 1))) return true
  // "the law defines terror as an attack on civilians"
  if (caseOf(tokens, head) === 'as' && /^(?:define|classify)$/.test(lemmaAt(stretch, tokens[head]?.head ?? -1)))
    return true
  if (dependentBy(tokens, head, 'det', 'nmod:poss', 'nummod') !== undefined) return false
  const top = tokens[head]?.deprel === 'conj' ? (tokens[head]?.head ?? head) : head
  if (wordAt(stretch, top - 1) === 'as' && wordAt(stretch, top - 2) === 'such') return true
  const over = tokens[top]?.head
  const subject =
    over !== undefined && lemmaAt(stretch, over) === 'include' ? dependentBy(tokens, over, 'nsubj') : undefined
  return subject !== undefined && KINDS.has(lemmaAt(stretch, subject))
}

/** "a storm of protest" */
function isNoise(stretch: Stretch, { head, group }: Hit): boolean {
  const over = stretch.tokens[head]?.head
  return (
    group === undefined &&
    over !== undefined &&
    over < head &&
    NOISES.has(lemmaAt(stretch, over)) &&
    caseOf(stretch.tokens, head) === 'of'
  )
}

/** "captured a tenth of the market" */
function isShare(stretch: Stretch, { type, object }: Hit): boolean {
  const of = object && /^territory\./.test(type) ? ofPhrase(stretch, object) : undefined
  return of !== undefined && /^(?:market|vote|audience|electorate)$/.test(lemmaAt(stretch, of.head))
}

/** "under fire from critics": nobody shoots. */
function isOfWords(stretch: Stretch, hit: Hit): boolean {
  if (!/^(?:attack|battle|strike)\./.test(hit.type) && hit.row.word !== 'lynch') return false
  const by =
    afterPreposition(stretch, hit, 'from') ??
    (hit.group ? undefined : afterPreposition(stretch, hit, 'by')) ??
    hit.subject
  // "fans clashed with police"
  const other = hit.object ?? afterPreposition(stretch, hit, 'with')
  if (other && isInClass('police', lemmaAt(stretch, other.head))) return false
  return by !== undefined && CRITICS.has(lemmaAt(stretch, by.head))
}

/** "the battle of the forwards", "a battle of wits": not of a town. */
function isBattleOf(stretch: Stretch, { type, group, head }: Hit): boolean {
  const of = group || type !== 'battle.clash' || lemmaAt(stretch, head) !== 'battle' ? undefined : linked(stretch, head)
  if (!of || caseOf(stretch.tokens, of.head) !== 'of' || stretch.tokens[of.head]?.upos !== 'NOUN') return false
  const lemma = lemmaAt(stretch, of.head)
  return !(['force', 'territory', 'settlement', 'site'] as const).some(name => isInClass(name, lemma))
}

/** "gone on hunger strike": no work is stopped. */
const isHungerStrike = (stretch: Stretch, { type, words }: Hit): boolean =>
  type === 'protest.strike' &&
  words.some(at => wordAt(stretch, at) === 'strike' && wordAt(stretch, at - 1) === 'hunger')

/** "a coup for the museum": a success. */
const isCoupFor = ({ tokens }: Stretch, { type, group, head }: Hit): boolean =>
  group === undefined && type === 'coercion.coup' && tokens[head + 1]?.lower === 'for'

/** "the law came under attack", "was under fire over the price of bread": words, not shots. */
function isUnderWords(stretch: Stretch, { head, predicate }: Hit): boolean {
  const { tokens } = stretch
  if (caseOf(tokens, head) !== 'under') return false
  const subject = dependentBy(tokens, predicate, 'nsubj', 'nsubj:pass')
  if (subject !== undefined && ABSTRACT_OBJECTS.has(wordAt(stretch, subject))) return true
  // "The lira came under attack."
  if (subject !== undefined && /^(?:market|feeling)$/.test(UNARMED.get(lemmaAt(stretch, subject)) ?? '')) return true
  return [head, predicate].some(over =>
    dependentsOf(tokens)
      .of(over)
      .some(at => at > head && /^(?:over|for)$/.test(caseOf(tokens, at)) && !TIMES.test(lemmaAt(stretch, at))),
  )
}

/** "under siege for a month" */
const TIMES = /^(?:second|minute|hour|day|night|week|month|year|decade|time)$/

/** "a heart attack", but not "a rocket attack". */
function isOfWar(stretch: Stretch, head: number): boolean {
  return lemmaAt(stretch, head) === 'attack' && !/^(?:heart|asthma|panic|shark)$/.test(wordAt(stretch, head - 1))
}

function neighbours(
  stretch: Stretch,
  first: number,
  last: number,
): { readonly before: string[]; readonly after: string[] } {
  return { before: [wordAt(stretch, first - 1), wordAt(stretch, first - 2)], after: [lemmaAt(stretch, last + 1)] }
}

function linked(stretch: Stretch, head: number): Phrase | undefined {
  const at = dependentsOf(stretch.tokens)
    .of(head)

    .find(each => each > head && /^(?:of|on|against|for|in)$/.test(caseOf(stretch.tokens, each)))
  return at === undefined ? undefined : phraseOf(stretch, at)
}

function isAbstractHead(stretch: Stretch, { object, words }: Hit): boolean {
  return object !== undefined && !words.includes(object.head) && ABSTRACT_OBJECTS.has(wordAt(stretch, object.head))
}

function isAbstract(stretch: Stretch, phrase: Phrase | undefined): boolean {
  if (!phrase) return false
  const to = ofPhrase(stretch, phrase)?.to ?? phrase.to
  for (let i = phrase.from; i < to; i++)
    // "the battle for control of the city"
    if (wordAt(stretch, i) !== 'control' && ABSTRACT_OBJECTS.has(wordAt(stretch, i))) return true
  return false
}
