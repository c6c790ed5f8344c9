import { FIGHTER_NOUNS, GROUP_NOUNS } from './lexicon/armed-groups.ts'
import {
  ARMED_FORCES,
  BRANCHES,
  EMPTY_WORDS,
  GENERIC_WORDS,
  OFFICIALS,
  PEACE_NOUNS,
  SAME_BODIES,
  SPELLINGS,
} from './lexicon/bodies.ts'
import { POWER_WORDS } from './lexicon/own-power.ts'
import { type PartyOf, wordsOfName } from './party.ts'
import { rebelsIn, withoutSponsor } from './sponsored.ts'

/** What an army, ministry, government or group is known by over all reports, and the party that its name tells. */
export interface BodyKey {
  readonly key: string
  readonly party?: string
  /** The name we give it, where our table has one. */
  readonly name?: string
  /** What a group is called where its chain has a plain noun only. */
  readonly called?: string
  /** True for an armed group of no state: its party is known. */
  readonly isGroup?: true
}

/**
 * The key of a body by its name: party, bar, remaining words in alphabetical order, so that "Russia’s Ministry of Defence" and
 * "the Russian Defense Ministry" are one. `undefined` for a description that tells nobody apart ("officials", no side known).
 */
export function bodyKey(written: string, side: string | undefined, partyOf: PartyOf): BodyKey | undefined {
  if (rebelsIn(written, partyOf) !== undefined) return undefined
  const name = withoutSponsor(written)
  const owned = ownerOf(name, partyOf)
  if (owned) return { ...keyed('', describe(wordsOf(name), false), undefined), party: owned }
  const { party, seat, words } = withoutParty(
    wordsOfName(name).filter(word => !EMPTY_WORDS.has(word)),
    partyOf,
  )
  const rest = plainWords(words)
  if (rest.length === 0) {
    if (party === undefined) return undefined
    return keyed(party, 'government', party)
  }
  const generic = !hasProperName(name, rest)
  const described = party === undefined && !generic ? groupWords(name) : describe(rest, generic)
  const owner = party ?? (generic ? side : undefined)
  if (owner === undefined && generic) return undefined
  return keyed(owner ?? '', described, party ?? (seat ? owner : undefined))
}

const plainWords = (words: readonly string[]): string[] =>
  words.flatMap(word => (SPELLINGS[word] ?? word).split(' ')).filter(word => !EMPTY_WORDS.has(word))

/** What tells an armed group or another body of no state apart by its name, whatever noun stands beside it: "walinzi" of "Walinzi fighters". */
export function groupWords(name: string): string {
  const words = plainWords(wordsOfName(name))
  const own = words.filter(word => !FIGHTER_NOUNS.has(word) && !ALL_GROUP_NOUNS.has(word))
  return (own.length > 0 ? own : words).toSorted().join(' ')
}

const ALL_GROUP_NOUNS: ReadonlySet<string> = new Set(GROUP_NOUNS.flat())

/** "MONUSCO peacekeepers" are the mission. */
const wordsOf = (name: string): string[] => {
  const words = plainWords(wordsOfName(name))
  const own = words.filter(word => !FIGHTER_NOUNS.has(word) && !PEACE_NOUNS.has(word))
  return own.length > 0 ? own : words
}

/** The side of a body that belongs to something larger: the United Nations’ of its mission. */
function ownerOf(name: string, partyOf: PartyOf): string | undefined {
  const words = wordsOfName(name).filter(word => word !== 'the')
  const whole = partyOf(words.join(' '))
  if (whole?.isBody) return whole.code
  // "a unit of the Royal Navy"
  const after = partyOf(words.slice(words.lastIndexOf('of') + 1).join(' '))
  if (after?.isBody && words.includes('of')) return after.code
  // "MONUSCO peacekeepers", "the UN mission in Congo"
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const first = partyOf(words.slice(0, length).join(' '))
    if (first?.isBody) return first.code
  }
  return undefined
}

const KEPT = new Map<string, readonly [key: string, name: string]>()
for (const [kept, name, ...others] of SAME_BODIES) for (const key of [kept, ...others]) KEPT.set(key, [kept, name])

function keyed(owner: string, words: string, party: string | undefined): BodyKey {
  const key = `${owner}|${words}`
  const [kept, name] = KEPT.get(key) ?? [key, undefined]
  return { key: kept, ...(party === undefined ? {} : { party }), ...(name === undefined ? {} : { name }) }
}

/** The first words that name a party are taken out; later ones stay, "Ukrainian embassy in Moscow". */
function withoutParty(all: readonly string[], partyOf: PartyOf) {
  for (let i = 0; i < all.length; i++) {
    for (const length of [3, 2, 1]) {
      if (i + length > all.length) continue
      const found = partyOf(all.slice(i, i + length).join(' '))
      if (found && !found.isBody) {
        const words = [...all.slice(0, i), ...all.slice(i + length)].filter(word => word !== 'federation')
        return { party: found.code, seat: found.seat, words }
      }
    }
  }
  return { party: undefined, seat: false, words: all }
}

function describe(rest: readonly string[], generic: boolean): string {
  const last = rest.at(-1) ?? ''
  if (rest.some(word => BRANCHES.has(word))) {
    const isPolice = rest.includes('police')
    return rest
      .filter(word => !isPolice || word !== 'national')
      .toSorted()
      .join(' ')
  }
  if (rest.every(word => ARMED_FORCES.has(word)) || (generic && ARMED_FORCES.has(last))) return 'armed forces'
  if (generic && rest.includes('government') && rest.every(word => word === 'government' || POWER_WORDS.has(word)))
    return 'government'
  if (generic && OFFICIALS.has(last) && rest.length === 1) return 'officials'
  return rest.toSorted().join(' ')
}

/** True when a word is capitalised that is neither a party's nor a plain description: "Wagner forces", not "Defence Ministry". */
function hasProperName(name: string, rest: readonly string[]): boolean {
  const plain = rest.every(word => GENERIC_WORDS.has(word) || ARMED_FORCES.has(word) || OFFICIALS.has(word))
  if (plain) return false
  const words = name.split(/\s+/)
  return rest.some(word =>
    words.some(written => /^\P{L}*[\p{Lu}\p{N}]/u.test(written) && wordsOfName(written).includes(word)),
  )
}
