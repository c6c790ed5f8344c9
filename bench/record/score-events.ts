import { bCubed, bCubedOfFound } from './b-cubed.ts'
import { rightFields } from './event-fields.ts'
import { type PartScore, percent } from './part-score.ts'
import type { ReadStory } from './read-story.ts'
import type { StoryEvent } from './story-shape.ts'
import { type FoundTelling, findTellings, isOfFamily } from './tellings.ts'

/** Events of the record against those of the key: B³ over tellings, and the fields of those that were found. */
export function scoreEvents(read: ReadStory): PartScore {
  const tellings = findTellings(read)
  const clustered = tellings.map(({ expected, inRecord }) => ({ gold: expected.key, found: inRecord?.id }))
  const all = bCubed(clustered)
  const found = bCubedOfFound(clustered)
  const seen = tellings.filter(({ inRecord }) => inRecord)
  const typed = seen.filter(({ expected, inRecord }) => inRecord && isOfFamily(expected, inRecord.type))
  const fields = fieldsOf(read, tellings)
  const counted = read.story.events.filter(({ independent }) => independent !== undefined)
  const independent = counted.filter(event => isCountRight(event, tellings))
  return {
    figures: [
      ['events B³ precision', all.precision],
      ['events B³ recall', all.recall],
      ['events B³ F1', all.f1],
      ['events B³ F1, found tellings alone', found.f1],
      ['tellings found', percent(seen.length, tellings.length)],
      ['type family right where found', percent(typed.length, seen.length)],
      ['events found, by one telling or more', percent(fields.length, read.story.events.length)],
      ['status among those told', shareOf(fields.map(({ status }) => status))],
      ['day among those told', shareOf(fields.map(({ day }) => day))],
      ['place among those told', shareOf(fields.map(({ place }) => place))],
      ['independent accounts counted right', percent(independent.length, counted.length)],
    ],
    faults: [
      ...missed(tellings),
      ...torn(read, tellings),
      ...thrownTogether(read, tellings),
      ...fields.flatMap(found => wrongFields(found, read)),
      ...counted.filter(event => !independent.includes(event)).map(event => saidOf(event, tellings)),
    ],
  }
}

function fieldsOf(read: ReadStory, tellings: readonly FoundTelling[]) {
  return read.story.events.flatMap(event => {
    const largest = largestOf(event, tellings)
    return largest ? [{ event, largest, ...rightFields(event, largest, read) }] : []
  })
}

function wrongFields(
  { event, largest, status, day, place }: ReturnType<typeof fieldsOf>[number],
  { record }: ReadStory,
): string[] {
  const nameOfPlace = (id: string) => record.places.find(one => one.id === id)?.name ?? id
  const say = (field: string, told: readonly string[], expected: string | undefined) =>
    `${field} of ${event.key}: ${told.join(' | ') || 'none'}, should be ${expected}`
  const valuesOf = (told: readonly { readonly value: string }[]) => told.map(({ value }) => value)
  return [
    ...(status ? [] : [say('status', valuesOf(largest.statuses), event.status)]),
    ...(day === false ? [say('day', valuesOf(largest.days), event.day)] : []),
    ...(place === false ? [say('place', valuesOf(largest.places).map(nameOfPlace), event.place)] : []),
  ]
}

function shareOf(marks: readonly (boolean | undefined)[]): number {
  const asked = marks.filter(mark => mark !== undefined)
  return percent(asked.filter(Boolean).length, asked.length)
}

function isCountRight(event: StoryEvent, tellings: readonly FoundTelling[]): boolean {
  return largestOf(event, tellings)?.independent === event.independent
}

/** The event of the record that most of the tellings went into. */
function largestOf(event: StoryEvent, tellings: readonly FoundTelling[]): FoundTelling['inRecord'] {
  const own = tellings.filter(({ expected, inRecord }) => expected.key === event.key && inRecord)
  const groups = [...Map.groupBy(own, ({ inRecord }) => inRecord?.id).values()]
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0]?.inRecord
}

function saidOf(event: StoryEvent, tellings: readonly FoundTelling[]): string {
  return `independent accounts of ${event.key}: ${largestOf(event, tellings)?.independent ?? 0}, should be ${event.independent}`
}

function missed(tellings: readonly FoundTelling[]): string[] {
  return tellings
    .filter(({ inRecord }) => !inRecord)
    .map(({ expected, report, words }) => `not found: ${expected.key} (${expected.type}) in ${report}: ${words}`)
}

function torn({ story }: ReadStory, tellings: readonly FoundTelling[]): string[] {
  return story.events.flatMap(({ key }) => {
    const own = tellings.filter(({ expected, inRecord }) => expected.key === key && inRecord)
    const parts = [...Map.groupBy(own, ({ inRecord }) => inRecord?.id).values()]
    return parts.length < 2 ? [] : [`torn: ${key}\n${parts.map(part => `    ${sayPart(part)}`).join('\n')}`]
  })
}

function thrownTogether({ record }: ReadStory, tellings: readonly FoundTelling[]): string[] {
  return record.events.flatMap(({ id, title }) => {
    const own = tellings.filter(({ inRecord }) => inRecord?.id === id)
    const parts = [...Map.groupBy(own, ({ expected }) => expected.key)]
    if (parts.length < 2) return []
    return [`thrown together: ${title}\n${parts.map(([key, part]) => `    ${key}: ${sayPart(part)}`).join('\n')}`]
  })
}

function sayPart(part: readonly FoundTelling[]): string {
  const [first] = part
  const event = first?.inRecord
  const title = event ? `${event.type} ${event.days.map(({ value }) => value).join('|')}` : ''
  return `${title}: ${part.map(({ report, words }) => `${report.slice(0, 2)} “${words}”`).join(', ')}`
}
