import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import type { Hit } from './find-triggers.ts'
import { HOUSEHOLD, TOUCHED, UNTOUCHED } from './lexicon/doers.ts'
import { WITHOUT_ARMS } from './lexicon/frames.ts'
import { caseOf, ofPhrase } from './noun-phrase.ts'
import { isOfSomeClass } from './phrase-class.ts'
import { lemmaAt, type Stretch } from './stretch.ts'

const HARMING =
  /^(?:battle|territory|strike|explosive|attack|property|population|coercion\.(?:coup|arrest)|riot\.mob)\b/

/**
 * True for an act of harm upon what no weapon reaches: "ransacked the wardrobe", "an assault on tradition", "the retreat of the glaciers". Whatever is of a class
 * that a trigger asks for can be reached.
 */
export function isOnUntouchable(stretch: Stretch, hit: Hit): boolean {
  const { type, group, object, words, head } = hit
  if (!HARMING.test(type)) return false
  if (group && isByNature(stretch, hit)) return true
  if (group) return object !== undefined && !words.includes(object.head) && isUntouchable(stretch, object.head)
  return isOfNature(stretch, hit) || under(stretch, head).some(at => isUntouchable(stretch, at))
}

/** What hangs on a noun by "of", "on" or "against". */
function under({ tokens }: Stretch, noun: number): readonly number[] {
  return dependentsOf(tokens)
    .of(noun)
    .filter(at => at > noun && /^(?:of|on|against|upon)$/.test(caseOf(tokens, at)))
}

/** True for a noun of something that can be hit, burned or seized: no idea, no length of time or road, no number, no deed. */
export function isTouchable(stretch: Stretch, at: number): boolean {
  return !isUntouchable(stretch, at) && !NO_THING.test(lemmaAt(stretch, at))
}

const NO_THING =
  /^(?:second|minute|hour|day|night|morning|evening|week|month|year|decade|time|metre|meter|kilometre|kilometer|mile|percent|dollar|euro|way|fire|death|life|injury|damage|loss|attack|strike|raid|assault|power|control|blow|shot|round|\w+ing)$/

function isUntouchable(stretch: Stretch, at: number): boolean {
  const { upos, lower = '' } = stretch.tokens[at] ?? {}
  if (upos !== 'NOUN') return false
  const lemma = lemmaAt(stretch, at)
  if (HOUSEHOLD.has(lemma)) return true
  return UNTOUCHED.test(lemma) && !TOUCHED.has(lemma) && !isOfSomeClass(lemma, lower)
}

/** "Floodwater besieged the town", but not "a wave of militants". */
const isByNature = (stretch: Stretch, { type, subject }: Hit): boolean =>
  /^(?:battle|territory|strike|coercion)\./.test(type) &&
  subject !== undefined &&
  ofPhrase(stretch, subject) === undefined &&
  NATURE.has(lemmaAt(stretch, subject.head))

/** "the retreat of the glaciers", "an invasion of mosquitoes". */
function isOfNature(stretch: Stretch, { type, head }: Hit): boolean {
  if (!/^(?:battle|territory|population)\./.test(type)) return false
  const { tokens } = stretch
  const owner = dependentBy(tokens, head, 'nmod:poss')
  const doers = [
    ...(owner === undefined ? [] : [owner]),
    ...under(stretch, head).filter(at => caseOf(tokens, at) === 'of'),
  ]
  return doers.some(at => NATURE.has(lemmaAt(stretch, at)))
}

const NATURE: ReadonlySet<string> = new Set(
  WITHOUT_ARMS.flatMap(([kind, words]) =>
    /^(?:animal|weather|nature|market|feeling)$/.test(kind) ? words.split(' ') : [],
  ),
)
