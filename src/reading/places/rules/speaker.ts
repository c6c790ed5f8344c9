import type { Refusal } from '../refusal.ts'
import { neighbour } from '../sighting.ts'

const SPEAKING = /^(?:said|says|told|added|tweeted|wrote|recalled|explained|replied|scored)$/

/** A lesser town does not speak: "Sutton tweeted" is a person, "Moscow said" a government. */
export const SPEAKER: Refusal = {
  rule: 'places/speaker',
  refuses: sighting => {
    const { kind, population, capitalOf } = sighting.entries[0]
    if (kind === 'country' || kind === 'seat' || kind === 'region' || capitalOf === 'country' || population > 1_000_000)
      return false
    const next = neighbour(sighting, -1)
    if (next && SPEAKING.test(next.lower)) return true
    // “…,” said Sutton.
    const [verb, mark] = [neighbour(sighting, 1), neighbour(sighting, 2)]
    return verb !== undefined && SPEAKING.test(verb.lower) && mark?.kind === 'mark' && next?.kind !== 'word'
  },
  examples: [
    { text: 'Carmona tweeted that Moscow said little of Kherson.', places: ['Moscow', 'Kherson'] },
    { text: 'Ukrainian officials said Avdiivka had fallen.', places: ['Avdiivka'] },
    { text: '“We stay,” said Sutton, in Odesa.', places: ['Odesa'] },
  ],
}
