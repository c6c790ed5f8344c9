import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { ListName } from '../../record/part.ts'
import type { PartOf } from './layer-row.ts'

/** The parts of the record as rows. */
export class PartRows {
  readonly #put: StatementSync
  readonly #remove: StatementSync
  readonly #json: StatementSync
  readonly #disputedBy: StatementSync
  readonly #isDisputed: StatementSync
  readonly #dayOf: StatementSync

  constructor(database: DatabaseSync) {
    this.#put = database.prepare(
      `insert into record_part (list, id, ord, json, disputes) values (?, ?, ?, ?, ?) on conflict (list, id)
      do update set ord = excluded.ord, json = excluded.json, disputes = excluded.disputes`,
    )
    this.#remove = database.prepare('delete from record_part where list = ? and id = ?')
    this.#json = database.prepare('select json from record_part where list = ? and id = ?')
    this.#disputedBy = database.prepare("select disputes from record_part where list = 'accounts' and id = ?")
    this.#isDisputed = database.prepare('select 1 from record_part where disputes = ? limit 1')
    this.#dayOf = database.prepare('select day from report where id = ?')
  }

  put(part: PartOf): void {
    this.#put.run(part.list, part.part.id, part.order, JSON.stringify(part.part), disputed(part) ?? null)
  }

  remove(list: ListName, id: string): void {
    this.#remove.run(list, id)
  }

  json(list: ListName, id: string): string | undefined {
    const row = this.#json.get(list, id)
    return row && String(row['json'])
  }

  /** What the account of that id disputes, as it is kept. */
  disputedBy(account: string): string | undefined {
    const about = this.#disputedBy.get(account)?.['disputes']
    return about ? String(about) : undefined
  }

  /** True when a disputed account is about it. */
  isDisputed(id: string): boolean {
    return this.#isDisputed.get(id) !== undefined
  }

  /** The day on which a report was published. */
  dayOf(report: string): string | undefined {
    const day = this.#dayOf.get(report)?.['day']
    return day ? String(day) : undefined
  }
}

/** What a disputed account is about; `undefined` for all other parts. */
export function disputed({ list, part }: PartOf): string | undefined {
  return list === 'accounts' && part.disputed ? part.about : undefined
}
