import { makeBrief } from '../reconcile/brief/make-brief.ts'
import type { Brief } from '../record/brief.ts'
import type { ReportId } from '../record/ids.ts'
import { fail, ok, type Result } from '../record/result.ts'
import { quoteOf } from '../text/span.ts'
import { type BriefScope, briefParts } from './brief-parts.ts'
import { parseDay } from './day.ts'
import type { Desk } from './desk.ts'
import type { Problem } from './errors.ts'
import { resolve } from './resolve.ts'

/** Which story, as of which day, with what changed since a day, in how many words (300). */
export interface BriefOptions extends BriefScope {
  readonly asOf?: string
  readonly since?: string
  readonly words?: number
}

/** A record of more events than these is not read whole for a brief. */
const MOST_WHOLE = 3000

/** The story on a page; every sentence carries its footnotes. */
export async function brief(desk: Desk, options: BriefOptions = {}): Promise<Result<Brief, Problem>> {
  for (const name of ['asOf', 'since', 'from', 'to'] as const) {
    const value = options[name]
    const day = value === undefined ? undefined : parseDay(name, value)
    if (day && !day.ok) return day
  }
  const events = await resolved(desk, options.events)
  if (!events.ok) return events
  const record = await recordFor(desk, events.value ? { ...options, events: events.value } : options)
  const { asOf, since, words } = options
  const needed = new Set<ReportId>()
  const page = (quote: Parameters<typeof makeBrief>[1]['quote']) => makeBrief(record, { asOf, since, words, quote })
  page(report => {
    needed.add(report)
    return '…'
  })
  const texts = new Map<ReportId, string>()
  for (const id of needed) {
    const report = await desk.store.report(id)
    if (report) texts.set(id, report.text)
  }
  return ok(
    page((report, spans) => {
      const text = texts.get(report)
      return text === undefined ? undefined : quoteOf(text, spans)
    }),
  )
}

async function recordFor(desk: Desk, { place, from, to, events }: BriefOptions) {
  const isScoped = [place, from, to, events].some(value => value !== undefined)
  if (!isScoped && (await desk.store.counts()).events <= MOST_WHOLE) return desk.record()
  return briefParts(desk.store, {
    ...(place === undefined ? {} : { place }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(events ? { events } : {}),
  })
}

/** Whole ids of the events whose ids begin so. */
async function resolved(
  desk: Desk,
  events: readonly string[] | undefined,
): Promise<Result<readonly string[] | undefined, Problem>> {
  if (!events) return ok(undefined)
  const ids: string[] = []
  for (const event of events) {
    const found = await resolve(desk, event)
    if (!found.ok) return found
    if (!found.value.id.startsWith('v-')) return fail({ kind: 'no-such-id', id: event })
    ids.push(found.value.id)
  }
  return ok(ids)
}
