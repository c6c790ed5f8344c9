import type { ListName, Part, RecordHead, Sink } from '../../record/part.ts'
import type { Record } from '../../record/record.ts'
import { byCodeUnits } from '../order.ts'

/** A sink that keeps the record as it is left, and gives it whole. */
export interface RecordInMemory extends Sink {
  record(head: RecordHead): Record
}

/** Keeps parts in memory by list and id. */
export function recordInMemory(): RecordInMemory {
  const lists = new Map<ListName, Map<string, Part>>()
  const listOf = <L extends ListName>(list: L): Record[L] => {
    const parts = [...(lists.get(list) ?? new Map<string, Part>()).values()]
    parts.sort((a, b) => byCodeUnits(a.order, b.order) || byCodeUnits(a.part.id, b.part.id))
    // A part is put with the name of its own list.
    return parts.map(({ part }) => part) as unknown as Record[L]
  }
  return {
    put: part => {
      const list = lists.get(part.list) ?? new Map<string, Part>()
      lists.set(part.list, list.set(part.part.id, part))
    },
    remove: (list, id) => {
      lists.get(list)?.delete(id)
    },
    record: ({ schema, reader }) => ({
      schema,
      reader,
      reports: listOf('reports'),
      families: listOf('families'),
      actors: listOf('actors'),
      places: listOf('places'),
      events: listOf('events'),
      statements: listOf('statements'),
      control: listOf('control'),
      figures: listOf('figures'),
      accounts: listOf('accounts'),
    }),
  }
}
