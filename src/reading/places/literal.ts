import type { Grounded } from '../../record/shape.ts'
import { ACTING_VERBS, ACTOR_PREPOSITIONS, LOCATIVE } from './lexicon/neighbours.ts'
import type { Resolved } from './resolve.ts'
import { neighbour, type Sighting } from './sighting.ts'

/** Examples of the rule: the toponym in each text and whether it is a place on the ground there. */
export const LITERAL_EXAMPLES: readonly {
  readonly text: string
  readonly toponym: string
  readonly literal: boolean
}[] = [
  { text: 'Moscow insists Kherson is still a part of Russia.', toponym: 'Moscow', literal: false },
  { text: 'Moscow insists Kherson is still a part of Russia.', toponym: 'Kherson', literal: true },
  { text: 'The withdrawal marks a setback for Moscow.', toponym: 'Moscow', literal: false },
  { text: 'The Kremlin said Friday that it had no plans.', toponym: 'Kremlin', literal: false },
  { text: 'People gathered outside the Kremlin.', toponym: 'Kremlin', literal: false },
  { text: 'Explosions were heard in Moscow.', toponym: 'Moscow', literal: true },
  { text: 'Russian troops entered Kherson.', toponym: 'Kherson', literal: true },
  { text: 'Sanctions against Russia were extended.', toponym: 'Russia', literal: false },
  { text: 'Kherson residents waited.', toponym: 'Kherson', literal: true },
  { text: 'They fled to Ukraine.', toponym: 'Ukraine', literal: true },
  { text: 'A key city for Ukraine’s south.', toponym: 'Ukraine', literal: true },
]

const PREPOSITIONS_FOR = new Set('for to'.split(' '))
const ADVERBS = /ly$|^(?:also|still|now|then|later|already|again|not|never|long|once|so|both|all)$/
const NEVER = 'places/seat-of-government'

/** Whether a name is a place on the ground, or stands for the government or people there; with the rule that told. */
export function literalOf({ sighting, ranked }: Resolved): Grounded<boolean> {
  const { kind, capitalOf } = ranked[0].entry
  if (kind === 'seat') return grounded(false, NEVER)
  const isPower =
    kind === 'country' || capitalOf === 'country' || (kind === 'area' && ranked[0].entry.country === undefined)
  const before = neighbour(sighting, 1)?.text === 'the' ? neighbour(sighting, 2) : neighbour(sighting, 1)
  if (isPower && ACTOR_PREPOSITIONS.has(before?.lower ?? '')) return grounded(false, 'places/behind-actor-preposition')
  if (isPower && before?.lower === 'for' && PREPOSITIONS_FOR.has('for') && isLast(sighting))
    return grounded(false, 'places/setback-for')
  if (LOCATIVE.has(before?.lower ?? '')) return grounded(true, 'places/behind-locative')
  if (isPower && acts(sighting)) return grounded(false, 'places/acts')
  return grounded(true, 'places/literal')
}

function grounded(value: boolean, rule: string): Grounded<boolean> {
  return { value, basis: 'implied', spans: [], rule }
}

/** True when a verb of saying or acting comes next, adverbs and an apposition in commas passed over. */
function acts({ words, to }: Sighting): boolean {
  let at = to
  while (at < to + 2 && ADVERBS.test(words[at]?.lower ?? '')) at++
  const next = words[at]
  return next?.kind === 'word' && !next.capital && !next.joined && ACTING_VERBS.has(next.lower)
}

/** No noun follows that the name would qualify: "for Moscow and", "for Moscow." */
function isLast(sighting: Sighting): boolean {
  const after = neighbour(sighting, -1)
  return after === undefined || after.kind === 'mark' || after.lower === 'and' || after.lower === 'or'
}
