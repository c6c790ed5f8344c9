import { dependentsOf } from '../../language/trees/dependents.ts'
import { subjectOf } from './arguments.ts'
import type { Hit } from './find-triggers.ts'
import { HELPING, HIT, OF_NOBODY, OF_WAR_TOO, OWNS_NOTHING, POWERS, WORDY } from './lexicon/fighters.ts'
import { REAL_HARM, WITHOUT_ARMS } from './lexicon/frames.ts'
import { SUPPORT_VERBS } from './lexicon/support-verbs.ts'
import { caseOf, ofPhrase, phraseOf } from './noun-phrase.ts'
import { headIs, isInClass } from './phrase-class.ts'
import type { Scene } from './scene.ts'
import { lemmaAt, REACH, type Stretch, wordAt } from './stretch.ts'

const OF_WAR = /^(?:battle|territory|strike|explosive)\.(?!clearance|minelaying|intercepted|secession)/

/**
 * True for an act of war by those who have no arms, or about what no weapon reaches, in a sentence without a word that only real harm has: "the union's
 * clash with the employer", "an offensive against the bill", "the regulator took over the bank".
 */
export function isOfNoFighters(scene: Scene, stretch: Stretch, hit: Hit): boolean {
  if (!OF_WAR.test(hit.type)) return false
  if (isOnDuty(stretch, hit)) return true
  if (hasHarm(stretch, hit)) return false
  if (hit.group) return isTakenByUnarmed(scene, stretch, hit)
  if (
    dependentsOf(stretch.tokens)
      .of(hit.head)
      .some(at => isOfNobody(stretch, hit, at))
  )
    return true
  return doersOf(stretch, hit).some(at => isUnarmed(scene, stretch, at)) || isOnMatter(scene, stretch, hit)
}

/** A word of arms, of harm or of those who do it, other than the act itself. */
function hasHarm(stretch: Stretch, { words, head }: Hit): boolean {
  const [from, to] = [Math.max(stretch.from, head - REACH), Math.min(stretch.to, head + REACH)]
  for (let i = from; i < to; i++) if (REAL_HARM.has(wordAt(stretch, i)) && !words.includes(i)) return true
  return false
}

/** "The council annexed the borough", "the chain retreated from Brazil": ground is taken and left by those who can hold it. */
function isTakenByUnarmed(scene: Scene, stretch: Stretch, { type, subject, row, group }: Hit): boolean {
  // "The party favours withdrawing": of whom it may send.
  if (group?.form !== 'finite') return false
  if (!type.startsWith('territory.') || row.subjectIs === 'place' || !subject) return false
  return isUnarmed(scene, stretch, subject.head)
}

/** "Police entered the village to look for the girl", "the army secured the town with sandbags". */
function isOnDuty(stretch: Stretch, { row, subject, head }: Hit): boolean {
  if (!subject || !/^(?:enter|secure|\w+ into|surround|seal off|target)$/.test(row.word)) return false
  if (/^(?:police|policeman|officer|constable|customs)$/.test(lemmaAt(stretch, subject.head))) return true
  return dependentsOf(stretch.tokens)
    .of(head)
    .some(at => at > head && HELPING.has(lemmaAt(stretch, at)))
}

/** "a bird strike" */
const isOfNobody = (stretch: Stretch, { head }: Hit, at: number) =>
  at < head && stretch.tokens[at]?.deprel === 'compound' && OF_NOBODY.has(lemmaAt(stretch, at))

/** Whoever an act that a noun names is by: its owner, what stands after "by", "between" and "with", and the subject of the verb that supports it. */
function doersOf({ tokens }: Stretch, { head }: Hit): readonly number[] {
  const { deprel, head: verb } = tokens[head] ?? {}
  const isSupport =
    verb !== undefined &&
    ((deprel === 'obj' && SUPPORT_VERBS.has(tokens[verb]?.lemma ?? '')) || isGoneOn(tokens, head, verb))
  const over = isSupport ? subjectOf(tokens, verb) : undefined
  const own = dependentsOf(tokens)
    .of(head)
    .filter(at => tokens[at]?.deprel === 'nmod:poss' || (at > head && /^(?:by|between|with)$/.test(caseOf(tokens, at))))
  // "survived an ambush by reporters": the tree hangs them on the verb.
  const behind = tokens[head + 1]?.lower === 'by' ? tokens[head + 1]?.head : undefined
  return [...own, over, behind].filter(at => at !== undefined)
}

/** "went on the offensive" */
const isGoneOn = (words: Stretch['tokens'], noun: number, verb: number) =>
  caseOf(words, noun) === 'on' && /^(?:go|be)$/.test(words[verb]?.lemma ?? '')

const TRADING: ReadonlySet<string> = new Set(
  WITHOUT_ARMS.flatMap(([kind, words]) => (/^(?:business|art|game)$/.test(kind) ? words.split(' ') : [])),
)

/** A common noun for neither arms nor those who bear or send them. */
function isUnarmed(scene: Scene, stretch: Stretch, at: number): boolean {
  const lemma = lemmaAt(stretch, at)
  if (stretch.tokens[at]?.upos !== 'NOUN' || OWNS_NOTHING.has(lemma) || POWERS.has(lemma)) return false
  if (WORDY.has(lemma) || TRADING.has(lemma)) return true
  const phrase = phraseOf(stretch, at)
  if ((['force', 'people', 'settlement', 'band'] as const).some(name => headIs(scene, stretch, phrase, name)))
    return false
  return !HIT.some(name => isInClass(name, lemma))
}

/** What the act is on, against or of is a thing of words: "the takeover of the market", "a skirmish over parking spaces". */
function isOnMatter(scene: Scene, stretch: Stretch, { head, type }: Hit): boolean {
  const links = type === 'battle.clash' ? /^(?:of|on|against|over|for)$/ : /^(?:of|on|against|upon|into|to)$/
  const { tokens } = stretch
  const behind = tokens[head + 1]?.deprel === 'case' ? tokens[head + 1]?.head : undefined
  return [...dependentsOf(tokens).of(head), ...(behind === undefined ? [] : [behind])].some(
    at => at > head && links.test(caseOf(tokens, at)) && isMatter(scene, stretch, at),
  )
}

function isMatter(scene: Scene, stretch: Stretch, at: number): boolean {
  const lemma = lemmaAt(stretch, at)
  if (stretch.tokens[at]?.upos !== 'NOUN' || OWNS_NOTHING.has(lemma) || POWERS.has(lemma)) return false
  const of = lemma === 'control' ? ofPhrase(stretch, phraseOf(stretch, at)) : undefined
  if (of) return isMatter(scene, stretch, of.head)
  // "the shelling of Orvel a massacre": the tree makes one phrase of two.
  if (OF_WAR_TOO.has(lemma) || hasName(stretch, at)) return false
  if (/^(?:rival|competitor|customer|voter|viewer|reader|comedian|comic|actor|actress|singer)$/.test(lemma)) return true
  if (headIs(scene, stretch, phraseOf(stretch, at), 'people')) return false
  return !HIT.some(name => isInClass(name, lemma))
}

function hasName(stretch: Stretch, at: number): boolean {
  const { from, to } = phraseOf(stretch, at)
  return stretch.tokens.slice(from, to).some(({ upos }) => upos === 'PROPN')
}
