import type { Analysis } from '../../language/analyse.ts'
import type { ChainId } from '../../record/ids.ts'
import type { Mention } from '../../record/mention.ts'

/**
 * "Yaroslav Vell, head of the regional administration," and "The governor, Yaroslav Vell,": two mentions that stand side by
 * side between commas are one person. The description gives its role to the name, and all of its chain joins the name's.
 */
export function withAppositions(mentions: readonly Mention[], { text }: Analysis): Mention[] {
  const result = [...mentions]
  const joined = new Map<ChainId, ChainId>()
  for (let i = 0; i + 1 < result.length; i++) {
    const [first, second] = [result[i], result[i + 1]]
    if (!first || !second || !stand(first, second, text)) continue
    const [named, described] = isDescription(first) ? [second, first] : [first, second]
    if (isDescription(named) || !isDescription(described)) continue
    if (described.chain !== named.chain) joined.set(described.chain, named.chain)
    const office: Mention = { ...described, ...roleOf(described, text), kind: 'person' }
    result[named === first ? i : i + 1] = withRole(named, office)
    result[described === first ? i : i + 1] = office
  }
  return result.map(mention => ({ ...mention, chain: joined.get(mention.chain) ?? mention.chain }))
}

function stand(first: Mention, second: Mention, text: string): boolean {
  if (!isPersonal(first) || !isPersonal(second)) return false
  const [end, start] = [first.spans.at(-1)?.[1] ?? 0, second.spans[0]?.[0] ?? 0]
  const between = text.slice(end, start)
  if (!BESIDE.test(between) && !(isDescription(first) && BESIDE_AFTER_PLACE.test(between))) return false
  // What a description goes on to say of whom it serves is part of it: "an adviser to the president, said".
  const close = Math.max(second.spans.at(-1)?.[1] ?? 0, second.affiliation?.spans.at(-1)?.[1] ?? 0)
  return /^\s*[,.;)]/.test(text.slice(close, close + 20))
}

const BESIDE = /^,\s+(?:the |a |an |its |their |Ukraine's |Russia's )?$/
/** "the commander of the forces in the zone of operation, General Ivo Brandt, …": a phrase of place may stand between. */
const BESIDE_AFTER_PLACE = /^ (?:in|on|at|near) [^,.;:!?"“”()]{1,60},\s+(?:the )?$/

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
