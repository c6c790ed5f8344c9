import { digest } from '../record/digest.ts'
import { type PlaceId, placeId } from '../record/ids.ts'
import { kilometresBetween } from './distance.ts'
import { fold } from './fold.ts'
import type { Entry, Found, Gazetteer } from './gazetteer.ts'
import type { Layer } from './layer.ts'
import { OWN_NAME, prominence } from './prominence.ts'

/** A base with layers over it, the last on top: a place of a layer stands for the same place of all that is below. */
export function layered(base: Gazetteer, layers: readonly Layer[]): Gazetteer {
  const ids: string[] = []
  let below = base
  for (const layer of layers) {
    ids.push(layer.head.id)
    below = oneOver(below, layer, stampOf(ids))
  }
  return below
}

/** What stands in a reading for the layers that it was read with: eight characters that follow from what they hold. */
export function stampOf(ids: readonly string[]): string {
  return digest(ids.join(' ')).slice(0, 8)
}

function oneOver(below: Gazetteer, { head, places }: Layer, layers: string): Gazetteer {
  const replaced = new Map(
    head.replaced.map(([key, geonamesId]) => [placeId('dateline', key), placeId('geonames', geonamesId)]),
  )
  const above = (id: PlaceId) => places.byId(replaced.get(id) ?? id)
  const current = (entry: Entry) => above(entry.place) ?? entry
  const currentOf = (entry: Entry | undefined) => entry && current(entry)
  const united = (lower: readonly Entry[], upper: readonly Entry[]) => [
    ...new Map([...lower.map(current), ...upper].map(entry => [entry.place, entry])).values(),
  ]
  const byName = (lower: readonly Entry[], upper: readonly Entry[], name: string) => {
    if (lower.length === 0) return upper
    const isAsBelow = upper.length === 0 && lower.every(entry => current(entry) === entry)
    return isAsBelow ? lower : ranked(united(lower, upper), fold(name))
  }
  // What is below may know an id that it has replaced itself.
  const byId = (id: PlaceId) => above(id) ?? currentOf(below.byId(id))
  return {
    version: `${below.version}+${places.version}`,
    size: below.size + places.size - head.places.merged,
    layers,
    named: name => byName(below.named(name), places.named(name), name),
    longestFrom: (words, from) => {
      const [lower, upper] = [below.longestFrom(words, from), places.longestFrom(words, from)]
      const longest = longer(lower, upper)
      if (!longest) return undefined
      const ofLength = (found: Found | undefined) => (found?.length === longest.length ? found.entries : [])
      const name = words.slice(from, from + longest.length).join(' ')
      return { length: longest.length, entries: byName(ofLength(lower), ofLength(upper), name) }
    },
    byId,
    demonym: below.demonym,
    country: code => currentOf(below.country(code)),
    river: below.river,
    spellings: id => {
      const place = byId(id)?.place ?? id
      return places.byId(place) ? places.spellings(place) : below.spellings(place)
    },
    division: code => places.division(code) ?? currentOf(below.division(code)),
    near: (point, kilometres) =>
      united(below.near(point, kilometres), places.near(point, kilometres))
        .map(entry => ({ entry, by: kilometresBetween(entry, point) }))
        .filter(({ by }) => by <= kilometres)
        .sort((a, b) => a.by - b.by)
        .map(({ entry }) => entry),
    names: function* () {
      yield* below.names()
      yield* places.names()
    },
  }
}

function longer(lower: Found | undefined, upper: Found | undefined): Found | undefined {
  return (upper?.length ?? 0) > (lower?.length ?? 0) ? upper : lower
}

function ranked(entries: readonly Entry[], folded: string): readonly Entry[] {
  return entries
    .map(entry => ({ entry, rank: prominence(entry) + (fold(entry.name) === folded ? OWN_NAME : 0) }))
    .sort((a, b) => b.rank - a.rank || order(a.entry, b.entry))
    .map(({ entry }) => entry)
}

/** As places stand in a file: by GeoNames id, those without one behind, by key. */
function order(a: Entry, b: Entry): number {
  if (a.geonamesId || b.geonamesId) return (a.geonamesId ?? 2 ** 32) - (b.geonamesId ?? 2 ** 32)
  return a.place < b.place ? -1 : a.place > b.place ? 1 : 0
}
