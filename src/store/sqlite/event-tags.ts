import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Tag } from './layer-row.ts'

/** What events have several of, one row a value, so that events are found by it. */
export class EventTags {
  readonly #list: StatementSync
  readonly #put: StatementSync
  readonly #remove: StatementSync

  constructor(database: DatabaseSync) {
    this.#list = database.prepare('select name, value from event_tag where event = ?')
    this.#put = database.prepare('insert or ignore into event_tag values (?, ?, ?)')
    this.#remove = database.prepare('delete from event_tag where name = ? and value = ? and event = ?')
  }

  /** The tags of the event of that `fid` now, in place of those before. */
  put(event: number, tags: readonly Tag[]): void {
    const before = new Map(
      this.#list.all(event).map(({ name, value }) => [`${name} ${value}`, [String(name), String(value)] as const]),
    )
    for (const [name, value] of tags) {
      const key = `${name} ${value}`
      if (!before.delete(key)) this.#put.run(name, value, event)
    }
    for (const [name, value] of before.values()) this.#remove.run(name, value, event)
  }
}
