import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Token } from '../../language/tokens.ts'
import type { Grounded } from '../../record/shape.ts'
import { METONYMS } from './lexicon/heads.ts'
import { AGAINST_WORDS, NON_STATE, STATE_AFTER_ALL } from './lexicon/non-state.ts'
import type { PlaceIndex } from './place-index.ts'

/** What is needed to tell a party from words. */
export interface SideEvidence {
  readonly gazetteer: Gazetteer
  readonly places: PlaceIndex
}

/**
 * The country whose party the words name: "Russian-installed" before "Kremlin" before "Ukrainian" before the country of a
 * town. A title alone ("presidential adviser") tells nothing: that is learned from other reports.
 */
export function sideOf(words: readonly Token[], evidence: SideEvidence): Grounded<string> | undefined {
  const tokens = words.some(({ lower }) => lower === 'based') ? words.filter((_, at) => !isBase(words, at)) : words
  if (isNonState(tokens)) return installed(tokens, evidence)
  return installed(tokens, evidence) ?? metonym(tokens) ?? demonym(tokens, evidence) ?? byPlace(tokens, evidence)
}

/** "Britain" of "the Britain-based monitor": where it sits, not whose it is. */
function isBase(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '-' && tokens[at + 2]?.lower === 'based'
}

/** Those who fight a government are not its party: "Syrian rebels" and "the Arakan Army" are no side of the country's. */
export function isNonState(tokens: readonly Token[]): boolean {
  if (!tokens.some(({ lower }) => AGAINST_WORDS.has(lower) || OPENING.has(lower))) return false
  const name = tokens
    .map(({ lower }) => lower)
    .join(' ')
    .replaceAll('-', ' ')
  if (NON_STATE.some(each => name.includes(each))) return true
  if (!tokens.some(({ lower }) => AGAINST_WORDS.has(lower))) return false
  return !STATE_AFTER_ALL.some(each => name.replaceAll(" '", "'").replaceAll(' ’', '’').includes(each))
}

const OPENING: ReadonlySet<string> = new Set(NON_STATE.map(name => name.slice(0, name.indexOf(' '))))

const BACKED = /^(?:installed|appointed|backed|led|held|occupied)$/

function installed(tokens: readonly Token[], { gazetteer }: SideEvidence): Grounded<string> | undefined {
  for (const [i, token] of tokens.entries()) {
    const [hyphen, by] = [tokens[i - 1], tokens[i - 2]]
    if (!BACKED.test(token.lower) || hyphen?.text !== '-' || !by) continue
    const code = gazetteer.demonym(by.text)?.code ?? countryOf(by.text, gazetteer)
    if (code) return { value: code, basis: 'stated', spans: [[by.start, token.end]], rule: 'actors/side-installed' }
  }
  return undefined
}

function countryOf(name: string, gazetteer: Gazetteer): string | undefined {
  return METONYMS.get(name.toLowerCase()) ?? gazetteer.named(name)[0]?.country
}

function metonym(tokens: readonly Token[]): Grounded<string> | undefined {
  for (const [i, token] of tokens.entries()) {
    const pair = `${token.lower} ${tokens[i + 1]?.lower ?? ''}`
    const end = METONYMS.has(pair) ? (tokens[i + 1]?.end ?? token.end) : token.end
    const code = METONYMS.get(pair) ?? METONYMS.get(token.lower)
    if (code) return { value: code, basis: 'stated', spans: [[token.start, end]], rule: 'actors/side-metonym' }
  }
  return undefined
}

function demonym(tokens: readonly Token[], { gazetteer }: SideEvidence): Grounded<string> | undefined {
  for (const token of tokens) {
    const found = gazetteer.demonym(token.text)
    if (found)
      return { value: found.code, basis: 'stated', spans: [[token.start, token.end]], rule: 'actors/side-demonym' }
  }
  return undefined
}

function byPlace(tokens: readonly Token[], { places }: SideEvidence): Grounded<string> | undefined {
  for (const token of tokens) {
    const [place] = places.under([token.start, token.end])
    const locus = place?.at ?? place?.candidates[0]
    if (!locus?.country) continue
    const basis = locus.kind === 'country' || place?.literal.value === false ? 'stated' : 'implied'
    return { value: locus.country, basis, spans: [[token.start, token.end]], rule: 'actors/side-place' }
  }
  return undefined
}
