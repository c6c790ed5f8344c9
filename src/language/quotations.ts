import type { Span } from '../text/span.ts'
import { describe, type QuotationKind } from './quotations/kind.ts'
import { findMarks, type Mark } from './quotations/marks.ts'
import { type Draft, openAndClose } from './quotations/pairs.ts'

/** Words between quotation marks, marks included. Where others stand inside it, they follow it in the list. */
export interface Quotation {
  readonly start: number
  readonly end: number
  /** False where the paragraph ends first: the next may go on with it. */
  readonly closed: boolean
  /** The mark that opens it, `"` for "''"; of a quotation that goes on without one, the mark that opened it paragraphs before. */
  readonly mark: string
  /** 0 for a quotation in no other; at most 7. */
  readonly depth: number
  /** Index in the list of the quotation around this one. */
  readonly inside: number | undefined
  /** Index in the list of the quotation of the paragraph before that goes on here. */
  readonly continues: number | undefined
  /** Number of words between the marks. */
  readonly words: number
  readonly kind: QuotationKind
}

/** Quotations of one paragraph in text order, the outer before the inner. */
export function findQuotations(text: string, paragraph: Span): Quotation[] {
  return findTextQuotations(text, [paragraph])
}

/**
 * Quotations of paragraphs in text order, the outer before the inner. One that its paragraph does not close goes on in the next, where that
 * opens with the same mark, as print has it, or where a mark closes it before another opens.
 */
export function findTextQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const all: Quotation[] = []
  let carried: number | undefined
  for (const paragraph of paragraphs) {
    const marks = findMarks(text, paragraph)
    const before = carried === undefined ? undefined : all[carried]
    const goesOn = before !== undefined && closesFirst(before, marks)
    const offset = all.length
    const reopens = before !== undefined && marks[0]?.start === paragraph[0] && marks[0].form === before.mark
    for (const draft of openAndClose(text, paragraph, { marks, carried: goesOn ? before?.mark : undefined })) {
      // The mark that reopens may open nothing: the first quotation is then another one.
      const isFirst = all.length === offset && draft.mark === before?.mark
      const continues = isFirst && (goesOn || reopens) ? carried : undefined
      all.push(quotationOf(text, draft, { offset, continues }))
    }
    carried = lastOpen(all, offset)
  }
  return all
}

function quotationOf(
  text: string,
  { start, end, closed, mark, inner, depth, inside }: Draft,
  { offset, continues }: { offset: number; continues: number | undefined },
): Quotation {
  const { words, kind } = describe(text.slice(...inner), closed && continues === undefined)
  return {
    start,
    end,
    closed,
    mark,
    depth,
    inside: inside === undefined ? undefined : inside + offset,
    continues,
    words,
    kind,
  }
}

/** The first mark that may close what the paragraph before left open stands before any that opens. */
function closesFirst({ mark }: Quotation, marks: readonly Mark[]): boolean {
  const first = marks.find(({ form }) => !/['‘’]/.test(form))
  if (!first) return false
  if (mark === '"') return first.form === '"' && first.side === 'closing'
  return first.form === CLOSING[mark] && first.side !== 'opening'
}

const CLOSING: { readonly [open: string]: string } = { '“': '”', '„': '“', '«': '»', '»': '«', '”': '”' }

/** The outermost quotation that the last paragraph leaves open. */
function lastOpen(all: readonly Quotation[], offset: number): number | undefined {
  for (let i = offset; i < all.length; i++) if (all[i]?.closed === false && all[i]?.depth === 0) return i
  return undefined
}
