import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Word } from '../../language/analyse.ts'
import { METONYMS } from './lexicon/heads.ts'

/** A town of fewer inhabitants gives no body its name without more. */
const LEAST = 100_000

/** Tells which words of a phrase say whose somebody is: of a people ("South African"), a seat of government, a country, region or city. */
export function partiesIn(tokens: readonly Word[], gazetteer: Gazetteer): (word: Word) => boolean {
  return word => {
    if (isParty(word.text, gazetteer)) return true
    const at = tokens.indexOf(word)
    return areOfPeople(tokens[at - 1], word, gazetteer) || areOfPeople(word, tokens[at + 1], gazetteer)
  }
}

function areOfPeople(word: Word | undefined, next: Word | undefined, gazetteer: Gazetteer): boolean {
  return word !== undefined && next !== undefined && gazetteer.demonym(`${word.text} ${next.text}`) !== undefined
}

/** Words of bodies' names that are also the name of a region somewhere: "Central Command". */
const OF_BODIES = new Set('central union national maritime trade'.split(' '))

function isParty(word: string, gazetteer: Gazetteer): boolean {
  if (OF_BODIES.has(word.toLowerCase())) return false
  if (gazetteer.demonym(word) || METONYMS.has(word.toLowerCase())) return true
  const [place] = gazetteer.named(word)
  return place !== undefined && (place.kind === 'country' || place.kind === 'region' || place.population >= LEAST)
}
