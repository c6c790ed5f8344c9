import { fold } from '../../../gazetteer/fold.ts'
import { isPartyHome } from '../of-a-town.ts'
import type { Refusal } from '../refusal.ts'
import { isShortState } from '../short-state.ts'
import { neighbour } from '../sighting.ts'

/** A short form of a state stands behind its town and a comma: "Paris, Ky.". Elsewhere "La" and "Ill" are words, but "Fla." and "W.Va." are not. */
export const ABBREVIATION: Refusal = {
  rule: 'places/abbreviation',
  refuses: sighting => {
    const [best] = sighting.entries
    if (sighting.name.length > 4 || sighting.name === fold(best.name) || best.kind !== 'region') return false
    if (neighbour(sighting, 1)?.text === ',' || isPartyHome(sighting)) return false
    return !isShortState(sighting)
  },
  examples: [
    { text: 'He fell Ill in Paris, Tenn. and La Boheme was off.', places: ['Paris', 'Tenn.'] },
    { text: 'Fla. voters heard Rep. Ada Lund, D-N.J., in the W.Va. capital.', places: ['Fla.', 'N.J.', 'W.Va.'] },
  ],
}
