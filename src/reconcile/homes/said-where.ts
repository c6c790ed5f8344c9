import type { Locus, Place } from '../../record/place.ts'

/** Between a name and the words behind it that say where it lies: "Paris, Texas", "Lyman (Donetsk Oblast)". */
const BEHIND = /^,? ?\($|^, (?:in )?$/
/** Longer than any such gap. */
const WIDEST_GAP = 8

/** What a name was read as: the place on the map, else, for a name that stands for a government, the first that it can mean. */
export function readAs({ at, candidates }: Pick<Place, 'at' | 'candidates'>): Locus | undefined {
  return at ?? candidates[0]
}

/** Whether the next name, or the one behind that, says where this one lies; `places` in the order of the text. */
export function isSaidWhere(text: string, places: readonly Place[], index: number): boolean {
  const [own, next, third] = [places[index], places[index + 1], places[index + 2]]
  if (!own || !next || !isBehind(text, own, next)) return false
  return liesIn(own, next) || (third !== undefined && isBehind(text, next, third) && liesIn(own, third))
}

function isBehind(text: string, before: Place, behind: Place): boolean {
  const end = before.spans.at(-1)?.[1] ?? 0
  const start = behind.spans[0]?.[0] ?? 0
  return start >= end && start - end < WIDEST_GAP && BEHIND.test(text.slice(end, start))
}

function liesIn(small: Place, large: Place): boolean {
  const [a, b] = [readAs(small), readAs(large)]
  if (!a || !b || a.country === undefined || a.country !== b.country || a.kind === b.kind) return false
  if (b.kind === 'country') return true
  return (
    (b.kind === 'region' || b.kind === 'district' || b.kind === 'area') &&
    b.region !== undefined &&
    a.region === b.region
  )
}
