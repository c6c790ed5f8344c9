import type { Analysis } from '../../language/analyse.ts'
import type { Mention } from '../../record/mention.ts'
import type { Grounded } from '../../record/shape.ts'

/**
 * "spokeswoman for Ukraine's southern command", "an adviser to President Lena Orth", "Ivo Brandt, who commands the Russian
 * forces": whom somebody serves, where that stands behind the role or name. It is the affiliation, and its side is theirs.
 * `actors` in text order.
 */
export function withServed(actors: readonly Mention[], { text }: Analysis): Mention[] {
  return actors.map((mention, at) => {
    const served = actors[at + 1]
    if (!served || mention.affiliation) return mention
    const link = text.slice(mention.spans.at(-1)?.[1] ?? 0, served.spans[0]?.[0] ?? 0)
    return serves(mention, link) ? withAffiliation(mention, served, text) : mention
  })
}

const OF = /^ (?:for|of|at|in|with) (?:the |its |their |his |her )?$/
const TO = /^ to (?:the |its |their |his |her )?$/
const WHO =
  /^,? who (?:commands?|commanded|heads?|headed|leads?|led|runs?|ran|speaks? for|spoke for|represents?|works? for|advises?) (?:the |a |an )?$/
/** Roles that are held to somebody. */
const HELD_TO = /\b(?:advis[eo]r|aide|envoy|ambassador|assistant)s?$/i

function serves({ kind, role, spans }: Mention, link: string): boolean {
  if (kind === 'person' && WHO.test(link)) return true
  if (role && HELD_TO.test(role.value) && TO.test(link)) return true
  // A name stands between its role and what follows it: "General Ivo Brandt in the ministry" serves nobody by that.
  const endsInRole = role?.spans.at(-1)?.[1] === spans.at(-1)?.[1]
  return (kind === 'office' || (kind === 'person' && endsInRole)) && OF.test(link)
}

function withAffiliation(mention: Mention, served: Mention, text: string): Mention {
  const affiliation: Grounded<string> = {
    value: served.spans.map(span => text.slice(...span)).join(' '),
    basis: 'stated',
    spans: served.spans,
    rule: 'actors/affiliation-served',
  }
  const side = mention.side ?? (served.side && { ...served.side, rule: 'actors/side-served' })
  return { ...mention, affiliation, ...(side ? { side } : {}) }
}
