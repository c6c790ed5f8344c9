/** Shorter pieces of a string are copies already; a longer one is a window that keeps the whole string in memory (V8, `SlicedString`). */
const WINDOW = 13

/** The same letters, without the text that they were cut from: for whatever outlives a report. */
export function detached(piece: string): string {
  return piece.length < WINDOW ? piece : [...piece].join('')
}
