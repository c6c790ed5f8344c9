import type { Quotation } from '../../../language/quotations.ts'
import { at, type View } from '../view.ts'
import { tokensOf } from './said.ts'

/** True for quotations, each going on with the one before, that are sentences of their own: nobody is said to say them. */
export function standsAlone(view: View, unit: readonly Quotation[]): boolean {
  const [first, last] = [unit[0], unit.at(-1)]
  if (!first || !last || unit.some(({ kind }) => kind === 'title')) return false
  return opensSentence(view, first) && last.closed && closesSentence(view, last)
}

/** True where a sentence begins with the quotation. */
export function opensSentence(view: View, quotation: Quotation): boolean {
  const [from] = tokensOf(view, [quotation.start, quotation.end])
  return sentenceOf(view, from)?.start === quotation.start || /^(?:[-–—•*]|.+\.)$/.test(at(view, from - 1))
}

function closesSentence(view: View, { start, end }: Quotation): boolean {
  const { text } = view.analysis
  const [, to] = tokensOf(view, [start, end])
  if (!/[.!?…—-]["”»“'’]*$/.test(text.slice(Math.max(start, end - 4), end)) && at(view, to) !== '.') return false
  const sentence = sentenceOf(view, to - 1)
  for (let i = to; i < (sentence?.tokens[1] ?? to); i++) if (view.tokens[i]?.kind !== 'mark') return false
  return !/^[\p{Ll},:]/u.test(text.slice(end, end + 4).trimStart())
}

/** True where nothing but quotations, each going on with the one before, stands in their paragraphs. */
export function fillsParagraphs(view: View, unit: readonly Quotation[]): boolean {
  const { paragraphs } = view.analysis
  return unit.every(({ start, end }) => {
    const [from, to] = paragraphs[paragraphAt(view, start)] ?? [0, 0]
    return start === from && view.analysis.text.slice(end, to).trim() === ''
  })
}

/** Index of the paragraph of a character. */
export function paragraphAt(view: View, offset: number): number {
  return sentenceOf(view, tokensOf(view, [offset, offset + 1])[0])?.paragraph ?? 0
}

function sentenceOf(view: View, token: number) {
  return view.analysis.sentences[view.tree.sentences[token] ?? -1]
}
