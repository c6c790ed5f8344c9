import type { DatabaseSync } from 'node:sqlite'
import type { RecordHead } from '../../record/part.ts'
import type { KeptRecord } from '../store.ts'
import { BlockRows } from './block-rows.ts'
import { KeptReadings } from './kept-readings.ts'
import { keptWorkings } from './kept-workings.ts'
import { describeLayers } from './layer-bounds.ts'
import { LayerRows } from './layer-rows.ts'
import { PartRows } from './part-rows.ts'
import { RecordChanges } from './record-changes.ts'

/** Changes the record of a file. Each method is to be called inside a transaction, and writes nothing before it ends. */
export class RecordWriter {
  readonly #database: DatabaseSync
  readonly #workings: BlockRows
  readonly #parts: PartRows
  readonly #layers: LayerRows
  readonly #readings: KeptReadings

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#workings = new BlockRows(database)
    this.#parts = new PartRows(database)
    this.#layers = new LayerRows(database)
    this.#readings = new KeptReadings(database)
  }

  change(change: (kept: KeptRecord) => RecordHead, inputs: string): void {
    const workings = keptWorkings(this.#workings)
    const sink = new RecordChanges(this.#parts, this.#layers)
    const head = change({ workings, sink, reading: id => this.#readings.reading(id) })
    workings.write()
    sink.write()
    describeLayers(this.#database)
    this.#putHead(inputs, JSON.stringify(head))
  }

  forget(): void {
    for (const table of ['working', 'working_shelf', 'record_part', 'event', 'control', 'statement', 'figure'])
      this.#database.exec(`delete from ${table}`)
    describeLayers(this.#database)
    this.#putHead(null, null)
  }

  #putHead(inputs: string | null, json: string | null): void {
    const { changes } = this.#database
      .prepare('update record_head set edition = edition + 1, inputs = ?, json = ?')
      .run(inputs, json)
    if (Number(changes) === 0) this.#database.prepare('insert into record_head values (1, ?, ?)').run(inputs, json)
  }
}
