import { makeBrief } from '../reconcile/brief/make-brief.ts'
import type { Brief } from '../record/brief.ts'
import { ok, type Result } from '../record/result.ts'
import { quoteOf } from '../text/span.ts'
import { parseDay } from './day.ts'
import type { Desk } from './desk.ts'
import type { Problem } from './errors.ts'

/** The story on a page, as of a day and with what changed since a day; every sentence carries its footnotes. */
export async function brief(
  desk: Desk,
  options: { readonly asOf?: string; readonly since?: string } = {},
): Promise<Result<Brief, Problem>> {
  for (const name of ['asOf', 'since'] as const) {
    const value = options[name]
    const day = value === undefined ? undefined : parseDay(name, value)
    if (day && !day.ok) return day
  }
  const texts = new Map<string, string>()
  for await (const report of desk.store.reports()) texts.set(report.id, report.text)
  const { asOf, since } = options
  return ok(
    makeBrief(await desk.record(), {
      ...(asOf === undefined ? {} : { asOf }),
      ...(since === undefined ? {} : { since }),
      quote: (report, spans) => {
        const text = texts.get(report)
        return text === undefined ? undefined : quoteOf(text, spans)
      },
    }),
  )
}
