import type { Entry } from '../../../gazetteer/gazetteer.ts'
import { isGround, type Settled } from '../settled.ts'

/** The one town on the ground that the text names before this offset; `undefined` for none, or for several. */
export function onlyTown(settled: readonly Settled[], before: number): Entry | undefined {
  const towns = new Map<string, Entry>()
  for (const one of settled) {
    const { resolved } = one
    const { entry } = resolved.ranked[0]
    if (!isGround(one) || resolved.sighting.start >= before) continue
    if (entry.kind === 'city' || entry.kind === 'town' || entry.kind === 'village') towns.set(entry.place, entry)
    if (towns.size > 1) return undefined
  }
  return [...towns.values()][0]
}
