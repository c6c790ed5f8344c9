import type { Event } from '../../src/record/event.ts'
import { familyOf } from '../../src/record/event-types.ts'
import type { Reading } from '../../src/record/reading.ts'
import type { RecordEvent } from '../../src/record/record.ts'
import type { Span } from '../../src/text/span.ts'
import { overlap, spanOfMarked } from './marked-words.ts'
import type { ReadStory } from './read-story.ts'
import type { StoryEvent } from './story-shape.ts'

/** One place at which the story's key says an event is told, with what the reader has there and which event of the record that went into. */
export interface FoundTelling {
  readonly expected: StoryEvent
  readonly report: string
  readonly words: string
  readonly event?: Event | undefined
  readonly inRecord?: RecordEvent | undefined
}

/** Every telling of the key. It is found where the reader has an event whose trigger, or another mention of it, shares a character with the marked words. */
export function findTellings({ story, readings, record }: ReadStory): readonly FoundTelling[] {
  const recordEvents = new Map(
    record.events.flatMap(event => event.tellings.map(told => [`${told.report} ${told.event}`, event] as const)),
  )
  return story.events.flatMap(expected =>
    Object.entries(expected.tellings).flatMap(([report, marked]) =>
      marked.map(words => {
        const reading = readings.get(report)
        if (!reading) throw new Error(`${expected.key} is told in ${report}, which is no report of the story`)
        const event = eventAt(reading, spanOfMarked(reading.report.text, words), expected)
        const inRecord = event && recordEvents.get(`${reading.report.id} ${event.id}`)
        return { expected, report, words, event, inRecord }
      }),
    ),
  )
}

/** Whether a type is one that the key takes as good, or of the family of its first. */
export function isOfFamily(expected: StoryEvent, type: Event['type']): boolean {
  return [expected.type, ...expected.also].some(good => good === type) || familyOf(type) === familyOf(expected.type)
}

function eventAt({ events }: Reading, span: Span, expected: StoryEvent): Event | undefined {
  const here = events.filter(({ trigger, mentions }) =>
    [trigger, ...mentions].some(spans => spans.some(part => overlap(part, span))),
  )
  return here.find(({ type }) => isOfFamily(expected, type)) ?? here[0]
}
