import type { Entry, Range, Shelf } from '../../record/workings.ts'
import type { ShelfRows } from './shelf-rows.ts'

/**
 * A shelf over rows that holds what is put until `write`, and reads and parses each value once. Lives as long as one
 * transaction: nobody else writes meanwhile.
 */
export class KeptShelf<T> implements Shelf<T> {
  readonly #rows: ShelfRows
  readonly #number: number
  readonly #groups = new Map<string, Group<T>>()

  constructor(rows: ShelfRows, number: number) {
    this.#rows = rows
    this.#number = number
  }

  get(key: string, member: string): T | undefined {
    const group = this.#group(key)
    const held = group.members.get(member)
    if (held || group.isWhole) return held?.value
    return hold(group, member, this.#rows.value(this.#number, key, member)).value
  }

  put(group: string, member: string, value: T): void {
    change(this.#group(group), member, value)
  }

  remove(group: string, member: string): void {
    change(this.#group(group), member, undefined)
  }

  list(key: string, range: Range = {}): readonly Entry<T>[] {
    const group = this.#group(key)
    if (group.isWhole) return listed(group, membersOf(group), range)
    // As many more as this change has removed, so that enough are left.
    const limit = range.limit === undefined ? undefined : range.limit + removedFrom(group)
    const rows = this.#rows.values(this.#number, key, { ...range, ...(limit !== undefined && { limit }) })
    for (const [member, json] of rows) hold(group, member, json)
    const isCut = limit !== undefined && rows.length >= limit
    group.isWhole = range.from === undefined && range.to === undefined && !isCut
    if (group.isWhole) return listed(group, membersOf(group), range)
    const some = new Set(rows.map(([member]) => member))
    for (const member of group.changed) some.add(member)
    return listed(group, [...some].sort(), range)
  }

  /** Writes what was put and removed, in the order of keys, so that neighbours are written together. */
  write(): void {
    for (const key of [...this.#groups.keys()].sort()) {
      const { changed, members } = this.#group(key)
      for (const member of [...changed].sort()) this.#write(key, member, members.get(member))
    }
  }

  #write(group: string, member: string, held: Held<T> | undefined): void {
    const json = held?.value === undefined ? undefined : JSON.stringify(held.value)
    if (held?.kept && held.kept.json === json) return
    if (json === undefined) this.#rows.remove(this.#number, group, member)
    else this.#rows.put(this.#number, group, [member, json])
  }

  #group(key: string): Group<T> {
    const known = this.#groups.get(key)
    if (known) return known
    const group: Group<T> = { members: new Map(), changed: new Set(), isWhole: false }
    this.#groups.set(key, group)
    return group
  }
}

interface Group<T> {
  readonly members: Map<string, Held<T>>
  /** Members that were put or removed. */
  readonly changed: Set<string>
  /** True when `members` has every row. */
  isWhole: boolean
  /** Keys of `members` in their order; absent until asked for after a change of keys. */
  sorted?: readonly string[] | undefined
}

interface Held<T> {
  /** Absent for what is not there. */
  readonly value: T | undefined
  /** The row as it was read, without `json` where there was none; absent where it was not read. */
  readonly kept?: { readonly json: string | undefined } | undefined
}

/** Takes in a row that was read, unless the member is held already. */
function hold<T>(group: Group<T>, member: string, json: string | undefined): Held<T> {
  const known = group.members.get(member)
  if (known) return known
  // Written by `write` only, and a name of a shelf is given by one file, with one type.
  const held = { value: json === undefined ? undefined : (JSON.parse(json) as T), kept: { json } }
  return set(group, member, held)
}

function change<T>(group: Group<T>, member: string, value: T | undefined): void {
  set(group, member, { value, kept: group.members.get(member)?.kept })
  group.changed.add(member)
}

function set<T>(group: Group<T>, member: string, held: Held<T>): Held<T> {
  if (!group.members.has(member)) group.sorted = undefined
  group.members.set(member, held)
  return held
}

function membersOf<T>(group: Group<T>): readonly string[] {
  group.sorted ??= [...group.members.keys()].sort()
  return group.sorted
}

function removedFrom<T>({ changed, members }: Group<T>): number {
  let count = 0
  for (const member of changed) if (members.get(member)?.value === undefined) count++
  return count
}

function listed<T>({ members }: Group<T>, sorted: readonly string[], range: Range): Entry<T>[] {
  const { from = '', to, limit = Number.POSITIVE_INFINITY } = range
  const found: Entry<T>[] = []
  for (const member of sorted) {
    if (found.length >= limit || (to !== undefined && member >= to)) break
    const value = members.get(member)?.value
    if (value !== undefined && member >= from) found.push([member, value])
  }
  return found
}
