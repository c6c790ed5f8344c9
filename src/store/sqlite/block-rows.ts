import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { keyOfText, keyText } from './key-text.ts'

/** Where members of a group lie: those from `first` on, up to the first of the next row. A group’s first row begins with the empty key. */
export interface BlockRow {
  readonly number: number
  readonly shelf: number
  readonly first: string
}

/** The rows of the workings. */
export class BlockRows {
  readonly #ofGroup: StatementSync
  readonly #members: StatementSync
  readonly #insert: StatementSync
  readonly #update: StatementSync
  readonly #remove: StatementSync
  readonly #number: StatementSync
  readonly #name: StatementSync

  constructor(database: DatabaseSync) {
    // As one text: `all` costs several times what `get` does where there are few rows or none.
    this.#ofGroup = database.prepare(
      'select json_group_array(json_array(number, shelf, first)) from working where grp = ?',
    )
    this.#members = database.prepare('select members from working where number = ?')
    this.#insert = database.prepare('insert into working (grp, shelf, first, members) values (?, ?, ?, ?)')
    this.#update = database.prepare('update working set members = ? where number = ?')
    this.#remove = database.prepare('delete from working where number = ?')
    this.#number = database.prepare('select number from working_shelf where name = ?')
    this.#name = database.prepare('insert into working_shelf (name) values (?) returning number')
    this.#ofGroup.setReturnArrays(true)
    this.#members.setReturnArrays(true)
  }

  /** All rows of a group on whatever shelf, in the order of their first keys. */
  ofGroup(group: string): readonly BlockRow[] {
    const json = textFrom(this.#ofGroup.get(keyText(group)))
    if (json === '[]') return NONE
    const rows = JSON.parse(json) as readonly Columns[]
    return rows.map(rowOf).sort((a, b) => (a.first < b.first ? -1 : 1))
  }

  /** Members and values of a row in turn, as a JSON array. */
  members(number: number): string {
    return textFrom(this.#members.get(number))
  }

  insert({ group, shelf, first, json }: NewRow): void {
    this.#insert.run(keyText(group), shelf, keyText(first), json)
  }

  update(number: number, json: string): void {
    this.#update.run(json, number)
  }

  remove(number: number): void {
    this.#remove.run(number)
  }

  /** The number of the shelf of a name; `undefined` for one that is not there. */
  knownNumberOf(name: string): number | undefined {
    const row = this.#number.get(name)
    return row && Number(row['number'])
  }

  /** The number of the shelf of a name, a new one for a new name. */
  numberOf(name: string): number {
    const row = this.#number.get(name) ?? this.#name.get(name)
    return Number(row?.['number'])
  }
}

interface NewRow extends Omit<BlockRow, 'number'> {
  readonly group: string
  readonly json: string
}

const NONE: readonly BlockRow[] = []

// The row is there, and comes as an array, which the types of node:sqlite do not say.
const textFrom = (row: unknown): string => (row as readonly [string])[0]

type Columns = readonly [number: number, shelf: number, first: string]

const rowOf = ([number, shelf, first]: Columns): BlockRow => ({ number, shelf, first: keyOfText(first) })
