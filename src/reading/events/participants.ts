import type { Mention, Participant } from '../../record/mention.ts'
import { standsForPower } from '../../record/place-sense.ts'
import type { Grounded } from '../../record/shape.ts'
import { overlap, type Span } from '../../text/span.ts'
import { ofPhrase, type Phrase } from './noun-phrase.ts'
import { overlapping, type Scene } from './scene.ts'
import { charsOf, type Stretch, wordAt } from './stretch.ts'

/** Somebody who takes part, with the mention he was found by. */
export interface Part {
  readonly participant: Grounded<Participant>
  readonly mention: Mention
}

/** The participant a mention names. */
export function participantOf(mention: Mention, basis: 'stated' | 'implied', rule: string): Part {
  const participant = { mention: mention.id, chain: mention.chain, name: mention.name }
  return { mention, participant: { value: participant, basis, spans: mention.spans, rule } }
}

/** Who a phrase names: the mention over its head, else over its "of" phrase, else none. Places only where they act as states. */
export function partOf(scene: Scene, stretch: Stretch, phrase: Phrase | undefined, rule: string): Part | undefined {
  if (!phrase) return undefined
  const inner = ofPhrase(stretch, phrase)
  const mention =
    mentionOver(scene, charsOf(stretch, phrase.head, phrase.head + 1)) ??
    mentionOver(scene, inner && charsOf(stretch, inner.head, inner.head + 1)) ??
    mentionOver(scene, charsOf(stretch, phrase.from, phrase.to))
  return mention && participantOf(mention, 'stated', rule)
}

/** The longest mention of an actor over a range; a plain place is none, a country or a name that stands for its government is. */
export function mentionOver(scene: Scene, range: Span | undefined): Mention | undefined {
  if (!range) return undefined
  const over = overlapping(scene.mentionsAt, range).filter(
    mention => mention.spans.some(span => overlap(span, range)) && isActor(scene, mention),
  )
  return over.reduce<Mention | undefined>(
    (best, one) => (best && lengthOf(best) >= lengthOf(one) ? best : one),
    undefined,
  )
}

function isActor(scene: Scene, mention: Mention): boolean {
  if (mention.kind !== 'place') return true
  const [span] = mention.spans
  return (
    span !== undefined &&
    overlapping(scene.placesAt, span).some(
      place => standsForPower(place) || place.at?.kind === 'country' || place.at?.kind === 'seat',
    )
  )
}

function lengthOf(mention: Mention): number {
  return mention.spans.reduce((sum, [start, end]) => sum + end - start, 0)
}

/** True when a phrase is only a pronoun. */
export function isPronoun(stretch: Stretch, phrase: Phrase | undefined): boolean {
  return phrase !== undefined && /^(?:he|she|it|they|we|i|who|them|him|her)$/.test(wordAt(stretch, phrase.head))
}
