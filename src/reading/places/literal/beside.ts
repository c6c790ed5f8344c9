import type { Word } from '../../../language/analyse.ts'
import { neighbour, type Sighting } from '../sighting.ts'
import { ACTING_VERBS, ADDRESSED, IN_THE_AIR, OVERHEAD } from './lexicon.ts'
import { GROUND, POWER, type Sense } from './sense.ts'

/** Before the subject of a clause. */
const CLAUSE = /^(?:[,;:–—-]|that|while|and|but|when|after|before|since|until|because|as|if)$/
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/
const POSSESSIVE = /^['’]s?$/
const FINITE = /^VB[DZPN]$/

/**
 * What the words right beside a country or capital tell, whatever the tree makes of them: "accused Cairo", "a day after India struck",
 * "flew over Beirut". `undefined` where they tell nothing.
 */
export function senseBeside(sighting: Sighting, words: readonly Word[]): Sense | undefined {
  const [before, next] = [neighbour(sighting, 1), neighbour(sighting, -1)]
  if (next?.joined || POSSESSIVE.test(next?.lower ?? '')) return undefined
  const [verb, behind] = [words[before?.token ?? -1], words[next?.token ?? -1]]
  if (before && OVERHEAD.has(before.lower) && isInTheAir(sighting, words, verb)) return GROUND('overhead')
  if (verb && isAddressing(verb, sighting, words) && !isNoun(behind)) return POWER('addressed')
  const isSubject = before === undefined || CLAUSE.test(before.lower) || DAY.test(before.lower)
  const acts = behind?.upos === 'VERB' && ACTING_VERBS.has(behind.lower) && FINITE.test(behind.xpos)
  return isSubject && acts && neighbour(sighting, -2)?.lower !== 'by' ? POWER('acts') : undefined
}

/** Something flies, or stands in the sky, there. */
function isInTheAir(sighting: Sighting, words: readonly Word[], over: Word | undefined): boolean {
  const [second, third] = [neighbour(sighting, 2), neighbour(sighting, 3)].map(
    word => words[word?.token ?? -1]?.lemma ?? '',
  )
  const governor = words[over?.head ?? -1]
  return [second, third, governor?.lemma, words[governor?.head ?? -1]?.lemma].some(lemma => IN_THE_AIR.has(lemma ?? ''))
}

/** "accused Cairo", "call upon Juba". */
function isAddressing(verb: Word, sighting: Sighting, words: readonly Word[]): boolean {
  if (verb.upos === 'VERB') return ADDRESSED.has(verb.lemma)
  return /^(?:on|upon)$/.test(verb.lower) && words[neighbour(sighting, 2)?.token ?? -1]?.lemma === 'call'
}

function isNoun(word: Word | undefined): boolean {
  return word?.upos === 'NOUN'
}
