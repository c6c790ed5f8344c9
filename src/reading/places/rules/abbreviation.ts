import { fold } from '../../../gazetteer/fold.ts'
import type { Refusal } from '../refusal.ts'
import { neighbour } from '../sighting.ts'

/** A short form of a state stands behind its town and a comma: "Paris, Ky.". Elsewhere "La" and "Ill" are words. */
export const ABBREVIATION: Refusal = {
  rule: 'places/abbreviation',
  refuses: sighting => {
    const [best] = sighting.entries
    if (sighting.name.length > 4 || sighting.name === fold(best.name) || best.kind !== 'region') return false
    return neighbour(sighting, 1)?.text !== ','
  },
  examples: [{ text: 'He fell Ill in Paris, Tenn. and La Boheme was off.', places: ['Paris', 'Tenn.'] }],
}
