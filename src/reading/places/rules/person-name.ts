import { TITLES } from '../lexicon/neighbours.ts'
import { isPartyHome } from '../of-a-town.ts'
import type { Refusal } from '../refusal.ts'
import { type DocumentEvidence, isPartOf, nameAround, neighbour, type Sighting } from '../sighting.ts'
import { siteOf } from '../site.ts'

/** A person’s name, or a part of one, is no place; nor is a surname told in full elsewhere. What stands behind "of" is where they live. */
export const PERSON_NAME: Refusal = {
  rule: 'places/person-name',
  refuses: (sighting, document) => {
    const { kind } = sighting.entries[0]
    if (kind === 'seat' || isPartyHome(sighting) || (kind === 'district' && sighting.name.includes(' '))) return false
    return (
      isPersons(sighting, document) ||
      hasTitle(sighting, document) ||
      (kind !== 'country' && document.surnames.has(sighting.name) && !isPutThere(sighting, document))
    )
  },
  examples: [
    { text: 'President Lincoln met Paris Hilton in Kherson.', places: ['Kherson'] },
    { text: 'George Washington left. Washington was tired.', places: [] },
    { text: 'Officials in Washington said Mr. Houston had gone to Paris.', places: ['Washington', 'Paris'] },
    { text: 'Michael Jordan visited Jordan.', places: ['Jordan'] },
    { text: 'Shirley Stone of Lebanon wrote to Sen. Mark Hale of Texas.', places: ['Lebanon', 'Texas'] },
    { text: 'Ruslan Kaya stayed 30 km from Kaya, in Kaya it rained. Kaya slept.', places: ['Kaya', 'Kaya'] },
    { text: 'Ivan Koval of Kherson and Olha Marchenko of Beryslav wrote.', places: ['Kherson', 'Beryslav'] },
  ],
}

/** "in Kaya", "thirty kilometres from Kaya": nothing is in a person, or so far from one. */
function isPutThere(sighting: Sighting, { tokens }: DocumentEvidence): boolean {
  const [before, second] = [neighbour(sighting, 1)?.lower ?? '', neighbour(sighting, 2)?.lower ?? '']
  if (siteOf(sighting, tokens).qualifies) return false
  return PUTTING.has(before) || (before === 'from' && DISTANCES.has(second))
}

const PUTTING = new Set('in near outside into inside'.split(' '))
const DISTANCES = new Set('km kilometre kilometres kilometer kilometers mile miles hours'.split(' '))

/** What is all of a person's name may be the place all the same, but a part of one is not. */
function isPersons(sighting: Sighting, document: DocumentEvidence): boolean {
  const name = nameAround(sighting, document)
  return name?.kind === 'person' && isPartOf(sighting, name) && neighbour(sighting, 1)?.lower !== 'of'
}

/** "President Lincoln", "Mr. Houston": a title before it that the tree hangs on it, or it on the title. */
function hasTitle({ words, from, to }: Sighting, { tokens }: DocumentEvidence): boolean {
  const [first, last] = [words[from]?.token ?? 0, words[to - 1]?.token ?? 0]
  const [title, own] = [tokens[first - 1], tokens[first]]
  if (!title || !own || first !== last || !TITLES.has(title.lower.replace(/\.$/, ''))) return false
  return (title.head === first && TITLE.test(title.deprel)) || (own.head === first - 1 && own.deprel === 'flat')
}

const TITLE = /^(?:nmod:desc|compound|flat)$/
