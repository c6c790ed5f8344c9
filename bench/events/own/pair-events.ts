import type { Event } from '../../../src/record/event.ts'
import { familyOf } from '../../../src/record/event-types.ts'
import type { ExpectedEvent, HardCase } from '../hard-case-shape.ts'
import { placeOfWords, touches } from './same-words.ts'

/** An expected act with that of ours which tells it. */
export interface PairedEvent {
  readonly expected: ExpectedEvent
  readonly found: Event | undefined
  /** Others of ours that stand at words for the same act: each is one too many. */
  readonly again: readonly Event[]
}

/**
 * Each expected act with that of ours whose trigger, or another mention of it, is among its words, of two the one of its type; where there is none,
 * with one elsewhere that has its type and status. Each of ours is taken once.
 */
export function pairEvents({ text, events }: HardCase, ours: readonly Event[]): readonly PairedEvent[] {
  const taken = new Set<Event>()
  const take = (expected: ExpectedEvent, candidates: readonly Event[]) => {
    const free = candidates.filter(event => !taken.has(event))
    const found = free.find(({ type }) => isOfType(expected, type)) ?? free[0]
    if (found) taken.add(found)
    return found
  }
  const first = events.map(expected => ({ expected, found: take(expected, atWords(text, expected, ours)) }))
  const second = first.map(({ expected, found }) => ({
    expected,
    found:
      found ??
      take(
        expected,
        ours.filter(event => isAlike(expected, event)),
      ),
  }))
  return second.map(({ expected, found }) => {
    const words = (expected.mentions ?? []).map(one => placeOfWords(text, one))
    const again = ours.filter(event => !taken.has(event) && words.some(one => touches(event.trigger, one)))
    return { expected, found, again }
  })
}

function atWords(
  text: string,
  { trigger, nth, mentions = [] }: ExpectedEvent,
  ours: readonly Event[],
): readonly Event[] {
  const at = placeOfWords(text, trigger, nth)
  const others = mentions.map(words => placeOfWords(text, words))
  return [
    ...ours.filter(event => touches(event.trigger, at)),
    ...ours.filter(event => event.mentions.some(spans => touches(spans, at))),
    ...ours.filter(event => others.some(words => touches(event.trigger, words))),
  ]
}

function isOfType({ type, also }: ExpectedEvent, found: Event['type']): boolean {
  return [type, ...(also?.type ?? [])].some(one => one === found || one === familyOf(found))
}

function isAlike(expected: ExpectedEvent, { type, status }: Event): boolean {
  const statuses: readonly string[] = [expected.status, ...(expected.also?.status ?? [])]
  return isOfType(expected, type) && statuses.includes(status.value)
}
