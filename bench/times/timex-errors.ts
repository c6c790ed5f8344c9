import type { Timex, TimexDocument } from './timex.ts'
import { isSameSpan, pairTimes } from './timex-score.ts'

const BEFORE = 60
const AFTER = 40

/** What is wrong in one document, a line each: `value` or `span` differ, a time was `missed`, or one is `false`. */
export function timexErrors(document: TimexDocument, found: readonly Timex[]): readonly string[] {
  const pairs = pairTimes(document.timex, found)
  const matched = new Set(pairs.flatMap(({ gold, found: ours }) => [gold, ours]))
  const line = (kind: string, gold: Timex | undefined, ours: Timex | undefined) =>
    `${kind} ${document.dct ?? 'undated'} expected ${shown(document, gold)} | found ${shown(document, ours)} | ${around(document, gold ?? ours)}`
  return [
    ...pairs.filter(pair => pair.gold.value !== pair.found.value).map(pair => line('value', pair.gold, pair.found)),
    ...pairs.filter(pair => !isSameSpan(pair.gold, pair.found)).map(pair => line('span', pair.gold, pair.found)),
    ...document.timex.filter(gold => !matched.has(gold)).map(gold => line('missed', gold, undefined)),
    ...found.filter(ours => !matched.has(ours)).map(ours => line('false', undefined, ours)),
  ]
}

function shown({ text }: TimexDocument, timex: Timex | undefined): string {
  return timex ? `[${text.slice(timex.start, timex.end)}] ${timex.type} ${timex.value}`.replace(/\s+/g, ' ') : '–'
}

function around({ text }: TimexDocument, at: Timex | undefined): string {
  return at ? text.slice(Math.max(0, at.start - BEFORE), at.end + AFTER).replace(/\s+/g, ' ') : ''
}
