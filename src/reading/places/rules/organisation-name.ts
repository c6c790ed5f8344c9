import { ORGANISATION_HEADS } from '../lexicon/neighbours.ts'
import type { Refusal } from '../refusal.ts'
import { neighbour } from '../sighting.ts'

/** A place inside the name of a paper, university, club or treaty is part of that name: "New York Times", "Geneva Convention". */
export const ORGANISATION_NAME: Refusal = {
  rule: 'places/organisation-name',
  refuses: sighting => {
    const next = neighbour(sighting, -1)
    const after = neighbour(sighting, -2)
    const isHead = (word: typeof next) => word?.capital === true && ORGANISATION_HEADS.has(word.lower)
    return isHead(next) || (next?.capital === true && isHead(after))
  },
  examples: [
    { text: 'The New York Times and Kherson State University opened a bureau in Odesa.', places: ['Odesa'] },
    { text: 'It breaks the Geneva Convention.', places: [] },
  ],
}
