import type { Entry } from '../../gazetteer/gazetteer.ts'
import type { Sense } from './literal/sense.ts'
import { isPower } from './power.ts'
import type { Resolved } from './resolve.ts'

/** A toponym with the place it stands for, before relations are read. */
export interface Settled {
  readonly resolved: Resolved
  readonly sense: Sense
}

/** True where the name is of a place that can be stood on, be it told by whom it belongs to: "Kherson residents". */
export function isGround({ sense }: Settled): boolean {
  return sense.of !== 'power'
}

/** Farther from the sentence than this a town says nothing of which stretch of a river is meant. */
const SENTENCES_AROUND = 40

/**
 * Towns on the ground, nearest sentence first; then regions, by their middle; last capitals, which a text names for their
 * government: "Kiev and the West" in a report on Kherson tells nothing of which stretch of the river is meant.
 */
export function townsAround(sentence: number, settled: readonly Settled[]): readonly Entry[] {
  const away = (one: Settled) => Math.abs(one.resolved.sighting.sentence - sentence)
  return settled
    .filter(one => isGround(one) && FOCUS.has(entryOf(one).kind) && away(one) <= SENTENCES_AROUND)
    .toSorted((a, b) => weakness(entryOf(a)) - weakness(entryOf(b)) || away(a) - away(b))
    .map(entryOf)
}

const FOCUS = new Set<Entry['kind']>(['city', 'town', 'village', 'region'])
const entryOf = ({ resolved }: Settled): Entry => resolved.ranked[0].entry
const weakness = (entry: Entry): number => (isPower(entry) ? 2 : entry.kind === 'region' ? 1 : 0)
