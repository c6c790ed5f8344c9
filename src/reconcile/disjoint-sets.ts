/** Sets of strings that are joined two at a time (union–find with path halving, Tarjan and van Leeuwen 1984). */
export interface DisjointSets {
  /** The one member that stands for the set: its smallest in code units, whatever the order of joining. */
  find(member: string): string
  join(a: string, b: string): void
}

/** Every string begins as a set of its own. */
export function disjointSets(): DisjointSets {
  const parents = new Map<string, string>()
  const find = (member: string): string => {
    let at = member
    for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) {
      const above = parents.get(parent)
      if (above !== undefined) parents.set(at, above)
      at = above ?? parent
    }
    return at
  }
  const join = (a: string, b: string): void => {
    const [x, y] = [find(a), find(b)]
    if (x === y) return
    if (x < y) parents.set(y, x)
    else parents.set(x, y)
  }
  return { find, join }
}
