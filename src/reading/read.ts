import { analyse } from '../language/analyse.ts'
import type { Reading } from '../record/reading.ts'
import type { Report } from '../record/report.ts'
import type { Span, Spans } from '../text/span.ts'
import { findMentions } from './actors/find-mentions.ts'
import { findControl } from './control/find-control.ts'
import { findEvents } from './events/find-events.ts'
import { findFigures } from './figures/find-figures.ts'
import { type Knowledge, readerOf } from './knowledge.ts'
import { findPlaces } from './places/find-places.ts'
import { withSpeechActs } from './speech-acts/speech-acts.ts'
import { findStatements } from './statements/find-statements.ts'
import { findTimes } from './times/find-times.ts'

/** What one report asserts. A pure function of the report and the knowledge; never throws on any text, linear in its length. */
export function readReport(
  report: Report,
  { gazetteer, models }: Knowledge,
  options: { readonly tokens?: boolean } = {},
): Reading {
  const reportId = report.id
  const analysis = analyse(report.text, regionsOf(report), models, { keepStates: models.attribution !== undefined })
  const times = findTimes({ analysis, published: report.published, reportId })
  const places = findPlaces({ analysis, gazetteer, reportId })
  const named = findMentions({ analysis, reportId, gazetteer, places })
  const { statements, mentions: pronouns } = findStatements({
    analysis,
    reportId,
    mentions: named,
    times,
    learned: models.attribution,
  })
  const mentions = inOrder([...named, ...pronouns])
  const told = { analysis, reportId, published: report.published, mentions, places, times, statements }
  const { events, tellings } = findEvents(told)
  const { control, mentions: holders, places: held } = findControl({ ...told, events, tellings })
  return {
    schema: 'dateline/reading/1',
    reader: readerOf({ gazetteer, models }),
    report,
    sentences: analysis.sentences.map(({ start, end }) => [start, end]),
    ...(options.tokens ? { tokens: analysis.tokens.map(({ start, end }) => [start, end] as const) } : {}),
    mentions: inOrder([...mentions, ...holders]),
    places: inOrder([...places, ...held]),
    times,
    statements: withSpeechActs(report.text, statements, events),
    events,
    control,
    figures: findFigures({ ...told, events }),
  }
}

function inOrder<T extends { readonly spans: Spans }>(parts: readonly T[]): readonly T[] {
  return parts.toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
}

/** The headline is a paragraph of its own; file headers are not read. */
function regionsOf({ headline, body }: Report): Span[] {
  return headline ? [headline, body] : [body]
}
