import { type BodyKey, bodyKey } from './body-key.ts'
import type { Chain } from './chain.ts'
import { UNIT_NOUNS } from './lexicon/units.ts'
import { nameOfSide, wordsOfName } from './party.ts'
import { sideOfChain } from './sides/chain-side.ts'

/** A body that another is part of. */
export interface Whole {
  readonly name: string
  readonly body: BodyKey
}

/** What a body belongs to by its own words: "the intelligence arm of the Defence Ministry", a brigade whose army stands beside it, a mission of the United Nations. */
export function wholeOf(chain: Chain): Whole | undefined {
  const { name, kind, mentions, partyOf } = chain
  if (kind === 'person' || kind === 'place' || kind === 'people') return undefined
  const [, part = '', after] = OF_THE.exec(name) ?? []
  const affiliation = mentions.find(mention => mention.affiliation)?.affiliation?.value
  const owner = isUnit(part) ? after : isUnit(name) ? affiliation : undefined
  const body = owner === undefined ? undefined : bodyKey(owner, sideOfChain(chain), partyOf)
  // A country beside it is its side and no body.
  if (owner !== undefined && body && !body.key.endsWith('|government')) return { name: owner, body }
  const party = partyOf(
    wordsOfName(name)
      .filter(word => word !== 'the')
      .join(' '),
  )
  const larger = party?.isBody && party.code === 'UN' ? nameOfSide(party.code) : undefined
  const whole = larger === undefined ? undefined : bodyKey(larger, undefined, partyOf)
  return larger !== undefined && whole ? { name: whole.name ?? larger, body: whole } : undefined
}

const OF_THE = /^(.{3,60}?) (?:of|within|under) (?:the )?(\p{L}.*)$/u

const isUnit = (phrase: string): boolean => wordsOfName(phrase).some(word => UNIT_NOUNS.has(word))
