import type { Word } from '../../../language/analyse.ts'
import { isPersonNoun } from '../../../language/chains/agreement.ts'

/** Nouns for one person by calling or standing that the language's own list lacks. Lemmas. */
const MORE: ReadonlySet<string> = new Set(
  (
    'abbot elder herder shepherd trader vendor porter carpenter tailor plumber electrician butcher grocer blacksmith welder trucker taxi-driver boatman ' +
    'midwife orderly ambulance-driver pupil imam cleric monk nun priest chieftain headman herdsman rancher beekeeper grower picker vintner hunter trapper ' +
    'caretaker janitor cleaner cashier barber hairdresser tailor seamstress weaver potter pensioner retiree housewife widow widower orphan evacuee returnee ' +
    'organiser organizer campaigner monitor observer mediator facilitator interpreter translator fixer stringer cameraman camerawoman broadcaster host ' +
    'survivor escapee captive ex-prisoner ex-soldier ex-fighter ex-minister ex-president father-in-law mother-in-law quartermaster bosun skipper mate helmsman ' +
    'lecturer dean rector headteacher headmaster headmistress principal tutor coach surgeon anaesthetist radiologist pharmacist optician vet veterinarian'
  ).split(' '),
)

/** "herder" of "herder Ivo Brandt": one person by what he does, in lower case. */
export function isCalling({ text, lower, lemma, upos, xpos }: Word): boolean {
  if (text !== lower || !/^(?:NOUN|PROPN)$/.test(upos) || xpos.endsWith('S')) return false
  return MORE.has(lower) || isPersonNoun(lemma)
}
