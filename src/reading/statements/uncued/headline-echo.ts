import type { Attribution } from '../attribution.ts'
import { headlineOf } from './headline-colon.ts'
import { NOBODY, type Said } from './said.ts'
import { sourceOfStatement } from './speaker-before.ts'

const LEAST_WORDS = 4

/** “We operate by candle”: a quotation of the headline that stands in the body too is said by whoever says it there; by nobody where two do. */
export function headlineEchoes({ view, list, by }: Said): Attribution[] {
  const headline = headlineOf(view)
  if (!headline) return []
  const end = view.tokens[headline[1] - 1]?.end ?? 0
  const { quotations, text } = view.analysis
  const echoes: Attribution[] = []
  for (const [index, { start, end: last, words, depth }] of quotations.entries()) {
    if (start >= end) break
    if (depth !== 0 || words < LEAST_WORDS || by[index] !== NOBODY) continue
    const wanted = plain(text.slice(start, last))
    const owners = new Set<number>()
    for (const [other, { start: from, end: to }] of quotations.entries())
      if (from >= end && (by[other] ?? NOBODY) >= 0 && plain(text.slice(from, to)).includes(wanted))
        owners.add(by[other] ?? NOBODY)
    const [owner] = owners
    const said = owners.size === 1 && owner !== undefined ? list[owner] : undefined
    const source = said && sourceOfStatement(said)
    if (!source) continue
    const content = { spans: [[start, last] as const], rule: 'uncued-headline-echo' }
    echoes.push({ source: undefined, impliedSource: source, cue: undefined, content })
  }
  return echoes
}

/** Words alone, with a space around each. */
function plain(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
}
