import type { Analysis, Word } from '../../language/analyse.ts'
import type { ChainId } from '../../record/ids.ts'
import type { Mention } from '../../record/mention.ts'
import { type Actor, actorsByWord } from './actor.ts'
import { standBeside } from './beside.ts'

/**
 * "Yaroslav Vell, head of the regional administration," and "The governor, Yaroslav Vell,": an actor and its apposition are one
 * person. The description gives its role to the name, and all of its chain joins the name's, unless that is somebody else's by name.
 */
export function withAppositions(
  actors: readonly Actor[],
  { text, tokens: words }: Analysis,
  nameOf: (chain: ChainId) => string | undefined,
): Actor[] {
  const result = [...actors]
  const byWord = actorsByWord(actors)
  const joined = new Map<ChainId, ChainId>()
  for (const [number, second] of actors.entries()) {
    const at = anchorOf(number, { actors, byWord, words })
    const [first, own] = [result[at ?? -1], result[number] ?? second]
    if (!first || at === undefined) continue
    const [named, described] = isDescription(first.mention) ? [own, first] : [first, own]
    if (isDescription(named.mention) || !isDescription(described.mention)) continue
    const office: Mention = { ...described.mention, ...roleOf(described.mention, text), kind: 'person' }
    if (office.chain !== named.mention.chain && mayBe(nameOf(office.chain), named.mention.name))
      joined.set(office.chain, named.mention.chain)
    result[named === first ? at : number] = { ...named, mention: withRole(named.mention, office) }
    result[described === first ? at : number] = { ...described, mention: { ...office, chain: named.mention.chain } }
  }
  return result.map(actor => {
    const chain = joined.get(actor.mention.chain) ?? actor.mention.chain
    return { ...actor, mention: { ...actor.mention, chain } }
  })
}

/** The chain of a description that has no name, or a part of this one. */
function mayBe(known: string | undefined, name: string): boolean {
  return known === undefined || name.endsWith(known) || known.endsWith(name)
}

interface Ground {
  readonly actors: readonly Actor[]
  readonly byWord: ReadonlyMap<number, number>
  readonly words: readonly Word[]
}

/** Number of the actor before this one that it is an apposition of. */
function anchorOf(number: number, { actors, byWord, words }: Ground): number | undefined {
  const second = actors[number]
  if (!second || !isPersonal(second.mention)) return undefined
  const candidates = [byWord.get(words[second.phrase.head]?.head ?? -1), number - 1, number - 2]
  return candidates.find(at => {
    const first = at === undefined || at >= number ? undefined : actors[at]
    return first !== undefined && isPersonal(first.mention) && standBeside(words, first.phrase, second.phrase)
  })
}

/** "a Russian war correspondent": said of one, it describes the person beside it; of several ("Ukrainian officials") it does not. */
const isPersonal = ({ kind, name }: Mention): boolean => kind === 'person' || (kind === 'office' && !/s$/.test(name))

/** What is left of an office's words without whose it is. */
function roleOf({ kind, affiliation, spans }: Mention, text: string): Pick<Mention, 'role'> {
  const [first] = spans
  if (kind !== 'office' || !first) return {}
  const owner = affiliation?.spans.at(-1)
  const ownEnd = owner && owner[0] === first[0] ? owner[1] : first[0]
  const start = ownEnd + (/^(?:['’]s?)?\s*/.exec(text.slice(ownEnd, first[1]))?.[0].length ?? 0)
  if (start >= first[1]) return {}
  const span = [start, first[1]] as const
  return { role: { value: text.slice(...span), basis: 'stated', spans: [span], rule: 'actors/role-in-apposition' } }
}

/** A mention that is only a role: "the governor", "head of the Orvel administration". */
function isDescription(mention: Mention): boolean {
  if (mention.kind === 'office') return true
  if (!mention.role) return false
  const roleEnd = mention.role.spans.at(-1)?.[1] ?? 0
  const end = mention.spans.at(-1)?.[1] ?? 0
  return roleEnd === end || mention.name.startsWith(mention.role.value)
}

function withRole(named: Mention, described: Mention): Mention {
  return {
    ...named,
    ...(named.role || !described.role ? {} : { role: { ...described.role, rule: 'actors/role-in-apposition' } }),
    ...(named.affiliation || !described.affiliation ? {} : { affiliation: described.affiliation }),
    ...(named.side || !described.side ? {} : { side: described.side }),
  }
}
