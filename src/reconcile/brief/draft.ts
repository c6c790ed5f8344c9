import type { Brief, Footnote } from '../../record/brief.ts'
import type { Evidence } from '../../record/evidence.ts'
import type { ReportId } from '../../record/ids.ts'
import type { RecordReport } from '../../record/record.ts'
import type { Spans } from '../../text/span.ts'
import { keyOf } from '../order.ts'

/** A sentence before its footnotes are numbered. It cannot be written without evidence. */
export interface Draft {
  readonly text: string
  /** Id of the part of the record that it says. */
  readonly of: string
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

/** A heading and what may stand under it, the most important first. */
export interface Section {
  readonly heading: string
  readonly drafts: readonly Draft[]
  /** Part of the brief’s words. */
  readonly share: number
}

/** A draft, if there is anything it rests on. */
export function draft(text: string, of: string, evidence: readonly Evidence[]): Draft[] {
  const [first, ...others] = evidence
  return first ? [{ text: closed(text), of, evidence: [first, ...others] }] : []
}

/** Numbers footnotes in the order of sentences. A sentence whose words cannot be quoted is left out, and so is a heading without sentences. */
export function withFootnotes(input: {
  readonly sections: readonly Section[]
  readonly reports: ReadonlyMap<ReportId, RecordReport>
  readonly quote: (report: ReportId, spans: Spans) => string | undefined
  readonly words: number
}): Pick<Brief, 'sections' | 'footnotes'> {
  const numbers = new Map<string, number>()
  const footnotes: Footnote[] = []
  const noteFor = ({ report, spans }: Evidence): number[] => {
    const key = keyOf(report, JSON.stringify(spans))
    const known = numbers.get(key)
    if (known !== undefined) return [known]
    const quote = input.quote(report, spans)
    if (!quote) return []
    const number = footnotes.length + 1
    numbers.set(key, number)
    footnotes.push({ number, report, source: sourceOf(input.reports.get(report), report), spans: [...spans], quote })
    return [number]
  }
  const sections = input.sections.flatMap(({ heading, drafts, share }) => {
    const sentences = chosen(drafts, share * input.words).flatMap(({ text, of, evidence }) => {
      const notes = [...new Set(independent(evidence, input.reports).flatMap(noteFor))]
      return notes.length === 0 ? [] : [{ text, of, footnotes: notes }]
    })
    return sentences.length === 0 ? [] : [{ heading, sentences }]
  })
  for (const { sentences } of sections) {
    for (const { text, footnotes: notes } of sentences) if (notes.length === 0) throw new Error(`No footnote: ${text}`)
  }
  return { sections, footnotes }
}

/** At most three pieces of evidence, one per family of copies. */
const MOST_NOTES = 3

function independent(evidence: readonly Evidence[], reports: ReadonlyMap<ReportId, RecordReport>): Evidence[] {
  const byFamily = new Map<string, Evidence>()
  for (const piece of evidence) {
    const family = reports.get(piece.report)?.family ?? piece.report
    if (!byFamily.has(family)) byFamily.set(family, piece)
  }
  return [...byFamily.values()].slice(0, MOST_NOTES)
}

/** As many sentences as the words allow, and one in any case. */
function chosen(drafts: readonly Draft[], words: number): Draft[] {
  const taken: Draft[] = []
  let left = words
  for (const one of drafts) {
    if (taken.some(({ text }) => text === one.text)) continue
    const length = one.text.split(/\s+/).length
    if (taken.length > 0 && length > left) continue
    taken.push(one)
    left -= length
  }
  return taken
}

function sourceOf(report: RecordReport | undefined, id: ReportId): string {
  return [report?.outlet, report?.title].filter(Boolean).join(': ') || id
}

const closed = (text: string): string => (/[.!?…]["”’»]?$/.test(text) ? text : `${text}.`)
