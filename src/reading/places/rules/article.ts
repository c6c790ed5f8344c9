import type { Refusal } from '../refusal.ts'
import { neighbour, type Sighting } from '../sighting.ts'
import { siteOf } from '../site.ts'
import { isTownKind } from '../town-kinds.ts'

/** A city of so many is "the London of old" all the same. */
const GREAT = 1_000_000

/** No article stands before a town of one word: "a Bradley" is a vehicle and "the Lion" a man. "The Hague" and "the Beryslav road" are other matters. */
export const ARTICLE: Refusal = {
  rule: 'places/article',
  refuses: (sighting, { tokens }) => {
    const { kind, population } = sighting.entries[0]
    if (!isTownKind(kind) || population >= GREAT || sighting.name.includes(' ')) return false
    if (!/^(?:an?|the)$/.test(neighbour(sighting, 1)?.lower ?? '') || goesOn(sighting)) return false
    return !siteOf(sighting, tokens).qualifies
  },
  examples: [
    { text: 'Two tanks and a Bradley burned near Kherson.', places: ['Kherson'] },
    { text: 'The son of the Lion of the valley left Kherson.', places: ['Kherson'] },
    { text: 'The Kherson road and a Beryslav man were hit.', places: ['Kherson', 'Beryslav'] },
    { text: 'Judges met in The Hague.', places: ['Hague'] },
  ],
}

/** A noun or a name behind it has the article: "the Kherson and Beryslav roads". */
function goesOn(sighting: Sighting): boolean {
  const next = neighbour(sighting, -1)
  return next !== undefined && (next.capital || next.joined || /^(?:and|or|,|\(|['’]s?)$/.test(next.lower))
}
