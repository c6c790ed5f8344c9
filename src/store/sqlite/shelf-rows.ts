import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Range } from '../../record/workings.ts'
import { ABOVE_ALL_KEYS, keyOfText, keyText } from './key-text.ts'

/** A member of a group and its value as JSON. */
export type Row = readonly [member: string, json: string]

/** The rows of the workings, by the number of their shelf. */
export class ShelfRows {
  readonly #value: StatementSync
  readonly #values: StatementSync
  readonly #put: StatementSync
  readonly #remove: StatementSync
  readonly #number: StatementSync
  readonly #name: StatementSync

  constructor(database: DatabaseSync) {
    const at = 'shelf = ? and grp = ?'
    this.#value = database.prepare(`select value from working where ${at} and member = ?`)
    this.#values = database.prepare(
      `select member, value from working where ${at} and member >= ? and member < ? order by member limit ?`,
    )
    this.#put = database.prepare(
      'insert into working values (?, ?, ?, ?) on conflict (shelf, grp, member) do update set value = excluded.value',
    )
    this.#remove = database.prepare(`delete from working where ${at} and member = ?`)
    this.#number = database.prepare('select number from working_shelf where name = ?')
    this.#name = database.prepare('insert into working_shelf (name) values (?) returning number')
    this.#values.setReturnArrays(true)
  }

  value(shelf: number, group: string, member: string): string | undefined {
    const row = this.#value.get(shelf, keyText(group), keyText(member))
    return row && String(row['value'])
  }

  /** In the order of the members’ code units. */
  values(shelf: number, group: string, { from = '', to, limit = -1 }: Range): Row[] {
    const end = to === undefined ? ABOVE_ALL_KEYS : keyText(to)
    // Rows come as arrays, which the types of node:sqlite do not say.
    const rows = this.#values.all(shelf, keyText(group), keyText(from), end, limit) as unknown as Row[]
    return rows.map(([member, json]) => [keyOfText(member), json])
  }

  put(shelf: number, group: string, [member, json]: Row): void {
    this.#put.run(shelf, keyText(group), keyText(member), json)
  }

  remove(shelf: number, group: string, member: string): void {
    this.#remove.run(shelf, keyText(group), keyText(member))
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
