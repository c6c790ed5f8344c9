import type { Word } from '../../../language/analyse.ts'
import { kindOfNoun } from '../../../language/chains/agreement.ts'
import { HEADS } from '../../actors/lexicon/heads.ts'
import type { Site } from '../site.ts'
import { DONE_BY, GROUND, GROUND_NAMES, IN_A_COUNTRY, OF_RULERS, PEOPLE_TOO } from './lexicon.ts'

/** What a noun makes of the place that qualifies it: those who govern there, somebody or something else of the place, or a piece of its ground. */
export type Belonging = 'rulers' | 'people' | 'ground' | 'other'

/**
 * "Kherson residents", "Toronto police" and "Portland Trail Blazers" are people of a place; "the Mexico border", "US soil" and "China's
 * economy" lie on it. Coordinated heads are read by the first.
 */
export function belongingOf({ governor, qualifies }: Pick<Site, 'governor' | 'qualifies'>): Belonging | undefined {
  if (!governor || !qualifies) return undefined
  if (isName(governor))
    return GROUND_NAMES.has(governor.lower) || GROUND.has(governor.lower) ? 'ground' : nameOf(governor)
  const { lemma } = governor
  if (GROUND.has(lemma) || IN_A_COUNTRY.has(lemma)) return 'ground'
  if ((governor.upos === 'VERB' && DONE_BY.has(lemma)) || OF_RULERS.has(lemma)) return 'rulers'
  const head = HEADS.get(governor.lower) ?? HEADS.get(lemma)
  if (head === 'government' || head === 'office') return 'rulers'
  if (PEOPLE_TOO.has(lemma) || head) return 'people'
  const kind = kindOfNoun(lemma)
  return kind === 'place' ? 'ground' : kind === undefined ? 'other' : 'people'
}

/** A capitalised head: "Toronto Police", "Montana Department of Corrections", "Boston Marathon". */
function nameOf({ upos }: Word): Belonging {
  return upos === 'PROPN' || upos === 'NOUN' ? 'people' : 'other'
}

function isName({ text }: Word): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text)
}
