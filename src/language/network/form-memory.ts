import { detached } from '../../text/detached.ts'

/**
 * Places for what was computed of forms, as many as there is room for: those asked for lately are kept, in two generations. Whatever was asked for or
 * added is there until half the room has been added after it.
 */
export class FormMemory {
  readonly #half: number
  readonly #free: number[]
  #recent = new Map<string, number>()
  #older = new Map<string, number>()

  constructor(size: number) {
    this.#half = size >> 1
    this.#free = Array.from({ length: this.#half * 2 }, (_, place) => place)
  }

  /** The place of a form, which counts as asked for; -1 where it has none. */
  placeOf(form: string): number {
    const recent = this.#recent.get(form)
    if (recent !== undefined) return recent
    const older = this.#older.get(form)
    if (older === undefined) return -1
    this.#older.delete(form)
    this.#put(form, older)
    return older
  }

  /** A place for a form that has none. */
  add(form: string): number {
    if (this.#free.length === 0) this.#turn()
    const place = this.#free.pop() ?? 0
    this.#put(detached(form), place)
    return place
  }

  #put(form: string, place: number): void {
    if (this.#recent.size >= this.#half) this.#turn()
    this.#recent.set(form, place)
  }

  #turn(): void {
    for (const place of this.#older.values()) this.#free.push(place)
    this.#older = this.#recent
    this.#recent = new Map()
  }
}
