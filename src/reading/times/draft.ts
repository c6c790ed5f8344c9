import type { Span } from '../../text/span.ts'
import type { Meaning } from './meaning.ts'
import type { Match, RuleGroup, SentenceWords } from './rule.ts'

/** A time as a rule found it. `by` are the words of the time that it hangs on; `hangs` is true once it has got its day from elsewhere. */
export interface Draft {
  readonly sentence: number
  readonly span: Span
  readonly meaning: Meaning
  readonly rule: string
  readonly by?: Span
  readonly hangs?: boolean
}

interface SentenceToRead {
  readonly sentence: number
  readonly text: string
  readonly groups: readonly RuleGroup[]
  readonly within: SentenceWords
}

/** Times of one sentence in order; offsets into the sentence. Each character belongs to the first rule that takes it. */
export function draftsOf({ sentence, text, groups, within }: SentenceToRead, today: number | undefined): Draft[] {
  const found: Draft[] = []
  for (const group of groups) {
    for (const rule of group.rules) {
      if (rule.needs && !rule.needs.test(text)) continue
      for (const exec of allMatches(rule.pattern, text)) {
        const match = matchOf(exec, text, within)
        if (isTaken(found, match.span)) continue
        const read = rule.read(match, today)
        for (const meaning of read === undefined ? [] : 'type' in read ? [read] : read) {
          const span = meaning.span ?? match.span
          if (isTaken(found, span)) continue
          found.push({ sentence, span, meaning, rule: rule.name })
        }
      }
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

const NONE: readonly RegExpExecArray[] = []

/** As `matchAll`, which makes a new regular expression of every pattern for every sentence. */
function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  const first = pattern.exec(text)
  if (!first) return NONE
  const found: RegExpExecArray[] = []
  for (let exec: RegExpExecArray | null = first; exec; exec = pattern.exec(text)) {
    found.push(exec)
    if (exec[0] === '') pattern.lastIndex++
  }
  return found
}

function isTaken(found: readonly Draft[], [start, end]: Span): boolean {
  return found.some(({ span }) => span[0] < end && start < span[1])
}

function matchOf(exec: RegExpExecArray, sentence: string, within: SentenceWords): Match {
  let [start, end] = [exec.index, exec.index + exec[0].length]
  while (start < end && /[\s,]/.test(sentence.charAt(start))) start++
  while (end > start && /[\s,]/.test(sentence.charAt(end - 1))) end--
  return {
    groups: exec.groups ?? {},
    span: [start, end],
    sentence,
    spanOf: group => exec.indices?.groups?.[group],
    within,
  }
}
