import { kilometresBetween } from '../../../gazetteer/distance.ts'
import type { Entry } from '../../../gazetteer/gazetteer.ts'
import { locusOf } from '../precision.ts'
import type { Neighbour } from './relation-rule.ts'

/** A region called as its town has it at most so far from its middle. */
const OWN_KM = 300
const DIVISIONS = new Set<Entry['kind']>(['region', 'district'])
const TOWNS = new Set<Entry['kind']>(['city', 'town', 'village'])

/** A toponym behind words that are said of towns ("near Homs", "between Homs and Hama"): the town, where its region is called the same. */
export function asTown<N extends Neighbour>(one: N): N {
  const { sighting, to, base } = one
  if (!DIVISIONS.has(to.kind)) return one
  const town = sighting.entries.find(
    entry => TOWNS.has(entry.kind) && entry.country === to.country && kilometresBetween(entry, to) < OWN_KM,
  )
  return town ? { ...one, to: town, base: locusOf(town, base.score) } : one
}
