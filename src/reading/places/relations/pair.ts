import { asTown } from './as-town.ts'
import { gapOf, type Lead, leadOf, tailOf } from './lead.ts'
import type { Neighbour, RelationInput } from './relation-rule.ts'

/** Two toponyms side by side, with the words before, between and behind them. */
export interface Pair {
  readonly first: Neighbour
  readonly second: Neighbour
  readonly lead: Lead
  readonly gap: Lead
  readonly tail: Lead
}

/** More words than this between two names, and they are no pair. */
const WIDEST_GAP = 9

/** The pairs that a toponym is one of: with the one before it in its sentence, and with the one behind. */
export function pairsOf(input: RelationInput): readonly Pair[] {
  const all = input.sentence
  const at = all.findIndex(({ sighting }) => sighting.from === input.sighting.from)
  const [before, behind] = [all[at - 1], all[at + 1]]
  return [before && pair(before, input), behind && pair(input, behind)].filter(one => one !== undefined)
}

function pair(one: Neighbour, other: Neighbour): Pair | undefined {
  const [first, second] = [asTown(one), asTown(other)]
  const { words } = first.sighting
  const [end, start] = [first.sighting.to, second.sighting.from]
  if (start - end > WIDEST_GAP || first.to.place === second.to.place) return undefined
  return {
    first,
    second,
    lead: leadOf(words, first.sighting.from),
    gap: gapOf(words, end, start),
    tail: tailOf(words, second.sighting.to),
  }
}
