import { isAtWater } from '../at-water.ts'
import { isHeld, isOfNobody } from '../held-name.ts'
import { LOCATIVE, SETTLEMENT } from '../lexicon/neighbours.ts'
import { isOfPublicBody, isSetAsTown } from '../of-a-town.ts'
import type { Refusal } from '../refusal.ts'
import { type DocumentEvidence, isPlaceByName, nameAround, neighbour, type Sighting } from '../sighting.ts'
import { siteOf } from '../site.ts'
import { isSmallFeature, isTownKind } from '../town-kinds.ts'

/** From this many inhabitants a town is known well enough to be named without more. */
const WELL_KNOWN = 100_000

/** A small town, a stream or a hill of a list, and a district without a word for it, is read only behind a word like "in" or "the village of", or before ", Country". */
export const SMALL_PLACE: Refusal = {
  rule: 'places/small-place',
  refuses: (sighting, document) => {
    const { kind, population, capitalOf } = sighting.entries[0]
    if (kind === 'district') return !sighting.name.includes(' ') && !isHere(sighting, document)
    if (isSmallFeature(sighting.entries[0])) return !isAtWater(sighting) && !isHere(sighting, document)
    if (!isTownKind(kind)) return false
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
    { text: 'The brigade stormed Beryslav and left Oleshky.', places: ['Beryslav', 'Oleshky'] },
    { text: 'Beryslav hit Oleshky.', places: [] },
    { text: 'Sappers left Oleshky district.', places: ['Oleshky'] },
    { text: 'Troops recaptured Snihurivka. Beryslav fell to them.', places: ['Snihurivka', 'Beryslav'] },
    { text: 'Olha Marchenko, 41, of Beryslav, was injured.', places: ['Beryslav'] },
  ],
}

/** Right behind a name it makes it a place: "Izium district". */
const DIVISION = /^(?:region|oblast|province|governorate|district|raion|county|municipality|hromada)$/

/** "shelled Balcad", "left Goris": what is done to towns, by a verb that the tree has over the name. */
function isTaken(sighting: Sighting, { tokens }: DocumentEvidence): boolean {
  const before = neighbour(sighting, 1)
  if (!before || !TAKING.test(before.lower)) return false
  const { deprel, governorAt } = siteOf(sighting, tokens)
  return deprel === 'obj' && governorAt === before.token
}

const TAKING = /^(?:(?:reach|leav|shell|bombard|pound|storm|attack)(?:ed|ing)|left|fled|fleeing)$/

function isHere(sighting: Sighting, document: DocumentEvidence): boolean {
  if (isPlaceByName(sighting, document) || isSetAsTown(sighting, document) || isOfPublicBody(sighting)) return true
  if (isTaken(sighting, document)) return true
  if (DIVISION.test(neighbour(sighting, -1)?.lower ?? '')) return true
  if (
    isHeld(sighting.words, sighting.from, sighting.to, document) &&
    isOfNobody(nameAround(sighting, document), sighting.words, document)
  )
    return true
  const before = neighbour(sighting, 1)
  if (!before) return false
  if (LOCATIVE.has(before.lower)) return true
  if (before.lower === 'of') return SETTLEMENT.has(neighbour(sighting, 2)?.lower ?? '')
  return SETTLEMENT.has(before.lower) && !before.capital
}
