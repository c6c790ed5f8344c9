import type { Record } from '../record/record.ts'
import type { ActorName, Names, PlaceName } from './contract.ts'

/** Names for the given ids of actors and places; ids that the record does not have are left out. */
export function namesFor(record: Record, ids: Iterable<string | undefined>): Names {
  const wanted = new Set(ids)
  const actors: { [id: string]: ActorName } = {}
  const places: { [id: string]: PlaceName } = {}
  for (const { id, name, side } of record.actors)
    if (wanted.has(id)) actors[id] = { name, ...(side && { side: side.value }) }
  for (const { id, name, kind, longitude, latitude } of record.places)
    if (wanted.has(id)) places[id] = { name, kind, longitude, latitude }
  return { actors, places }
}

/** Ids of the accounts that differ, by the id of what they are about. */
export function disputesOf(record: Record, ids: Iterable<string>): { readonly [id: string]: readonly string[] } {
  const wanted = new Set(ids)
  const found: { [id: string]: string[] } = {}
  for (const account of record.accounts) {
    if (!account.disputed || !wanted.has(account.about)) continue
    const list = found[account.about] ?? []
    list.push(account.id)
    found[account.about] = list
  }
  return found
}
