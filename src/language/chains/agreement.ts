import type { NameKind } from '../analysis.ts'
import { COLLECTIVES, ORGANISATIONS, PLACES } from './lexicon/group-nouns.ts'
import { MEN, NO_PERSON, PEOPLE, PERSON_ENDING, WOMEN } from './lexicon/person-nouns.ts'
import type { PronounForm } from './lexicon/pronouns.ts'

/** Third-person pronouns that a phrase may be taken up by, as a set of bits. */
export type Agreement = number

export const HE = 1
export const SHE = 2
export const IT = 4
export const THEY = 8

/** What kind of thing a common noun names, by its lemma: a person, an organisation, a place; `undefined` for everything else. */
export function kindOfNoun(lemma: string): NameKind | undefined {
  if (isPersonNoun(lemma)) return 'person'
  if (ORGANISATIONS.has(lemma) || COLLECTIVES.has(lemma)) return 'organisation'
  return PLACES.has(lemma) ? 'place' : undefined
}

/** True for a noun that names a person: by list, or by an ending of doers ("-ologist", "-maker"). */
export function isPersonNoun(lemma: string): boolean {
  if (PEOPLE.has(lemma) || WOMEN.has(lemma) || MEN.has(lemma)) return true
  return lemma.length >= 6 && PERSON_ENDING.test(lemma) && !NO_PERSON.has(lemma)
}

/** Pronouns for a phrase headed by a common noun. */
export function agreementOfNoun(lemma: string, isPlural: boolean): Agreement {
  if (isPlural || lemma === 'people' || lemma === 'police') return THEY
  if (WOMEN.has(lemma)) return SHE
  if (MEN.has(lemma)) return HE
  if (isPersonNoun(lemma)) return HE | SHE
  return ORGANISATIONS.has(lemma) || COLLECTIVES.has(lemma) ? IT | THEY : IT
}

/** Pronouns for a name of a kind, before its title and given name are asked. */
export function agreementOfName(kind: NameKind | undefined, isPlural: boolean): Agreement {
  if (isPlural && kind !== 'organisation' && kind !== 'place') return THEY
  if (kind === 'person') return HE | SHE
  if (kind === 'organisation') return IT | THEY
  return kind === undefined ? HE | SHE | IT : IT
}

/** What a pronoun asks of the phrase that it takes up. */
export function agreementOfPronoun({ number, gender }: PronounForm): Agreement {
  if (number === 'many') return THEY
  if (gender === 'he') return HE
  if (gender === 'she') return SHE
  return gender === 'it' ? IT : HE | SHE
}
