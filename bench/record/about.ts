import type { Record } from '../../src/record/record.ts'
import { namesOf } from './place-names.ts'
import type { ReadStory } from './read-story.ts'
import type { Story } from './story-shape.ts'
import type { FoundTelling } from './tellings.ts'

/** What in the record a question of the key can be about: events by id, places by name. */
export interface About {
  readonly events: ReadonlySet<string>
  readonly places: ReadonlySet<string>
}

/** An event of the key stands for the record's events that it was read as, for its place, by whatever name. */
export function aboutOf(about: string, story: Story, tellings: readonly FoundTelling[]): About {
  const event = story.events.find(({ key }) => key === about)
  const own = tellings.filter(({ expected, inRecord }) => expected === event && inRecord)
  const place = event ? event.place : about
  return {
    events: new Set(own.flatMap(({ inRecord }) => (inRecord ? [inRecord.id] : []))),
    places: new Set(place === undefined ? [] : namesOf(place, story)),
  }
}

/**
 * Whether an account of the record is about the same: the event, the place, somebody’s holding of it, or another event at it. One that hangs on a
 * report, for want of an event, is about whatever its positions are.
 */
export function isAbout(id: string, { events, places }: About, { record }: Pick<ReadStory, 'record'>): boolean {
  if (events.has(id) || record.reports.some(report => report.id === id)) return true
  return placesOf(id, record).some(place => places.has(place))
}

function placesOf(id: string, record: Record): string[] {
  const span = record.control.find(one => one.id === id)
  const event = record.events.find(one => one.id === id)
  const ids = [id, span?.place, ...(event?.places.map(({ value }) => value) ?? [])]
  return record.places.filter(place => ids.includes(place.id)).map(({ name }) => name)
}
