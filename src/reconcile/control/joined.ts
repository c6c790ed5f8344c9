import { byCodeUnits, keyOf } from '../order.ts'
import type { Episode } from './episode.ts'

/** Episodes that are of one holder and kind and begin on one day become one, which lasts as long as any of them. */
export function joined(episodes: readonly Episode[]): Episode[] {
  const groups = Map.groupBy(episodes, ({ kind, who, from, takenBack }) =>
    keyOf(kind, who.holderKey, from, takenBack ? 1 : 0),
  )
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [joinedTo(first, others)] : []))
}

function joinedTo(first: Episode, others: readonly Episode[]): Episode {
  if (others.length === 0) return first
  const same = [first, ...others]
  const { to: _, ...open } = first
  const ends = same.flatMap(({ to }) => to ?? [])
  const last = ends.length === same.length ? ends.toSorted(byCodeUnits).at(-1) : undefined
  const told = same.flatMap(one => one.told)
  const direct = new Set(told)
  const implied = new Set(same.flatMap(one => one.implied))
  return {
    ...open,
    told,
    implied: [...implied].filter(one => !direct.has(one)),
    disputed: same.some(({ disputed }) => disputed),
    ...(last === undefined ? {} : { to: last }),
  }
}
