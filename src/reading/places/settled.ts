import type { Entry } from '../../gazetteer/gazetteer.ts'
import type { Place } from '../../record/place.ts'
import type { Resolved } from './resolve.ts'

/** A toponym with the place it stands for, before relations are read. */
export interface Settled {
  readonly resolved: Resolved
  readonly literal: Place['literal']
}

/** Farther from the sentence than this a town says nothing of which stretch of a river is meant. */
const SENTENCES_AROUND = 40

/** Towns on the ground, nearest sentence first. */
export function townsAround(sentence: number, settled: readonly Settled[]): readonly Entry[] {
  const away = (one: Settled) => Math.abs(one.resolved.sighting.sentence - sentence)
  const isTown = ({ kind }: Entry) => kind === 'city' || kind === 'town' || kind === 'village'
  return settled
    .filter(one => one.literal.value && isTown(one.resolved.ranked[0].entry) && away(one) <= SENTENCES_AROUND)
    .toSorted((a, b) => away(a) - away(b))
    .map(one => one.resolved.ranked[0].entry)
}
