import { fold } from './fold.ts'

const ARTICLE = /^(?:the|al|el|as|ash|ad|ar|at|az|an|l|la|le) (?=\S)/

/**
 * What a name sounds like, roughly, whoever wrote it in Latin letters: y and j are i, kh is h, doubled letters are one, an article goes. `Izyum` and
 * `Izium` are one, and so are names that have nothing to do with each other: for guesses only. Takes any name.
 */
export function soundKey(name: string): string {
  return fold(name)
    .replace(ARTICLE, '')
    .replaceAll(' ', '')
    .replace(/[yj]/g, 'i')
    .replaceAll('kh', 'h')
    .replace(/(.)\1+/gu, '$1')
}

/** Whether one letter more, less or other, or two neighbours that change places, make one key of the other. */
export function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || a === b) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  const rest = short.length === long.length ? start + 1 : start
  const isSwapped = short[start] === long[start + 1] && short[start + 1] === long[start]
  return short.slice(rest) === long.slice(start + 1) || (isSwapped && short.slice(start + 2) === long.slice(start + 2))
}
