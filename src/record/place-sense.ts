import type { Place } from './place.ts'

/** True where a name stands for who governs there and not for ground: "Moscow insists". Such a place has no `at`; "Kherson" of "Kherson residents" has one. */
export function standsForPower({ literal, at }: Pick<Place, 'literal' | 'at'>): boolean {
  return !literal.value && at === undefined
}
