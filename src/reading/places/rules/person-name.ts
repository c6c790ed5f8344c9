import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { TITLES } from '../lexicon/neighbours.ts'
import type { Refusal } from '../refusal.ts'
import { neighbour, type Sighting } from '../sighting.ts'

/** A name behind a title or given name, or a given name before a surname, is a person’s; so is a surname told in full elsewhere. */
export const PERSON_NAME: Refusal = {
  rule: 'places/person-name',
  refuses: (sighting, { surnames }) => {
    if (sighting.entries[0].kind === 'country') return behindGivenName(sighting)
    return behindTitle(sighting) || behindGivenName(sighting) || isGivenName(sighting) || surnames.has(sighting.name)
  },
  examples: [
    { text: 'President Lincoln met Paris Hilton in Kherson.', places: ['Kherson'] },
    { text: 'George Washington left. Washington was tired.', places: [] },
    { text: 'Officials in Washington said Mr. Houston had gone to Paris.', places: ['Washington', 'Paris'] },
    { text: 'Michael Jordan visited Jordan.', places: ['Jordan'] },
  ],
}

function behindTitle(sighting: Sighting): boolean {
  const before = neighbour(sighting, 1)
  if (!before) return false
  const title = before.text === '.' ? neighbour(sighting, 2) : before
  // "Spokesman" and its like stand before a name only in upper case: "the president visited" has none behind it.
  return title !== undefined && TITLES.has(title.lower) && (title.capital || title === before) && !isOffice(sighting)
}

/** "Foreign Minister" and "Kherson" in "Prime Minister, Kherson" are told apart by the comma; a longer name of a place is one. */
function isOffice(sighting: Sighting): boolean {
  return sighting.to - sighting.from > 1 || sighting.entries[0].kind === 'seat'
}

function behindGivenName(sighting: Sighting): boolean {
  const before = neighbour(sighting, 1)
  if (!before?.capital) return false
  if (GIVEN_NAMES.has(before.lower)) return true
  // "John F. Kennedy", "Donald J. Reading"
  return /^\p{Lu}\.?$/u.test(before.text) && GIVEN_NAMES.has(neighbour(sighting, 2)?.lower ?? '')
}

function isGivenName(sighting: Sighting): boolean {
  const after = neighbour(sighting, -1)
  if (!GIVEN_NAMES.has(sighting.name) || after?.kind !== 'word' || after.joined) return false
  return after.capital && after.text !== after.text.toUpperCase() && sighting.to - sighting.from === 1
}
