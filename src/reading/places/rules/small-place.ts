import { isHeld, isOfNobody } from '../held-name.ts'
import { LOCATIVE, SETTLEMENT } from '../lexicon/neighbours.ts'
import { isOfPublicBody, isSetAsTown } from '../of-a-town.ts'
import type { Refusal } from '../refusal.ts'
import { type DocumentEvidence, isPlaceByName, nameAround, neighbour, type Sighting } from '../sighting.ts'

/** From this many inhabitants a town is known well enough to be named without more. */
const WELL_KNOWN = 100_000

/** A small town, and a district without a word for it, is read only behind a word like "in" or "the village of", or before ", Country". */
export const SMALL_PLACE: Refusal = {
  rule: 'places/small-place',
  refuses: (sighting, document) => {
    const { kind, population, capitalOf } = sighting.entries[0]
    if (kind === 'district') return !sighting.name.includes(' ') && !isHere(sighting, document)
    if (kind !== 'city' && kind !== 'town' && kind !== 'village' && kind !== 'suburb') return false
    return population < WELL_KNOWN && capitalOf !== 'country' && !isHere(sighting, document)
  },
  examples: [
    { text: 'Troops entered Kherson and the village of Kalynivske.', places: ['Kherson', 'Kalynivske'] },
    { text: 'Fighting went on near Snihurivka.', places: ['Snihurivka'] },
    { text: 'Leaders were seen in Beryslav. Beryslav was quiet.', places: ['Beryslav', 'Beryslav'] },
    { text: 'They fled from Beryslav, Oleshky and Kakhovka.', places: ['Beryslav', 'Oleshky', 'Kakhovka'] },
    { text: 'Kalynivske, Ukraine, was shelled.', places: ['Kalynivske', 'Ukraine'] },
    { text: 'They left Barrow, Jackson and Clarke counties.', places: ['Barrow', 'Jackson', 'Clarke'] },
    { text: 'A Beryslav man sued a Snihurivka-based firm.', places: ['Beryslav', 'Snihurivka'] },
    { text: 'Sappers left Oleshky district.', places: ['Oleshky'] },
    { text: 'Troops recaptured Snihurivka. Beryslav fell to them.', places: ['Snihurivka', 'Beryslav'] },
    { text: 'Olha Marchenko, 41, of Beryslav, was injured.', places: ['Beryslav'] },
  ],
}

/** Right behind a name it makes it a place: "Izium district". */
const DIVISION = /^(?:region|oblast|province|governorate|district|raion|county|municipality|hromada)$/

function isHere(sighting: Sighting, document: DocumentEvidence): boolean {
  if (isPlaceByName(sighting, document) || isSetAsTown(sighting, document) || isOfPublicBody(sighting)) return true
  if (DIVISION.test(neighbour(sighting, -1)?.lower ?? '')) return true
  if (isHeld(sighting.words, sighting.from, sighting.to) && isOfNobody(nameAround(sighting, document), document))
    return true
  const before = neighbour(sighting, 1)
  if (!before) return false
  if (LOCATIVE.has(before.lower)) return true
  if (before.lower === 'of') return SETTLEMENT.has(neighbour(sighting, 2)?.lower ?? '')
  return SETTLEMENT.has(before.lower) && !before.capital
}
