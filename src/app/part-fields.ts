import type { Report } from '../record/report.ts'
import type { Grounded } from '../record/shape.ts'
import type { Span, Spans } from '../text/span.ts'
import { wordsIn } from './explained-words.ts'
import type { ExplainedField } from './explanation.ts'
import { saidValue } from './said-value.ts'

const APART = new Set(['id', 'rule', 'spans', 'unresolved', 'disagrees', 'or'])

/**
 * Every field of a part of a reading. It goes by the form of each value (grounded, spans, plain), not by a list of names:
 * a field that the reader gains is explained without a change here.
 */
export function fieldsOf(part: object, report: Report): readonly ExplainedField[] {
  return Object.entries(part).flatMap(([name, value]) => (APART.has(name) ? [] : fieldOf(name, value, report)))
}

function fieldOf(name: string, value: unknown, report: Report): readonly ExplainedField[] {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return []
  if (isGrounded(value)) {
    const { basis, rule, spans } = value
    return [{ name, value: saidValue(value.value), basis, rule, words: wordsIn(report, spans) }]
  }
  if (isSpans(value)) return [spansField(name, value, report)]
  if (Array.isArray(value) && value.every(isSpans)) return value.map(spans => spansField(name, spans, report))
  if (Array.isArray(value) && value.every(hasSpans)) {
    return value.flatMap(item => fieldOf(name, item, report))
  }
  const words = hasSpans(value) ? wordsIn(report, value.spans) : []
  return [{ name, value: saidValue(value), words }]
}

function spansField(name: string, spans: Spans, report: Report): ExplainedField {
  const words = wordsIn(report, spans)
  return { name, value: words[0]?.quote ?? '', words }
}

function isGrounded(value: unknown): value is Grounded<unknown> {
  return hasSpans(value) && 'basis' in value && 'rule' in value && 'value' in value
}

function hasSpans(value: unknown): value is { readonly spans: Spans } {
  return typeof value === 'object' && value !== null && 'spans' in value && isSpansOrNone(value.spans)
}

const isSpansOrNone = (value: unknown): value is Spans => Array.isArray(value) && value.every(isSpan)
const isSpans = (value: unknown): value is Spans => isSpansOrNone(value) && value.length > 0

function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && value.every(end => typeof end === 'number')
}
