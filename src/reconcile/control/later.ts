import type { Mark } from './marks.ts'

/** What comes after a mark, found without looking at every mark. */
export interface Later {
  /** True where a voice of its own sees the holder there after the mark, before anybody is told to take it. */
  readonly isSeen: (holder: string, at: number) => boolean
  /** The same, and true also where it is only told to hold it since some day. */
  readonly isHeld: (holder: string, at: number) => boolean
  /** What becomes of a word that nobody vouches for, against all others. */
  readonly verdict: (holder: string, at: number) => Verdict
}

/** `overruled`: others still hold it; `disputed`: they say so themselves; `stands`: nobody says otherwise. */
export type Verdict = 'stands' | 'disputed' | 'overruled'

/** Looks through the marks of one place once. */
export function laterIn(marks: readonly Mark[]): Later {
  const sights = new Map<string, number[]>()
  const strong = new Map<string, number[]>()
  const weak = new Map<string, number[]>()
  const takings: number[] = []
  marks.forEach(({ kind, holderKey, isStrong }, at) => {
    if (kind === 'taken' && isStrong) takings.push(at)
    if (kind === 'seen' && isStrong) put(sights, holderKey, at)
    if (kind === 'seen' || kind === 'kept' || kind === 'denied')
      put(isStrong && kind !== 'denied' ? strong : weak, holderKey, at)
  })
  const next = (lists: Map<string, number[]>, holders: readonly string[], at: number) =>
    Math.min(...holders.map(holder => firstAfter(lists.get(holder) ?? [], at)))
  return {
    isSeen: (holder, at) => next(sights, [holder], at) < firstAfter(takings, at),
    isHeld: (holder, at) => next(strong, [holder], at) < firstAfter(takings, at),
    verdict: (holder, at) => {
      const rivals = [...new Set([...strong.keys(), ...weak.keys()])].filter(key => key !== holder)
      const limit = firstAfter(takings, at)
      const own = next(strong, [holder], at)
      if (next(strong, rivals, at) < Math.min(own, limit)) return 'overruled'
      return own >= limit && next(weak, rivals, at) < limit ? 'disputed' : 'stands'
    },
  }
}

function put(lists: Map<string, number[]>, holder: string, at: number): void {
  const indices = lists.get(holder)
  if (indices) indices.push(at)
  else lists.set(holder, [at])
}

/** The first of the indices, which rise, that comes after one. */
function firstAfter(indices: readonly number[], at: number): number {
  let [low, high] = [0, indices.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((indices[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return indices[low] ?? Number.POSITIVE_INFINITY
}
