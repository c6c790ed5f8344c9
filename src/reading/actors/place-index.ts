import type { Place } from '../../record/place.ts'
import { overlap, type Span } from '../../text/span.ts'

/** Places of a report by where they stand; finds those under a span without going through all. */
export class PlaceIndex {
  readonly #entries: readonly { readonly span: Span; readonly place: Place }[]
  readonly #longest: number

  constructor(places: readonly Place[]) {
    this.#entries = places
      .flatMap(place => place.spans.map(span => ({ span, place })))
      .sort((a, b) => a.span[0] - b.span[0])
    this.#longest = this.#entries.reduce((most, { span }) => Math.max(most, span[1] - span[0]), 0)
  }

  /** Places that share a character with the span, in text order. */
  under(span: Span): Place[] {
    const found: Place[] = []
    for (let i = this.#firstFrom(span[0] - this.#longest); i < this.#entries.length; i++) {
      const entry = this.#entries[i]
      if (!entry || entry.span[0] >= span[1]) break
      if (overlap(entry.span, span)) found.push(entry.place)
    }
    return found
  }

  #firstFrom(offset: number): number {
    let low = 0
    let high = this.#entries.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#entries[middle]?.span[0] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
