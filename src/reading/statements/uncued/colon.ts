import type { Quotation } from '../../../language/quotations.ts'
import type { Span } from '../../../text/span.ts'
import type { Attribution } from '../attribution.ts'
import { at, spanOfTokens, type View } from '../view.ts'
import { isHeading } from './headings.ts'
import { speakerNamed } from './named-before.ts'
import { NOBODY, type Said } from './said.ts'
import { subjectBefore } from './subject-before.ts'

const LEAST_WORDS = 4

/** Words before the colon in which its clause is looked for. */
const FARTHEST = 60

/**
 * `Vell: “We stay here.”`, "The commander was in no mood to bargain: “…”": a quotation behind a colon that no word of saying attributes is said by whom
 * the words before the colon name, or by the subject of the clause before it, if that can speak. Of one colon; nobody says what a heading stands above.
 */
export function colonQuotation({ view, by }: Said, colon: number): Attribution | undefined {
  if (at(view, colon) !== ':' || view.quotation[colon] !== -1) return undefined
  const index = view.quotation[colon + 1] ?? -1
  const quotation = view.analysis.quotations[index]
  if (by[index] !== NOBODY || !quotation || quotation.start !== view.tokens[colon + 1]?.start) return undefined
  if (!isSpeech(view, quotation)) return undefined
  const [first] = view.analysis.sentences[view.tree.sentences[colon] ?? -1]?.tokens ?? [colon, colon]
  const from = Math.max(first, colon - FARTHEST)
  const before: Span = [afterDash(view, [from, colon]), colon]
  if (before[0] >= colon || isHeading(view.analysis.text.slice(...spanOfTokens(view, before)))) return undefined
  const source = speakerNamed(view, before) ?? subjectBefore(view, [from, colon])
  if (!source) return undefined
  const spans = [[quotation.start, quotation.end] as const]
  return { source, cue: undefined, content: { spans, rule: 'uncued-colon' } }
}

/** No title and no term; what ends in a comma has a source behind it. */
function isSpeech({ analysis: { text } }: View, { kind, words, end }: Quotation): boolean {
  return kind !== 'title' && words >= LEAST_WORDS && !/,["”»]$/.test(text.slice(end - 2, end))
}

/** Behind the last dash: "Bridges before bread - David Wasserman:". */
function afterDash(view: View, [from, colon]: Span): number {
  for (let i = colon - 1; i > from; i--) if (isDash(view, i) && !isHyphen(view, i)) return i + 1
  return isDash(view, from) ? from + 1 : from
}

function isDash(view: View, index: number): boolean {
  return /^[-–—•*]$/.test(at(view, index))
}

function isHyphen(view: View, index: number): boolean {
  return view.tokens[index - 1]?.end === view.tokens[index]?.start
}
