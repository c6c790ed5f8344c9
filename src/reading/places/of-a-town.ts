import { JOINED_TO_A_PLACE, OF_A_TOWN, PARTIES, PUBLIC_BODIES } from './lexicon/of-a-town.ts'
import { isDateline } from './literal/dateline.ts'
import { type DocumentEvidence, neighbour, type Sighting } from './sighting.ts'

/** Most words of the name of a public body that are looked through. */
const LONGEST_BODY = 5

/** The words around say that it is a town though no preposition does: who lives there, whose home it is, what is based there, a dateline. */
export function isSetAsTown(sighting: Sighting, document: DocumentEvidence): boolean {
  const next = neighbour(sighting, -1)
  if (next?.joined && !next.capital) return JOINED_TO_A_PLACE.has(next.lower)
  if (next && !next.capital && OF_A_TOWN.has(next.lower)) return neighbour(sighting, 1)?.capital !== true
  return isPartyHome(sighting) || isHome(sighting, document) || isDateline(sighting)
}

/** "D-Pleasanton": where a politician of a party comes from. */
export function isPartyHome(sighting: Sighting): boolean {
  const [own, party] = [sighting.words[sighting.from], neighbour(sighting, 1)]
  return own?.joined === true && party !== undefined && party.capital && PARTIES.has(party.lower)
}

/** "Olha Marchenko of Beryslav", "Ivan Koval, 41, of Beryslav", "a farmer of Beryslav". */
export function isHome(sighting: Sighting, { tokens, names }: DocumentEvidence): boolean {
  if (neighbour(sighting, 1)?.lower !== 'of') return false
  const [last, comma] = [neighbour(sighting, 2), neighbour(sighting, 3)]
  if (last?.text === ',') return comma?.kind === 'number' || isPerson(comma?.token, names)
  return isPerson(last?.token, names) && tokens[last?.token ?? -1]?.upos === 'PROPN'
}

function isPerson(token: number | undefined, names: DocumentEvidence['names']): boolean {
  return names.get(token ?? -1)?.kind === 'person'
}

/** "Fargo Mayor", "Huntsville Police Department": the place whose body it is, at the beginning of the name of the body. */
export function isOfPublicBody({ words, from, to }: Sighting): boolean {
  const before = words[from - 1]
  if (before?.capital && from > 1) return false
  for (let at = to; at < Math.min(words.length, to + LONGEST_BODY); at++) {
    const word = words[at]
    if (!word || word.joined || !(word.capital || /^(?:of|['’]s)$/.test(word.lower))) return false
    if (PUBLIC_BODIES.has(word.lower)) return true
  }
  return false
}
