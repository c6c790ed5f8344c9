import { briefToHtml } from '../formats/brief-html.ts'
import { briefToMarkdown } from '../formats/brief-markdown.ts'
import type { Brief } from '../record/brief.ts'

/** What a brief can be written as. */
export const BRIEF_FORMATS = ['json', 'markdown', 'html'] as const
export type BriefFormat = (typeof BRIEF_FORMATS)[number]

/** A brief as a file of that format. */
export function briefAs(brief: Brief, format: BriefFormat): string {
  if (format === 'markdown') return briefToMarkdown(brief)
  return format === 'html' ? briefToHtml(brief) : `${JSON.stringify(brief, undefined, 1)}\n`
}
