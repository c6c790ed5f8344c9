import { isDateline } from '../literal/dateline.ts'
import { isPartyHome } from '../of-a-town.ts'
import type { Refusal } from '../refusal.ts'
import { isShortState } from '../short-state.ts'
import { neighbour } from '../sighting.ts'

/** A short word wholly in capitals is an acronym ("NATO", "BA"), unless it is a country’s or union’s, or a state’s behind a comma. */
export const ACRONYM: Refusal = {
  rule: 'places/acronym',
  refuses: sighting => {
    const text = sighting.words[sighting.from]?.text ?? ''
    const [best] = sighting.entries
    if (best.kind === 'region' && (isShortState(sighting) || isPartyHome(sighting))) return false
    if (sighting.to - sighting.from > 1 || best.kind === 'country' || best.kind === 'area') return false
    if (isDateline(sighting) && sighting.name.length > 2) return false
    if (sighting.name.length <= 2) return neighbour(sighting, 1)?.text !== ','
    if (neighbour(sighting, 1)?.text === ',') return false
    return sighting.name.length <= 4 && text === text.toUpperCase() && text !== text.toLowerCase()
  },
  examples: [
    { text: 'NATO and the UK met BA in Kherson.', places: ['UK', 'Kherson'] },
    { text: 'ADEN, Yemen (Harbour Courier) - It rained.', places: ['ADEN', 'Yemen'] },
    { text: 'Rain fell on NSW and PNG.', places: ['NSW'] },
    { text: 'The EU spoke to BA on Monday.', places: ['EU'] },
  ],
}
