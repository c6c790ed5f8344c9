import { ORGANISATION_HEADS, SETTLEMENT } from '../lexicon/neighbours.ts'
import { isOfPublicBody, isSetAsTown } from '../of-a-town.ts'
import type { Refusal } from '../refusal.ts'
import { type DocumentEvidence, nameAround, neighbour, type Sighting } from '../sighting.ts'
import { type Site, siteOf } from '../site.ts'
import { isTownKind } from '../town-kinds.ts'

/** A place inside the name of a paper, university, club or treaty is part of that name: "New York Times", "Geneva Convention". */
export const ORGANISATION_NAME: Refusal = {
  rule: 'places/organisation-name',
  refuses: (sighting, document) => {
    if (isOfPublicBody(sighting) || isSetAsTown(sighting, document)) return false
    if (isCalledSo(sighting, document)) return true
    const { governor, governorAt, qualifies, head } = siteOf(sighting, document.tokens)
    const isName = governor !== undefined && qualifies && governorAt > head && /^\p{Lu}/u.test(governor.text)
    return isName && ORGANISATION_HEADS.has(governor.lower)
  },
  examples: [
    { text: 'The New York Times and Kherson State University opened a bureau in Odesa.', places: ['Odesa'] },
    { text: 'The offer reached Hamas leaders in Rafah.', places: ['Rafah'] },
    { text: 'A convoy turned back to Sikasso.', places: ['Sikasso'] },
    { text: 'Gondar university sent them home.', places: ['Gondar'] },
    { text: 'Shells fell near al-Mayadin.', places: ['al-Mayadin'] },
    {
      text: 'The People’s Republic of China sent rice to Cox’s Bazar.',
      places: ['People’s Republic of China', 'Cox’s Bazar'],
    },
    { text: 'It breaks the Geneva Convention.', places: [] },
    { text: 'The Melitopol City Council met the Mariupol Police Department.', places: ['Melitopol', 'Mariupol'] },
  ],
}

/** A town hardly anybody knows, where the names of the text say that an organisation is called so: "Hamas". */
function isCalledSo(sighting: Sighting, document: DocumentEvidence): boolean {
  const { kind, population } = sighting.entries[0]
  if (population >= LITTLE_KNOWN || !isTownKind(kind)) return false
  const name = nameAround(sighting, document)
  return name?.kind === 'organisation' && !isPutThere(sighting, siteOf(sighting, document.tokens))
}

/** Something is in it or near it, or goes there: a body is not. "From" and "to" may stand before one. */
function isPutThere(sighting: Sighting, { governor, qualifies }: Site): boolean {
  const [before, second] = [neighbour(sighting, 1)?.lower ?? '', neighbour(sighting, 2)?.lower ?? '']
  if (!qualifies && MOVING.has(governor?.lemma ?? '') && /^(?:to|from|through)$/.test(before)) return true
  return PUTTING.has(before) || (before === 'of' && SETTLEMENT.has(second))
}

const MOVING = new Set(
  'go turn walk march advance return drive fly move travel head retreat withdraw arrive escape flee'.split(' '),
)

const PUTTING = new Set('in near at outside into around inside towards toward'.split(' '))

const LITTLE_KNOWN = 500_000
