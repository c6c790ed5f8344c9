import type { Event, Party } from '../../../src/record/event.ts'
import type { Mention } from '../../../src/record/mention.ts'
import type { Place } from '../../../src/record/place.ts'
import type { Reading } from '../../../src/record/reading.ts'
import type { Grounded } from '../../../src/record/shape.ts'
import { quoteOf, type Spans } from '../../../src/text/span.ts'
import { headNoun } from './filler-words.ts'

/** A reading with its mentions and places by id. */
export interface Told {
  readonly reading: Reading
  readonly mentionById: ReadonlyMap<string, Mention>
  readonly placeById: ReadonlyMap<string, Place>
  wordsOf(spans: Spans): string
  /** Index of the sentence that an act is told in; -1 outside of all. */
  sentenceOf(event: Event): number
}

/** Indexes a reading. */
export function toldBy(reading: Reading): Told {
  return {
    reading,
    mentionById: new Map(reading.mentions.map(mention => [mention.id, mention])),
    placeById: new Map(reading.places.map(place => [place.id, place])),
    wordsOf: spans => quoteOf(reading.report.text, spans).replace(/\s+/g, ' '),
    sentenceOf: ({ trigger }) => {
      const at = trigger[0]?.[0] ?? 0
      return reading.sentences.findIndex(([start, end]) => start <= at && at < end)
    },
  }
}

/** A party of an act as far as incidents are told apart by it. */
export interface ToldParty {
  readonly kind: Party['kind'] | 'unknown'
  readonly words: string
  readonly head: string
  readonly chain?: string | undefined
}

/** Who and what an act was done to. */
export function targetsOf(told: Told, event: Event): readonly ToldParty[] {
  return event.targets?.map(party => toldParty(told, party)) ?? participant(told, event.target)
}

/** Who did an act. */
export function agentsOf(told: Told, event: Event): readonly ToldParty[] {
  return event.agents?.map(party => toldParty(told, party)) ?? participant(told, event.agent)
}

function toldParty(told: Told, { value, spans }: Grounded<Party>): ToldParty {
  const words = value.kind === 'person' ? value.name : told.wordsOf(spans)
  return { kind: value.kind, words, head: headNoun(words), chain: value.chain }
}

function participant(told: Told, role: Event['agent']): readonly ToldParty[] {
  const mention = role && told.mentionById.get(role.value.mention)
  if (!role || !mention) return []
  const words = told.wordsOf(mention.spans)
  return [{ kind: KINDS[mention.kind], words, head: headNoun(words), chain: role.value.chain }]
}

const KINDS = {
  person: 'person',
  organisation: 'organisation',
  force: 'people',
  government: 'organisation',
  office: 'people',
  group: 'people',
  people: 'people',
  place: 'unknown',
} as const satisfies Readonly<Record<Mention['kind'], ToldParty['kind']>>
