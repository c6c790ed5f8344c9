import { LOCATIVE } from '../lexicon/neighbours.ts'
import type { Refusal } from '../refusal.ts'
import { neighbour } from '../sighting.ts'
import { siteOf } from '../site.ts'

const SPEAKING = new Set('say tell add tweet write recall explain reply score'.split(' '))

/** A lesser town does not speak: "Sutton tweeted" is a person, "Moscow said" a government. */
export const SPEAKER: Refusal = {
  rule: 'places/speaker',
  refuses: (sighting, { tokens }) => {
    const { kind, population, capitalOf } = sighting.entries[0]
    if (kind === 'country' || kind === 'seat' || kind === 'region' || capitalOf === 'country' || population > 1_000_000)
      return false
    // A noun may stand before it that the tree took for a verb: “Partners in Port Sudan say”.
    if (LOCATIVE.has(neighbour(sighting, 1)?.lower ?? '')) return false
    const { deprel, governor, governorAt, head, preposition } = siteOf(sighting, tokens)
    if (!governor || preposition || !SPEAKING.has(governor.lemma)) return false
    // Behind its verb the tree may take a speaker for an object: “…,” said Sutton.
    return deprel === 'nsubj' || (deprel === 'obj' && governorAt === head - 1)
  },
  examples: [
    { text: 'Carmona tweeted that Moscow said little of Kherson.', places: ['Moscow', 'Kherson'] },
    { text: 'Ukrainian officials said Avdiivka had fallen.', places: ['Avdiivka'] },
    { text: 'Partners in Port Sudan say that rice is short.', places: ['Port Sudan'] },
    { text: '“We stay,” said Sutton, in Odesa.', places: ['Odesa'] },
  ],
}
