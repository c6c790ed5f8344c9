import { fold } from '../../../gazetteer/fold.ts'
import type { Chain } from '../chain.ts'
import { wordsOfName } from '../party.ts'
import { type ChainSide, officeSpans, toldSide } from './chain-side.ts'

/** Sides of a report’s chains by chain key, as far as they are known. */
export type KnownSides = ReadonlyMap<string, string>

/** In one report: the side of whom one serves, of the only body with the same words, of the only one said to have the same rank. */
export function withServedSides(chains: readonly Chain[], known: KnownSides): Chain[] {
  const byWords = Map.groupBy(
    chains.filter(chain => chain.sides.length > 0 && (chain.kind !== 'person' || isUnnamed(chain))),
    bareWords,
  )
  const byStart = new Map(
    chains.flatMap(chain => chain.mentions.map(({ spans }) => [spans[0]?.[0] ?? -1, chain] as const)),
  )
  return chains.map(chain => {
    if (known.has(chain.key) || chain.sides.length > 0) return chain
    const side =
      servedSide(chain, byStart, known) ??
      wholeSide(chain, byStart, known) ??
      qualifiedSide(chain, byWords.get(bareWords(chain)) ?? [])
    return side ? { ...chain, sides: [side] } : chain
  })
}

function servedSide(
  { key, report, mentions }: Chain,
  byStart: ReadonlyMap<number, Chain>,
  known: KnownSides,
): ChainSide | undefined {
  for (const mention of mentions) {
    const served = byStart.get(mention.affiliation?.spans[0]?.[0] ?? -1)
    const value = served && served.key !== key ? known.get(served.key) : undefined
    if (value !== undefined) return { value, basis: 'implied', evidence: { report, spans: officeSpans(mention) } }
  }
  return undefined
}

/** "Fighters of the Walinzi Alliance", of which the name is the fighters alone: the side of whom they are. */
function wholeSide(
  { key, report, kind, mentions, text, partyOf }: Chain,
  byStart: ReadonlyMap<number, Chain>,
  known: KnownSides,
): ChainSide | undefined {
  if (kind !== 'force' && kind !== 'group') return undefined
  for (const { spans } of mentions) {
    const end = spans.at(-1)?.[1] ?? 0
    const [of] = OF.exec(text.slice(end, end + OF_REACH)) ?? []
    if (of === undefined) continue
    const whole = byStart.get(end + of.length)
    const named = /^(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}|\p{Ll}+)/u.exec(
      text.slice(end + of.length, end + of.length + NAME_REACH),
    )
    const value =
      whole && whole.key !== key
        ? known.get(whole.key)
        : named
          ? partyOf(wordsOfName(named[0]).join(' '))?.code
          : undefined
    if (value !== undefined) return { value, basis: 'implied', evidence: { report, spans } }
  }
  return undefined
}

const OF = /^ (?:of|from) (?:the |an? )?/
const OF_REACH = 12
const NAME_REACH = 60

function qualifiedSide(chain: Chain, qualified: readonly Chain[]): ChainSide | undefined {
  const sides = new Set(qualified.map(other => toldSide(other)?.value))
  const [first] = qualified
  const side = first && toldSide(first)
  return side && sides.size === 1 && bareWords(chain) !== ''
    ? { value: side.value, basis: 'implied', evidence: side.evidence }
    : undefined
}

/** What a body is called without its country, or a person’s rank: "defence ministry", "general". Empty for what many are. */
function bareWords({ kind, name, mentions }: Chain): string {
  if (kind === 'person') {
    const role = mentions.find(mention => mention.role)?.role
    return role ? fold(role.value) : ''
  }
  if (kind !== 'government' && kind !== 'organisation') return ''
  const affiliation = mentions.find(mention => mention.affiliation)?.affiliation
  const owner = new Set(affiliation ? wordsOfName(affiliation.value) : [])
  return wordsOfName(name)
    .filter(word => word !== 'the' && !owner.has(word))
    .join(' ')
}

/** "The top American general": a person known by the role only. Another’s role beside a name tells nothing of its next bearer. */
function isUnnamed({ name, mentions }: Chain): boolean {
  return mentions.some(({ role }) => role && name.endsWith(role.value))
}
