import { LOCATIVE } from '../lexicon/neighbours.ts'
import type { Refusal } from '../refusal.ts'
import { neighbour, type Sighting } from '../sighting.ts'
import type { Word } from '../words.ts'

const WORDS_OF_PLACE = new Set(
  'east west north south eastern western northern southern central upper lower greater downtown old'.split(' '),
)
const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** A lesser name with an unknown name right before or behind it is a part of that name: "Antonov Most", "Bill Nye". */
export const PART_OF_NAME: Refusal = {
  rule: 'places/part-of-name',
  refuses: sighting => {
    const [best] = sighting.entries
    if (best.kind === 'country' || best.kind === 'seat' || best.kind === 'region') return false
    const small = best.population < 500_000
    return (
      isUnknown(neighbour(sighting, 1), sighting) ||
      (small && isUnknown(neighbour(sighting, -1), sighting) && (!isHere(sighting) || isGeneric(sighting)))
    )
  },
  examples: [
    { text: 'Ruslan Strilets came from Kherson.', places: ['Kherson'] },
    { text: 'A fire broke out in Port Sabel.', places: [] },
    { text: 'They left western Kherson on Friday.', places: ['Kherson'] },
  ],
}

/** "Port" of "Port Sabel" is no place by itself, though some town is called so. */
function isGeneric({ words, from, to }: Sighting): boolean {
  return to - from === 1 && GENERIC.has(words[from]?.lower ?? '')
}

const GENERIC = new Set(
  'port fort mount camp lake new san santa saint st cape point bay el al la le los las'.split(' '),
)

function isHere(sighting: Sighting): boolean {
  return LOCATIVE.has(neighbour(sighting, 1)?.lower ?? '')
}

/** A capitalised word that is no first word of a sentence, point of the compass or day, and not written wholly in capitals. */
function isUnknown(word: Word | undefined, { words }: Sighting): boolean {
  if (!word?.capital || word === words[0] || word.joined) return false
  return !WORDS_OF_PLACE.has(word.lower) && !DAYS.test(word.lower) && word.text !== word.text.toUpperCase()
}
