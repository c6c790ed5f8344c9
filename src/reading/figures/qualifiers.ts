import type { Figure } from '../../record/figure.ts'

export type Qualifier = Figure['qualifier']

const WORDS: readonly [source: string, qualifier: Qualifier][] = [
  [
    'at least|at the very least|at the least|at a minimum|no fewer than|no less than|not less than|not fewer than|a minimum of|as few as',
    'at-least',
  ],
  [
    'more than|over|above|in excess of|upwards of|upward of|well over|just over|slightly over|a little over|slightly more than|far more than|well above|north of',
    'more-than',
  ],
  ['up to|as many as|at most|at the most|no more than|not more than|a maximum of|not over', 'at-most'],
  [
    'fewer than|less than|under|below|just under|slightly under|well under|far fewer than|slightly fewer than',
    'fewer-than',
  ],
  ['nearly|almost|close to|just short of|not quite|close on|approaching|nearing', 'nearly'],
  [
    'about|around|roughly|approximately|approx|some|an estimated|estimated|circa|in the region of|something like|barely|hardly|perhaps|maybe|probably',
    'about',
  ],
  ['exactly|precisely|a total of|all|only|just', 'exactly'],
]

/** Words behind a number that say how exact it is: "40 or so", "60-odd", "200 or more", "12 at most". */
const BEHIND: readonly [source: string, qualifier: Qualifier][] = [
  ['or more|at least|at a minimum|-plus| plus|\\+', 'at-least'],
  ['or fewer|or less|at most|at the most', 'at-most'],
  ['or so|-odd| odd', 'about'],
]

/** Source of a pattern for words that say how exact a number is; a space stands for any white space. */
export const QUALIFIERS = `(?:${WORDS.map(([source]) => source)
  .join('|')
  .split('|')
  .sort((a, b) => b.length - a.length)
  .join('|')})`

/** Source of a pattern for words behind a number that do so, the space before them included. */
export const QUALIFIERS_BEHIND = `(?:${BEHIND.map(([source]) =>
  source
    .split('|')
    .map(words => (/^\w/.test(words) ? ` ${words}\\b` : words))
    .join('|'),
).join('|')})`

/** How exact a number is by the words before it; exact without any. */
export function qualifierOf(words: string | undefined): Qualifier {
  return saidBy(WORDS, words ?? '') ?? 'exactly'
}

/** How exact a number is by the words behind it. */
export function qualifierBehind(words: string | undefined): Qualifier | undefined {
  return saidBy(BEHIND, words ?? '')
}

function saidBy(rows: typeof WORDS, words: string): Qualifier | undefined {
  const plain = words.toLowerCase().replace(/\s+/g, ' ').trim()
  return rows.find(([source]) => source.split('|').some(one => one.trim().replace('\\', '') === plain))?.[1]
}
