import type { Record } from '../record/record.ts'
import type { Desk } from './desk.ts'
import {
  type Findable,
  type FindableKind,
  type FoundList,
  type KnownNames,
  LIST_OF,
  lineOf,
  namedIn,
} from './findable.ts'
import { eventKnownOn } from './known-on.ts'

/** The parts that were found as lines, in their order; events as they were known on a day, where one is given. */
export async function linesOf(
  { store }: Desk,
  hits: readonly { readonly kind: FindableKind; readonly id: string }[],
  knownOn: string | undefined,
): Promise<Findable[]> {
  const parts = new Map<string, { readonly list: FoundList; readonly part: Record[FoundList][number] }>()
  const wanted = { places: new Set<string>(), actors: new Set<string>() }
  for (const [kind, own] of Map.groupBy(hits, hit => hit.kind)) {
    const list = LIST_OF[kind]
    const found: Record[FoundList] = await store.parts(
      list,
      own.map(({ id }) => id),
    )
    for (const part of found) {
      parts.set(part.id, { list, part })
      const named = namedIn(list, part)
      for (const id of named.places) wanted.places.add(id)
      for (const id of named.actors) wanted.actors.add(id)
    }
  }
  const names: KnownNames = {
    places: byId(await store.parts('places', [...wanted.places])),
    actors: byId(await store.parts('actors', [...wanted.actors])),
  }
  const known = knownOn === undefined ? parts : await knownBy(store, parts, knownOn)
  return hits.flatMap(({ id }) => {
    const found = known.get(id)
    // A part was found in the list it is of.
    return found ? [lineOf(found.list, found.part as never, names)] : []
  })
}

type Parts = ReadonlyMap<string, { readonly list: FoundList; readonly part: Record[FoundList][number] }>

/** Events as they were known on a day. */
async function knownBy(store: Desk['store'], parts: Parts, day: string): Promise<Parts> {
  const events = [...parts.values()].flatMap(({ part }) => ('tellings' in part ? [part] : []))
  const reports = byId(
    await store.parts('reports', [...new Set(events.flatMap(({ tellings }) => tellings.map(told => told.report)))]),
  )
  return new Map(
    [...parts].map(([id, { list, part }]) => [
      id,
      { list, part: 'tellings' in part ? eventKnownOn(part, day, reports) : part },
    ]),
  )
}

const byId = <T extends { readonly id: string }>(parts: readonly T[]): ReadonlyMap<string, T> =>
  new Map(parts.map(part => [part.id, part]))
