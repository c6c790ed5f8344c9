import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Word } from '../../language/analyse.ts'
import { METONYMS } from './lexicon/heads.ts'

/** A town of fewer inhabitants gives no body its name without more. */
const LEAST = 100_000

/** The words of a phrase that say whose somebody is: of a people ("South African"), a seat of government, a country, region or city. */
export function partiesIn(tokens: readonly Word[], gazetteer: Gazetteer): ReadonlySet<Word> {
  const parties = new Set<Word>()
  for (const [i, word] of tokens.entries()) {
    const next = tokens[i + 1]
    if (isParty(word.text, gazetteer)) parties.add(word)
    if (next && gazetteer.demonym(`${word.text} ${next.text}`)) parties.add(word).add(next)
  }
  return parties
}

/** Words of bodies' names that are also the name of a region somewhere: "Central Command". */
const OF_BODIES = new Set('central union national maritime trade'.split(' '))

function isParty(word: string, gazetteer: Gazetteer): boolean {
  if (OF_BODIES.has(word.toLowerCase())) return false
  if (gazetteer.demonym(word) || METONYMS.has(word.toLowerCase())) return true
  const [place] = gazetteer.named(word)
  return place !== undefined && (place.kind === 'country' || place.kind === 'region' || place.population >= LEAST)
}
