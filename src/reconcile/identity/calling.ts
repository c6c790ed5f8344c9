import type { Mention } from '../../record/mention.ts'
import { quoteOf } from '../../text/span.ts'
import { CALLINGS, CIVIL_GENERALS, NO_RELATION } from './lexicon/callings.ts'
import { wordsOfName } from './party.ts'

/**
 * What somebody does in life, by the words of a report for them: the first word of the line in `CALLINGS`; "namesake" where the report
 * says that they are no relation of another. `undefined` where it tells nothing, or two things.
 */
export function callingOf(mentions: readonly Mention[], text: string): string | undefined {
  if (mentions.some(({ spans }) => isNoRelation(text, spans.at(-1)?.[1] ?? text.length))) return 'namesake'
  const words = mentions.flatMap(({ role, spans }) => [quoteOf(text, spans), role?.value ?? ''].flatMap(callingsIn))
  const [only, ...others] = new Set(words)
  return others.length === 0 ? only : undefined
}

const CALLING_OF = new Map(
  CALLINGS.flatMap(line => {
    const words = line.split(' ')
    return words.map(word => [word, words[0] ?? word] as const)
  }),
)

function callingsIn(phrase: string): string[] {
  const words = wordsOfName(phrase)
  return words.flatMap((word, index) =>
    word === 'general' && CIVIL_GENERALS.has(words[index - 1] ?? '') ? [] : (CALLING_OF.get(word) ?? []),
  )
}

const isNoRelation = (text: string, end: number): boolean => NO_RELATION.test(text.slice(end, end + REACH))
const REACH = 60
