import type { Actor } from '../../record/actor.ts'
import type { ListName, Part, Sink } from '../../record/part.ts'
import type { RecordPlace } from '../../record/record.ts'
import { LAYER_OF, layerRow, type Names, type PartOf } from './layer-row.ts'
import type { LayerRows } from './layer-rows.ts'
import { disputed, type PartRows } from './part-rows.ts'

/** What a change puts into the record, held until `write`; lives as long as one transaction. */
export class RecordChanges implements Sink {
  readonly #parts: PartRows
  readonly #layers: LayerRows
  readonly #changed = new Map<ListName, Map<string, PartOf | undefined>>()

  constructor(parts: PartRows, layers: LayerRows) {
    this.#parts = parts
    this.#layers = layers
  }

  put(part: Part): void {
    // A part is of the kind of its list.
    this.#of(part.list).set(part.part.id, part as PartOf)
  }

  remove(list: ListName, id: string): void {
    this.#of(list).set(id, undefined)
  }

  /** Writes all parts, then the rows of the layers that show them. */
  write(): void {
    const touched = this.#touched()
    for (const [list, parts] of this.#changed) {
      for (const id of [...parts.keys()].sort()) this.#writePart(list, id, parts.get(id))
    }
    const names = this.#names()
    for (const [list, parts] of this.#changed) {
      for (const [id, part] of parts) this.#writeRow(list, id, part && layerRow(part, names))
    }
    for (const id of touched) this.#layers.dispute(id, names.isDisputed(id))
  }

  #of(list: ListName): Map<string, PartOf | undefined> {
    const known = this.#changed.get(list) ?? new Map<string, PartOf | undefined>()
    this.#changed.set(list, known)
    return known
  }

  /** What the accounts of this change dispute, or disputed before. */
  #touched(): Set<string> {
    const touched = new Set<string>()
    for (const [id, account] of this.#changed.get('accounts') ?? []) {
      for (const about of [this.#parts.disputedBy(id), account && disputed(account)]) if (about) touched.add(about)
    }
    return touched
  }

  #writePart(list: ListName, id: string, part: PartOf | undefined): void {
    if (part) this.#parts.put(part)
    else this.#parts.remove(list, id)
  }

  #writeRow(list: ListName, id: string, row: ReturnType<typeof layerRow>): void {
    const layer = LAYER_OF[list]
    if (row) this.#layers.put(row)
    else if (layer) this.#layers.remove(layer, id)
  }

  #names(): Names {
    const places = new Map<string, RecordPlace | undefined>()
    const actors = new Map<string, Actor | undefined>()
    const days = new Map<string, string | undefined>()
    return {
      place: id => once(places, id, () => this.#part('places', id)),
      actor: id => once(actors, id, () => this.#part('actors', id)),
      isDisputed: id => this.#parts.isDisputed(id),
      firstDay: reports =>
        earliest(reports.flatMap(report => once(days, report, () => this.#parts.dayOf(report)) ?? [])),
    }
  }

  #part<L extends ListName>(list: L, id: string): Part<L>['part'] | undefined {
    const json = this.#parts.json(list, id)
    // Written by `PartRows.put` from a part of that list.
    return json === undefined ? undefined : (JSON.parse(json) as Part<L>['part'])
  }
}

function once<T>(known: Map<string, T>, id: string, find: () => T): T {
  if (!known.has(id)) known.set(id, find())
  // Set above where it was not there.
  return known.get(id) as T
}

const earliest = (days: readonly string[]): string | undefined => days.toSorted()[0]
