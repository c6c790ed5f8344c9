import type { Entry } from '../../../gazetteer/gazetteer.ts'

const NEAR_METRES = 10_000
const NEAR_BUILDING_METRES = 2000

/** How far "near" and "around" reach beyond a place, in metres: ten kilometres from a town, two from a bridge or a plant. */
export function nearReach({ kind }: Pick<Entry, 'kind'>): number {
  return kind === 'facility' || kind === 'suburb' ? NEAR_BUILDING_METRES : NEAR_METRES
}
