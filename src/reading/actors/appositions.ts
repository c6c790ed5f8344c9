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
    result[named === first ? i : i + 1] = withRole(named, described)
  }
  return result.map(mention => ({ ...mention, chain: joined.get(mention.chain) ?? mention.chain }))
}

function stand(first: Mention, second: Mention, text: string): boolean {
  if (first.kind !== 'person' || second.kind !== 'person') return false
  const [end, start] = [first.spans.at(-1)?.[1] ?? 0, second.spans[0]?.[0] ?? 0]
  const close = text.slice(second.spans.at(-1)?.[1] ?? 0).match(/^\s*[,.;)]/)
  return /^,\s+(?:the |a |an |its |their |Ukraine's |Russia's )?$/.test(text.slice(end, start)) && close !== null
}

/** A mention that is only a role: "the governor", "head of the Orvel administration". */
function isDescription(mention: Mention): boolean {
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
