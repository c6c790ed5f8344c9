import type { Token } from '../tokens.ts'

/** Fewer words in capitals are a heading's acronyms or a name. */
const FEWEST = 4
/** Of ten words in capitals one may be in lower case: "THE AIRPORT (pictured) IS SHUT". */
const PER_LOWER = 10

/** True for the words of a paragraph whose capitals say nothing, as those of old wires, alerts and some headlines. */
export function areInCapitals(tokens: readonly Token[]): boolean {
  let [upper, lower] = [0, 0]
  for (const { kind, text } of tokens) {
    if (kind !== 'word') continue
    if (/\p{Ll}/u.test(text)) lower++
    else if (/\p{Lu}.*\p{Lu}/u.test(text)) upper++
    if (lower > 1 && lower > upper) return false
  }
  return upper >= FEWEST && upper >= PER_LOWER * lower
}
