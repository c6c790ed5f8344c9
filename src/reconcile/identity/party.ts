import { countryOf } from '../../gazetteer/countries.ts'
import { fold } from '../../gazetteer/fold.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { OWNED_BODIES } from './lexicon/owned-bodies.ts'
import { PARTIES } from './lexicon/parties.ts'

/** A state that a name begins or contains, and whether the word stands for its government ("the Kremlin"). */
export interface PartyWord {
  readonly code: string
  readonly seat: boolean
  /** True for a body that speaks for a side and is an actor of its own: "MONUSCO". */
  readonly isBody?: boolean
}

/** Who a folded word or pair of words stands for; our own table first, then the gazetteer's demonyms. */
export type PartyOf = (foldedWords: string) => PartyWord | undefined

/** Reads words for states and their seats of government. Works without a gazetteer. */
export function partyReader(gazetteer: Gazetteer | undefined): PartyOf {
  return words => {
    const known = WORDS.get(words) ?? OWNED.get(words)
    if (known) return known
    const country = words.length > 3 ? gazetteer?.demonym(words) : undefined
    return country ? { code: country.code, seat: false } : undefined
  }
}

/** What a side is called in a sentence: the state's name, or the code itself. */
export function nameOfSide(side: string): string {
  return NAMES.get(side) ?? countryOf(side)?.name ?? side
}

/** A name's words without possessive endings, folded. */
export function wordsOfName(name: string): string[] {
  return fold(name.replace(/[’'`]s?(?=\s|$)/gu, ''))
    .split(' ')
    .filter(word => word !== '')
}

/** The party that a short phrase names: "Ukrainian", "Kremlin", "Russia’s". */
export function partyInName(name: string, partyOf: PartyOf): string | undefined {
  const words = wordsOfName(name)
  for (let i = 0; i < words.length; i++) {
    const found = partyOf(words.slice(i, i + 2).join(' ')) ?? partyOf(words[i] ?? '')
    if (found) return found.code
  }
  return undefined
}

const NAMES = new Map(PARTIES.map(([code, name]) => [code, name]))
const WORDS = new Map<string, PartyWord>()
for (const [code, , words, seats] of PARTIES) {
  for (const word of words.split(',')) WORDS.set(word, { code, seat: false })
  for (const seat of seats?.split(',') ?? []) WORDS.set(seat, { code, seat: true })
}

const OWNED = new Map<string, PartyWord>()
for (const [code, names] of OWNED_BODIES)
  for (const name of names.split(',')) OWNED.set(name, { code, seat: false, isBody: true })
