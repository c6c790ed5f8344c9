import { EVENT_TYPE_CODES } from '../record/event-types.ts'
import type { Record } from '../record/record.ts'
import { STANCES, STATUSES } from '../record/vocabulary.ts'
import { parseDay } from './day.ts'

interface Field {
  readonly expected: string
  readonly takes: (value: string, record: Pick<Record, 'places'>) => boolean
}

const oneOf = (codes: readonly string[], expected: string): Field => ({
  expected,
  takes: value => codes.includes(value),
})
const words: Field = { expected: 'words', takes: value => value.trim() !== '' }
const side: Field = { expected: 'two letters, as UA', takes: value => /^[A-Z]{2}$/.test(value) }
const day: Field = { expected: 'a day, as 2022-11-11', takes: value => parseDay('day', value).ok }
const place: Field = {
  expected: 'the id of a place of the record, as geonames:706448',
  takes: (value, { places }) => places.some(({ id }) => id === value),
}
const event = {
  type: oneOf(EVENT_TYPE_CODES, 'an event type, as strike.shelling'),
  status: oneOf(STATUSES, `one of ${STATUSES.join(', ')}`),
  day,
  place,
}

/** Which fields of what can be corrected, by the letter of its id, and what each takes. The record is made with these and no others. */
export const CORRECTABLE: { readonly [letter: string]: { readonly [field: string]: Field } } = {
  v: { ...event, title: words },
  e: event,
  s: { speaker: words, side, stance: oneOf(STANCES, `one of ${STANCES.join(', ')}`) },
  a: { name: words, side },
}

/** Why this correction would change nothing; `undefined` if it would. */
export function correctionFault(
  { id, field, value }: { readonly id: string; readonly field: string; readonly value: string },
  record: Pick<Record, 'places'>,
): string | undefined {
  const fields = Object.entries(CORRECTABLE).find(([letter]) => id.startsWith(`${letter}-`))?.[1]
  if (!fields) return `${id} is not an event, a statement or an actor: only those can be corrected`
  const [, found] = Object.entries(fields).find(([name]) => name === field) ?? []
  if (!found) return `“${field}” is not a field that can be corrected there: give ${Object.keys(fields).join(', ')}`
  return found.takes(value, record) ? undefined : `“${value}” is not ${found.expected}`
}
