import type { Entry, Range, Shelf, Workings } from '../../record/workings.ts'

/** Workings in memory: of a record that is made in one go, and in tests. */
export function memoryWorkings(): Workings {
  const shelves = new Map<string, Shelf<unknown>>()
  return {
    shelf: <T>(name: string) => {
      const known = shelves.get(name) ?? memoryShelf<unknown>()
      shelves.set(name, known)
      // Each name is given by one file, with one type.
      return known as Shelf<T>
    },
  }
}

interface Group<T> {
  readonly members: Map<string, T>
  /** Absent until asked for after a change of members. */
  sorted?: readonly string[] | undefined
}

function memoryShelf<T>(): Shelf<T> {
  const groups = new Map<string, Group<T>>()
  return {
    get: (group, member) => groups.get(group)?.members.get(member),
    put: (key, member, value) => {
      const group = groups.get(key) ?? { members: new Map<string, T>() }
      groups.set(key, group)
      if (!group.members.has(member)) group.sorted = undefined
      group.members.set(member, value)
    },
    remove: (key, member) => {
      const group = groups.get(key)
      if (!group?.members.delete(member)) return
      group.sorted = undefined
      if (group.members.size === 0) groups.delete(key)
    },
    list: (key, range) => {
      const group = groups.get(key)
      return group ? listed(group, range ?? {}) : []
    },
  }
}

function listed<T>(group: Group<T>, { from, to, limit = Number.POSITIVE_INFINITY }: Range): Entry<T>[] {
  group.sorted ??= [...group.members.keys()].sort()
  const found: Entry<T>[] = []
  for (let at = from === undefined ? 0 : firstAt(group.sorted, from); at < group.sorted.length; at++) {
    const member = group.sorted[at] ?? ''
    if ((to !== undefined && member >= to) || found.length >= limit) break
    const value = group.members.get(member)
    if (value !== undefined) found.push([member, value])
  }
  return found
}

/** Index of the first key that is not below `from`. */
function firstAt(sorted: readonly string[], from: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < from) low = middle + 1
    else high = middle
  }
  return low
}
