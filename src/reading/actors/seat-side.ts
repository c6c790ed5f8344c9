import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Mention } from '../../record/mention.ts'
import { PARTS_OF_OFFICES } from './lexicon/roles.ts'
import { OF_A_STATE } from './lexicon/state-bodies.ts'

/**
 * "Officials in Yerevan", "the army command in Bamako", "the government of Sudan": a body of a state that sits in a country or its capital
 * is that country's, unless a name says whose it is ("UN officials in Goma"). `mentions` in text order, toponyms among them.
 */
export function withSeatSides(mentions: readonly Mention[], text: string, gazetteer: Gazetteer): Mention[] {
  return mentions.map((mention, i) => {
    if (mention.kind === 'place' || mention.side || mention.affiliation || !isOfState(mention, text)) return mention
    const seat = mentions[i + 1]
    const [end, start] = [mention.spans.at(-1)?.[1] ?? 0, seat?.spans[0]?.[0] ?? 0]
    if (!seat || !/^ (?:in|of) (?:the )?$/.test(text.slice(end, start))) return mention
    const country = countryGovernedFrom(seat, text, gazetteer)
    if (!country) return mention
    const spans = [...mention.spans, ...seat.spans]
    return { ...mention, side: { value: country, basis: 'implied', spans, rule: 'actors/side-seat' } }
  })
}

/** Nothing but words for bodies of a state: no name among them, and no others ("aid officials"). */
function isOfState({ spans }: Mention, text: string): boolean {
  const words = spans.flatMap(span => text.slice(...span).split(/[\s-]+/))
  return (
    words.some(word => OF_A_STATE.has(word.toLowerCase())) &&
    words.every(word => OF_A_STATE.has(word.toLowerCase()) || PARTS_OF_OFFICES.has(word.toLowerCase()))
  )
}

/** Of a country itself, or of the capital of one. */
function countryGovernedFrom({ kind, spans }: Mention, text: string, gazetteer: Gazetteer): string | undefined {
  if (kind !== 'place' && kind !== 'government') return undefined
  const [entry] = gazetteer.named(text.slice(...(spans[0] ?? [0, 0])))
  return entry?.kind === 'country' || entry?.capitalOf === 'country' ? entry.country : undefined
}
