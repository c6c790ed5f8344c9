import type { GivenRow } from '../join-rows.ts'

/** Why a row of a list is left out. */
export type LeftOutReason =
  | 'bad-coordinates'
  | 'bad-id'
  | 'bad-name'
  | 'bad-row'
  | 'bad-inhabitants'
  | 'line-too-long'
  | 'no-name'
  | 'other-feature'

/** What a row of a list comes to: a place and whose work it is, if that is said, or why it is none. `at` is the line, or in GeoJSON the feature, from 1. */
export type Imported =
  | { readonly kind: 'place'; readonly at: number; readonly row: GivenRow; readonly credit?: string }
  | { readonly kind: 'left-out'; readonly at: number; readonly reason: LeftOutReason; readonly detail: string }

/** A row that is left out, with what is wrong in it, of at most 80 characters. */
export function leftOut(at: number, reason: LeftOutReason, detail: string): Imported {
  return { kind: 'left-out', at, reason, detail: detail.length > 80 ? `${detail.slice(0, 79)}…` : detail }
}

/** One line on each reason, for people. */
export const REASONS: Readonly<Record<LeftOutReason, string>> = {
  'bad-coordinates': 'longitude or latitude missing or outside of ±180 and ±90',
  'bad-id': 'an id that GeoNames does not give',
  'bad-name': 'a name with control characters, or longer than 200 characters',
  'bad-row': 'not the columns that the file has',
  'bad-inhabitants': 'a number of inhabitants that no place has',
  'line-too-long': 'a line of more than 100,000 characters',
  'no-name': 'no name',
  'other-feature': 'a kind of feature that reports of conflict do not name',
}
