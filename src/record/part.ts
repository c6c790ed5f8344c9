import type { Record } from './record.ts'

/** The lists of a record. */
export type ListName = Exclude<keyof Record, 'schema' | 'reader'>

/** One part of the record; `order` is where it stands in its list, by code units, then by id. */
export interface Part<L extends ListName = ListName> {
  readonly list: L
  readonly order: string
  readonly part: Record[L][number]
  /** Names that a row of a layer has beside what the part tells; where these change, it is put again. */
  readonly names?: string
}

/** Takes what has changed in the record. A part that is put stands in place of the one of the same list and id. */
export interface Sink {
  put(part: Part): void
  remove(list: ListName, id: string): void
}

/** What a record says of itself. */
export type RecordHead = Pick<Record, 'schema' | 'reader'>
