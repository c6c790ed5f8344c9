import { type Analysis, tokenAt, type Word } from '../../language/analyse.ts'
import type { Mention } from '../../record/mention.ts'
import type { Place } from '../../record/place.ts'
import type { Span } from '../../text/span.ts'
import { OF_A_GOVERNMENT, OF_AN_ARMY } from './lexicon/state-bodies.ts'
import type { SideEvidence } from './side.ts'
import { isNonState } from './side.ts'

/**
 * "Presidential adviser Lena Orth" in a report in which only one country acts is that country's; "army spokesman Ivo Brandt" is of the one country whose army
 * the report tells of. Only persons by name and title, subjects of a clause, that nothing else tells whose they are.
 */
export function withOnlySides(mentions: readonly Mention[], analysis: Analysis, known: Known): Mention[] {
  const acting = actingSides(mentions, analysis, known)
  const countries = new Set([
    ...acting.keys(),
    ...mentions.flatMap(({ side }) => side?.value ?? []),
    ...known.all.flatMap(({ at }) => at?.country ?? []),
  ])
  const armies = new Map(
    mentions.flatMap(({ kind, side }) => (kind === 'force' && side ? [[side.value, side.spans]] : [])),
  )
  return mentions.map(mention => {
    if (!isOfficial(mention, analysis)) return mention
    const words = wordsOf(mention, analysis)
    const isArmed = words.some(({ lower }) => OF_AN_ARMY.has(lower))
    const [only] = isArmed && armies.size === 1 ? armies : countries.size === 1 ? acting : []
    if (!only) return mention
    const [value, spans] = only
    return {
      ...mention,
      side: { value, basis: 'implied', spans: [...mention.spans, ...spans], rule: 'actors/side-only' },
    }
  })
}

interface Known extends SideEvidence {
  readonly all: readonly Place[]
}

/** Countries that do something in the report, by name or by what is theirs: subjects of clauses, and owners of what is named. Rebels are their country's too, here. */
function actingSides(
  mentions: readonly Mention[],
  analysis: Analysis,
  { gazetteer }: Known,
): Map<string, readonly Span[]> {
  const acting = new Map<string, readonly Span[]>()
  for (const mention of mentions) {
    if (mention.kind === 'place') continue
    const words = wordsOf(mention, analysis)
    const own = mention.side?.value
    const people = own ? undefined : words.map(({ text }) => gazetteer.demonym(text)?.code).find(Boolean)
    const isSubject = words.some(word => /^nsubj/.test(word.deprel))
    const code = own ?? people
    if (code && (isSubject || words.length > 1)) acting.set(code, mention.side?.spans ?? mention.spans)
  }
  return acting
}

/** A person by name whose title is of a government or army, and that nothing tells whose. */
function isOfficial(mention: Mention, analysis: Analysis): boolean {
  const { kind, side, role, affiliation, name } = mention
  if (kind !== 'person' || side || !role || !/\p{Lu}/u.test(name)) return false
  if (affiliation && /\p{Lu}/u.test(affiliation.value)) return false
  const words = wordsOf(mention, analysis)
  if (isNonState(words) || !words.some(word => /^(?:nsubj|root)/.test(word.deprel))) return false
  return `${affiliation?.value ?? ''} ${role.value}`
    .split(/[\s-]+/)
    .some(word => OF_A_GOVERNMENT.has(word.toLowerCase()))
}

function wordsOf({ spans }: Mention, analysis: Analysis): readonly Word[] {
  return spans.flatMap(([start, end]) => {
    const from = tokenAt(analysis, start)
    let to = from
    while ((analysis.tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++
    return analysis.tokens.slice(from, to)
  })
}
