import { type Candidate, inReport, isPlainNumber, wordIn } from '../candidate.ts'
import type { FigureRule } from '../figure-rule.ts'
import { MODEL, modelKind } from '../lexicon/models.ts'

const NAMED = new RegExp(
  String.raw`^\s{1,3}(?:[\p{L}-]{2,20}\s{1,3}){0,2}?${MODEL}(?:s\b|\s{1,3}(?<noun>fighters)\b)`,
  'u',
)

/** Arms by the name of their type: "19 F-16s", "two Su-35 fighters". */
export const armsByType: FigureRule = {
  name: 'arms-by-type',
  read: candidate => {
    const { quantity, sentence } = candidate
    if (!isPlainNumber(candidate) || quantity.form === 'pair') return undefined
    const rest = sentence.slice(quantity.span[1], quantity.span[1] + 70)
    const match = NAMED.exec(rest)
    const { letters = '', number = '', noun } = match?.groups ?? {}
    const what = match && modelKind(letters, number)
    if (!match || !what) return undefined
    const name = rest.slice(match[0].lastIndexOf(letters), match[0].length)
    const span = inReport(candidate, [quantity.span[0], quantity.span[1] + match[0].length])
    const at = headIn(candidate, span[1])
    return { what, noun: noun ?? name, spans: [span], ...(at !== undefined && { at }) }
  },
  examples: [
    ['Denmark gave Ukraine 19 F-16s.', 'aircraft 19–19 F-16s'],
    ['Two Su-35 fighters escorted the bomber.', 'aircraft 2–2 fighters'],
    ['A dozen captured T-72s stood in the yard.', 'tanks 12–12 T-72s'],
  ],
  not: ['Two M-23 fighters fled.', 'The 12 A-4s are roads.', 'Twelve Covid-19s.'],
}

/** The word of the figure that hangs on one outside it. */
function headIn(candidate: Candidate, end: number): number | undefined {
  const { next, at } = candidate
  for (let i = next; (wordIn(candidate, i)?.start ?? end) < end; i++) {
    const head = wordIn(candidate, i)?.head
    if (head === undefined || head < at || (wordIn(candidate, head)?.start ?? 0) >= end) return i
  }
  return undefined
}
