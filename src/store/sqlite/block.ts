import type { Entry, Range } from '../../record/workings.ts'
import type { BlockRows } from './block-rows.ts'

/** What a row says: members from one key on. */
export interface Piece {
  readonly first: string
  /** Members and values in turn, as a JSON array. */
  readonly json: string
}

interface Place {
  readonly first: string
  /** Number of its row; absent for a block that has none yet. */
  readonly number?: number
}

/** Members of a group from one key on, read from their row when one is asked for. */
export class Block<T> {
  readonly first: string
  readonly number: number | undefined
  readonly #rows: BlockRows
  /** What the row says, once it has been read. */
  #json: string | undefined
  #isChanged = false
  #members: Map<string, T> | undefined
  #entries: readonly Entry<T>[] | undefined

  constructor(rows: BlockRows, { first, number }: Place) {
    this.#rows = rows
    this.first = first
    this.number = number
  }

  /** True once something was put or removed. */
  get isChanged(): boolean {
    return this.#isChanged
  }

  get isEmpty(): boolean {
    return this.#all().size === 0
  }

  get(member: string): T | undefined {
    return this.#all().get(member)
  }

  put(member: string, value: T): void {
    this.#all().set(member, value)
    this.#change()
  }

  remove(member: string): void {
    if (this.#all().delete(member)) this.#change()
  }

  /** In the order of the members’ code units. */
  list({ from = '', to, limit = Number.POSITIVE_INFINITY }: Range): readonly Entry<T>[] {
    const entries = this.#inOrder()
    const start = from <= this.first ? 0 : placeOf(from, entries)
    const end = to === undefined ? entries.length : placeOf(to, entries)
    return start === 0 && end === entries.length && limit >= end
      ? entries
      : entries.slice(start, Math.min(end, start + limit))
  }

  /** What its row is to say, cut into several where that is long. */
  pieces(): readonly Piece[] {
    const entries = this.#inOrder()
    const whole = JSON.stringify(entries.flat())
    return whole.length <= LONG || entries.length < 2 ? [{ first: this.first, json: whole }] : cut(this.first, entries)
  }

  /** True where its row says this already. */
  says(json: string): boolean {
    return json === this.#json
  }

  #all(): Map<string, T> {
    if (this.#members) return this.#members
    if (this.number !== undefined) this.#json = this.#rows.members(this.number)
    this.#members = parsed(this.#json)
    return this.#members
  }

  #inOrder(): readonly Entry<T>[] {
    this.#entries ??= [...this.#all()].sort(([a], [b]) => (a < b ? -1 : 1))
    return this.#entries
  }

  #change(): void {
    this.#entries = undefined
    this.#isChanged = true
  }
}

// What is changed is written whole, and a row that is longer than a page of 4 KB lies in several places.
const LONG = 3000
// Rows that are cut are left so full, with room for what comes between.
const FULL = 2000

function cut<T>(first: string, entries: readonly Entry<T>[]): Piece[] {
  const pieces: { readonly first: string; json: string }[] = []
  for (const entry of entries) {
    const json = JSON.stringify(entry).slice(1, -1)
    const last = pieces.at(-1)
    if (last && last.json.length + json.length < FULL) last.json += `,${json}`
    else pieces.push({ first: last ? entry[0] : first, json })
  }
  return pieces.map(piece => ({ first: piece.first, json: `[${piece.json}]` }))
}

function parsed<T>(json: string | undefined): Map<string, T> {
  const members = new Map<string, T>()
  if (json === undefined) return members
  // Written from `pieces` only, and a name of a shelf is given by one file, with one type.
  const flat = JSON.parse(json) as (string | T)[]
  for (let at = 0; at < flat.length; at += 2) members.set(flat[at] as string, flat[at + 1] as T)
  return members
}

/** Index of the first entry that is not below a key. */
function placeOf(key: string, entries: readonly Entry<unknown>[]): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.[0] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}
