import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import type { Hit } from './find-triggers.ts'
import { ABSTRACT_OBJECTS, KINDS, NOISES } from './lexicon/frames.ts'
import { ofPhrase } from './noun-phrase.ts'
import { afterPreposition } from './slots.ts'
import { lemmaAt, type Stretch, wordAt } from './stretch.ts'

/** True for an act of words, of noises, of works and of laws: what is done with letters, in a speech, by a flood of complaints. */
export function isOutOfWar(stretch: Stretch, hit: Hit): boolean {
  if (!/^(?:battle|territory|strike|explosive|attack|property|population|coercion|riot|other)\./.test(hit.type))
    return false
  return (
    isOfFire(stretch, hit) ||
    isWithWords(stretch, hit) ||
    isInWords(stretch, hit) ||
    isByNoise(stretch, hit) ||
    isOnStage(stretch, hit) ||
    isUnderLaw(stretch, hit) ||
    isListedRisk(stretch, hit)
  )
}

/** "fought a blaze", "a tax raid" */
function isOfFire(stretch: Stretch, { type, object, group, head, words }: Hit): boolean {
  if (!group) return wordAt(stretch, head - 1) === 'tax' || isOnRival(stretch, head)
  return (
    type === 'battle.clash' &&
    object !== undefined &&
    !words.includes(object.head) &&
    /^(?:blaze|flame|fire|wildfire|inferno)$/.test(lemmaAt(stretch, object.head))
  )
}

/** "launched an attack on his predecessor": with words. */
function isOnRival(stretch: Stretch, noun: number): boolean {
  const rival = [noun + 2, noun + 3, noun + 4].some(at =>
    /^(?:predecessor|successor|rival|critic)$/.test(lemmaAt(stretch, at)),
  )
  return rival && lemmaAt(stretch, noun) === 'attack' && wordAt(stretch, noun + 1) === 'on'
}

/** "bombarded the ministry with letters" */
function isWithWords(stretch: Stretch, hit: Hit): boolean {
  const means = hit.group && afterPreposition(stretch, hit, 'with')
  return (
    means !== undefined &&
    ABSTRACT_OBJECTS.has(wordAt(stretch, means.head)) &&
    !BURNING.test(wordAt(stretch, means.head))
  )
}

const BURNING = /^(?:fire|flames|power|music)$/
const WRITINGS =
  /^(?:editorial|speech|column|article|tweet|post|book|review|memoir|interview|essay|letter|debate|broadcast|sermon|manifesto|op-ed|podcast|blog)$/

/** "was attacked in an editorial" */
function isInWords(stretch: Stretch, hit: Hit): boolean {
  if (!hit.group || !/^(?:battle|attack|strike)\./.test(hit.type)) return false
  const where = afterPreposition(stretch, hit, 'in')
  return where !== undefined && WRITINGS.test(lemmaAt(stretch, where.head))
}

/** "an avalanche of complaints hit the firm": what comes is complaints. */
function isByNoise(stretch: Stretch, { subject }: Hit): boolean {
  // "a political earthquake hit the capital"
  if (subject && MASSES.test(lemmaAt(stretch, subject.head)) && UNREAL.test(wordAt(stretch, subject.head - 1)))
    return true
  if (!subject || !(NOISES.has(lemmaAt(stretch, subject.head)) || MASSES.test(lemmaAt(stretch, subject.head))))
    return false
  const inner = ofPhrase(stretch, subject)
  return (
    inner !== undefined &&
    (ABSTRACT_OBJECTS.has(wordAt(stretch, inner.head)) || COMPLAINTS.test(lemmaAt(stretch, inner.head)))
  )
}

const MASSES =
  /^(?:avalanche|flood|wave|tide|deluge|tsunami|torrent|storm|tornado|army|cloud|hail|earthquake|hurricane)$/
/** What makes a storm or a tide one of words and money. */
const UNREAL =
  /^(?:political|financial|economic|diplomatic|constitutional|electoral|legal|perfect|media|twitter|market|cultural|emotional)$/
const COMPLAINTS =
  /^(?:complaint|protest|lawsuit|order|request|bankruptcy|layoff|nostalgia|optimism|spam|data|paperwork|visitor|tourist|shopper|fan|cut|resignation)$/

/** "The comedian bombed": without an object those of the stage fail. */
function isOnStage(stretch: Stretch, { group, object, row }: Hit): boolean {
  if (!group || !object || row.word !== 'bomb' || group.auxiliaries.length > 0) return false
  return /^(?:comedian|comic|film|movie|play|show|musical|joke|single|album|singer|band|sequel|product)$/.test(
    lemmaAt(stretch, object.head),
  )
}

/** "The law punishes kidnapping", "the insurer covers arson": of a kind, by whoever rules on it. */
function isUnderLaw({ tokens }: Stretch, { group, head }: Hit): boolean {
  if (group || dependentBy(tokens, head, 'det', 'nmod:poss', 'nummod', 'case') !== undefined) return false
  const first = tokens[head]?.deprel === 'conj' ? (tokens[head]?.head ?? head) : head
  const over = tokens[first]?.deprel === 'obj' ? tokens[first]?.head : undefined
  if (over === undefined || verbGroupOf(tokens, over).tense !== 'present') return false
  const subject = dependentBy(tokens, over, 'nsubj')
  return subject !== undefined && RULING.test(tokens[subject]?.lemma ?? '')
}

const RULING =
  /^(?:law|code|statute|treaty|convention|constitution|policy|insurer|insurance|contract|act|charter|rule|clause|article|court|textbook|course|manual|handbook|chapter|section|bill|poem|song|book)$/

/** "Among the risks the insurer names are piracy and missile attacks." */
function isListedRisk(stretch: Stretch, { group, head }: Hit): boolean {
  if (group || dependentBy(stretch.tokens, head, 'det', 'nmod:poss', 'nummod') !== undefined) return false
  const { from } = stretch
  return wordAt(stretch, from) === 'among' && [from + 1, from + 2, from + 3].some(at => KINDS.has(lemmaAt(stretch, at)))
}
