import type { Record, RecordEvent } from '../../src/record/record.ts'
import { namesOf } from './place-names.ts'
import type { Story, StoryEvent } from './story-shape.ts'

/** Whether an event of the record has, among the values of a field, the one that the key has; `undefined` where the key has none. */
export interface RightFields {
  readonly status: boolean
  readonly day: boolean | undefined
  readonly place: boolean | undefined
}

/** A day is right where it is the key's, or lies in it or holds it; a place where it is the key's or a part of it. */
export function rightFields(
  expected: StoryEvent,
  event: RecordEvent,
  { story, record }: { readonly story: Story; readonly record: Record },
): RightFields {
  const { day, place } = expected
  const names = place === undefined ? [] : namesOf(place, story)
  const ids = record.places.filter(({ name }) => names.includes(name)).map(({ id }) => id as string)
  return {
    status: event.statuses.some(({ value }) => value === expected.status),
    day: day === undefined ? undefined : event.days.some(({ value }) => isDay(value, day)),
    place:
      place === undefined
        ? undefined
        : event.places.some(({ value }) => ids.some(id => value === id || value.startsWith(`${id}/`))),
  }
}

function isDay(value: string, expected: string): boolean {
  const [from = '', to = from] = expected.split('/')
  return value.startsWith(expected) || expected.startsWith(value) || (from <= value && value <= to)
}
