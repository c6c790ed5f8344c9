import { detached } from '../../text/detached.ts'

/** Places looked at for one to give up: of so many the longest unasked for is nearly that of all. */
const LOOKED_AT = 16

/**
 * Places for what was computed of forms, as many as there is room for: those asked for lately are kept. Whatever was asked for or added is there until
 * half the room has been asked for or added after it.
 */
export class FormMemory {
  readonly #size: number
  readonly #places = new Map<string, number>()
  readonly #forms: string[] = []
  /** By place: how many had been asked for when it was asked for last. */
  readonly #asked: Float64Array
  #now = 0
  #next = 0

  constructor(size: number) {
    this.#size = size
    this.#asked = new Float64Array(size)
  }

  /** The place of a form, which counts as asked for; -1 where it has none. */
  placeOf(form: string): number {
    const place = this.#places.get(form)
    if (place === undefined) return -1
    this.#asked[place] = ++this.#now
    return place
  }

  /** A place for a form that has none. */
  add(form: string): number {
    const place = this.#forms.length < this.#size ? this.#forms.length : this.#given()
    const kept = detached(form)
    this.#forms[place] = kept
    this.#places.set(kept, place)
    this.#asked[place] = ++this.#now
    return place
  }

  /** The place of a form that is forgotten. It is found: no more than half of the places can have been asked for since half the room was. */
  #given(): number {
    let place = this.#oldest()
    while ((this.#asked[place] ?? 0) > this.#now - (this.#size >> 1)) place = this.#oldest()
    this.#places.delete(this.#forms[place] ?? '')
    return place
  }

  /** Of the next places the one that was asked for longest ago. */
  #oldest(): number {
    let oldest = this.#next
    for (let i = 0; i < LOOKED_AT; i++) {
      if ((this.#asked[this.#next] ?? 0) < (this.#asked[oldest] ?? 0)) oldest = this.#next
      this.#next = (this.#next + 1) % this.#size
    }
    return oldest
  }
}
