import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { EventTags } from './event-tags.ts'
import type { Layer, LayerRow } from './layer-row.ts'

/** The rows of the layers, by the ids of their parts. A row that is put in the place of another keeps its `fid`. */
export class LayerRows {
  readonly #database: DatabaseSync
  readonly #puts = new Map<Layer, StatementSync>()
  readonly #removes = new Map<Layer, StatementSync>()
  readonly #dispute: StatementSync
  readonly #tags: EventTags

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#tags = new EventTags(database)
    this.#dispute = database.prepare('update event set disputed = ?1 where id = ?2 and disputed is not ?1')
  }

  put(put: LayerRow): void {
    const { layer, row } = put
    const statement = this.#puts.get(layer) ?? this.#database.prepare(upsertOf(layer, Object.keys(row)))
    this.#puts.set(layer, statement)
    // The table types allow what SQLite takes: text, numbers, null, bytes.
    const values = Object.values(row) as SQLInputValue[]
    if (put.layer === 'event') this.#tags.put(Number(statement.get(...values)?.['fid']), put.tags)
    else statement.run(...values)
  }

  remove(layer: Layer, id: string): void {
    const remove = this.#removes.get(layer) ?? this.#database.prepare(`delete from ${layer} where id = ?`)
    this.#removes.set(layer, remove)
    remove.run(id)
  }

  /** Says of an event whether it is disputed; of what is no event, nothing. */
  dispute(event: string, isDisputed: boolean): void {
    this.#dispute.run(isDisputed ? 1 : 0, event)
  }
}

function upsertOf(layer: Layer, columns: readonly string[]): string {
  const marks = columns.map(() => '?').join(', ')
  const sets = columns.map(column => `${column} = excluded.${column}`).join(', ')
  const upsert = `insert into ${layer} (${columns.join(', ')}) values (${marks}) on conflict (id) do update set ${sets}`
  return layer === 'event' ? `${upsert} returning fid` : upsert
}
