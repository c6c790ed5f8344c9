import type { Event } from '../../../record/event.ts'
import { familyOf } from '../../../record/event-types.ts'
import type { Statement } from '../../../record/statement.ts'
import { hull, quoteOf, type Span } from '../../../text/span.ts'
import { wordsOfName } from '../../identity/party.ts'
import type { Claimed } from './claim.ts'

/** Whose doer reports ask for. */
const BLAMABLE = new Set(['battle', 'strike', 'explosive', 'attack', 'property', 'other', 'coercion', 'deescalation'])

/** How many characters may stand between what was told and who is blamed for it. */
const REACH = 500

/** True for acts of which somebody can be blamed. */
export function isBlamable({ type }: { readonly type: Event['type'] }): boolean {
  return BLAMABLE.has(familyOf(type))
}

/**
 * The events that words after `from` on who did it mean: those in the words; else those that share a noun with what stands after
 * "for"; all told so far for "all of it"; else the last that was told.
 */
export function referentsOf(
  { reading, text }: Pick<Claimed, 'reading' | 'text'>,
  { within, words }: Referring,
): Event[] {
  const acts = reading.events.filter(isBlamable)
  const inside = acts.filter(event => within[0] <= startOf(event) && startOf(event) < within[1])
  if (inside.length > 0) return inside
  const before = acts.filter(event => startOf(event) < within[0] && isNews(event))
  if (/\ball of (?:it|them)\b/i.test(words)) return before
  const object = /\bfor (.{3,60})/.exec(words)?.[1]
  const nouns = new Set(wordsOfName(object ?? '').filter(word => word.length > 3))
  const named = before.filter(({ spans }) => wordsOfName(quoteOf(text, spans)).some(word => nouns.has(word)))
  const [last] = (named.length > 0 ? named : before.filter(event => within[0] - startOf(event) <= REACH)).slice(-1)
  return last ? [last] : []
}

interface Referring {
  readonly within: Span
  readonly words: string
}

/** Where the word that names the act begins. */
export const startOf = ({ trigger, spans }: Event): number => trigger[0]?.[0] ?? spans[0]?.[0] ?? 0

const isNews = ({ timeFrame, status }: Event): boolean =>
  timeFrame.value === 'current' &&
  (status.value === 'happened' || status.value === 'ongoing' || status.value === 'claimed')

/** The stretch of text from a statement’s first word to its last, speaker and all. */
export function stretchOf({ source, cue, content }: Statement): Span {
  return hull([...source, ...cue, ...content]) ?? [0, 0]
}

/** The sentence that a place in the text lies in. */
export function sentenceAt({ reading }: Pick<Claimed, 'reading'>, at: number): Span {
  return reading.sentences.find(([start, end]) => start <= at && at < end) ?? [at, at]
}
