import type { Figure } from '../../record/figure.ts'

export type Qualifier = Figure['qualifier']

const WORDS: readonly [source: string, qualifier: Qualifier][] = [
  ['at least|no fewer than|no less than|not less than|a minimum of', 'at-least'],
  ['more than|over|above|in excess of|upwards of|well over', 'more-than'],
  ['up to|as many as|at most|no more than|not more than|a maximum of', 'at-most'],
  ['fewer than|less than|under|below|just under', 'fewer-than'],
  ['nearly|almost|close to', 'nearly'],
  ['about|around|roughly|approximately|some|an estimated|estimated|circa', 'about'],
  ['exactly|precisely|a total of|all', 'exactly'],
]

/** Source of a pattern for words that say how exact a number is; a space stands for any white space. */
export const QUALIFIERS = `(?:${WORDS.map(([source]) => source)
  .join('|')
  .split('|')
  .sort((a, b) => b.length - a.length)
  .join('|')})`

/** How exact a number is by the words before it; exact without any. */
export function qualifierOf(words: string | undefined): Qualifier {
  if (!words) return 'exactly'
  const plain = words.toLowerCase().replace(/\s+/g, ' ')
  return WORDS.find(([source]) => source.split('|').includes(plain))?.[1] ?? 'exactly'
}
