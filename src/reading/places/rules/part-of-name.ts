import { LANDS } from '../lexicon/held.ts'
import { ARTICLES, LOCATIVE } from '../lexicon/neighbours.ts'
import { isOfPublicBody } from '../of-a-town.ts'
import type { Refusal } from '../refusal.ts'
import { type DocumentEvidence, isPlaceByName, neighbour, type Sighting } from '../sighting.ts'

const WORDS_OF_PLACE = new Set(
  'east west north south eastern western northern southern central upper lower greater downtown old'.split(' '),
)
const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** A lesser name that the tree joins with an unknown name right before or behind it is a part of that name: "Antonov Most", "Bill Nye". */
export const PART_OF_NAME: Refusal = {
  rule: 'places/part-of-name',
  refuses: (sighting, document) => {
    const [best] = sighting.entries
    if (isHalf(sighting, document)) return true
    if (best.kind === 'country' || best.kind === 'seat' || best.kind === 'region') return false
    if (isPlaceByName(sighting, document) || isOfPublicBody(sighting)) return false
    if (best.kind === 'district' && sighting.name.includes(' ')) return false
    if (hasArticleBehind(sighting)) return true
    const small = best.population < 500_000
    return (
      isJoined(sighting, 'before', document) ||
      isAbreast(sighting, document) ||
      (small && isJoined(sighting, 'behind', document) && (!isHere(sighting) || isGeneric(sighting)))
    )
  },
  examples: [
    { text: 'The fall of Kherson-Nord was a blow to the army.', places: ['Kherson-Nord'] },
    { text: 'Trains on the Kherson-Mykolaiv line stopped.', places: ['Kherson', 'Mykolaiv'] },
    { text: 'Ruslan Strilets came from Kherson.', places: ['Kherson'] },
    { text: 'A fire broke out in Port Sabel.', places: [] },
    { text: 'Trucks crossed at Bab al-Narim and halted near Ras Tulin.', places: [] },
    { text: 'They left western Kherson on Friday.', places: ['Kherson'] },
    { text: 'The Orange County Fire Authority sent engines to Kherson.', places: ['Orange County', 'Kherson'] },
  ],
}

/**
 * "Goma-Ouest": a name that goes on behind a hyphen is another place's. Before a noun in small letters two places stand side by side ("the
 * Kherson-Mykolaiv line"), but before one of a place ("Nyala-Ouest airport").
 */
function isHalf({ words, from, to }: Sighting, { tokens }: DocumentEvidence): boolean {
  const before = words[from]?.joined ? words[from - 1] : undefined
  const behind = words[to]?.joined ? words[to] : undefined
  const other = before ?? behind
  if (!other?.capital || other.lower.length < 2 || DAYS.test(other.lower)) return false
  const own = words[from]?.token ?? 0
  const around = tokens.slice(Math.min(own, other.token), Math.max(own, other.token) + 1)
  // "Kherson–Mykolaiv", "Kherson/Mykolaiv": two places.
  if (around.some(({ text }) => /[–—/]/.test(text))) return false
  const gap = before ? (words[from]?.start ?? 0) - before.end : (other.start ?? 0) - (words[to - 1]?.end ?? 0)
  const next = words[before ? to : to + 1]
  const isNoun = next !== undefined && !next.capital && tokens[next.token]?.upos === 'NOUN'
  return gap === 1 && (!isNoun || (LANDS.has(next.lower) && !/^(?:highway|road|corridor|crossing)$/.test(next.lower)))
}

/** "Port" of "Port Sabel" is no place by itself, though some town is called so. */
function isGeneric({ words, from, to }: Sighting): boolean {
  return to - from === 1 && GENERIC.has(words[from]?.lower ?? '')
}

const GENERIC = new Set(
  'port fort mount camp lake new san santa saint st cape point bay el al la le los las ras wadi umm beit deir tell tal kafr ain bab abu khan jabal petite grand'.split(
    ' ',
  ),
)

/** "Bab al-Hawa": the name goes on behind an article that is joined to a name. */
function hasArticleBehind({ words, to }: Sighting): boolean {
  const [article, next] = [words[to], words[to + 1]]
  return (
    article !== undefined && ARTICLES.has(article.lower) && !article.capital && next?.capital === true && next.joined
  )
}

function isHere(sighting: Sighting): boolean {
  return LOCATIVE.has(neighbour(sighting, 1)?.lower ?? '')
}

/** A name right beside it, no point of the compass or day and not wholly in capitals, is of one phrase with it. */
function isJoined({ words, from, to }: Sighting, side: 'before' | 'behind', { tokens }: DocumentEvidence): boolean {
  const beside = side === 'before' ? words[from - 1] : words[to]
  const own = words[side === 'before' ? from : to - 1]
  if (!beside?.capital || !own || beside === words[0] || beside.joined) return false
  if (WORDS_OF_PLACE.has(beside.lower) || DAYS.test(beside.lower) || beside.text === beside.text.toUpperCase())
    return false
  const [name, place] = [tokens[beside.token], tokens[own.token]]
  if (!place || name?.upos !== 'PROPN') return false
  return PART.test(place.deprel) || PART.test(name.deprel) || name.head === place.head || name.head === own.token
}

/** "met Paris Hilton": where the tree makes two objects of one verb of words side by side, they are one name. */
function isAbreast({ words, to }: Sighting, { tokens }: DocumentEvidence): boolean {
  const at = words[to - 1]?.token ?? -1
  const [own, next] = [tokens[at], tokens[at + 1]]
  if (own?.upos !== 'PROPN' || next?.upos !== 'PROPN' || DAYS.test(next.lower)) return false
  return (
    own.head !== undefined && own.head === next.head && own.deprel === next.deprel && /^(?:obj|nsubj)$/.test(own.deprel)
  )
}

const PART = /^(?:flat|compound)$/
