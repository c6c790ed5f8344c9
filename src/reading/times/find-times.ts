import type { Analysis, Sentence } from '../../language/analyse.ts'
import type { ReportId } from '../../record/ids.ts'
import { idFrom } from '../../record/ids.ts'
import type { Time } from '../../record/time.ts'
import { isoDay, parseDay } from './calendar.ts'
import { below, datelineOf, hungOn, townOf } from './dateline.ts'
import { type Draft, draftsOf } from './draft.ts'
import { refine } from './refine.ts'
import { groupsOf } from './triggers.ts'
import { disagreementOf } from './weekday-check.ts'

export interface TimesInput {
  readonly analysis: Analysis
  /** ISO 8601 day or instant of publication. */
  readonly published: string | undefined
  readonly reportId: ReportId
}

/**
 * The TIMEX3 expressions of one report in text order, apart; linear in its length. Relative ones are resolved against the day of its dateline, else of its
 * publication.
 */
export function findTimes({ analysis, published, reportId }: TimesInput): readonly Time[] {
  const { text } = analysis
  const today = published === undefined ? undefined : parseDay(published)
  const drafts = draftsIn(analysis, today)
  const dateline = datelineOf(drafts, { text, today })
  const told = dateline?.meaning.days?.[0]
  const town = dateline && townOf(dateline, text)
  const times =
    dateline && told !== undefined && told !== today
      ? refine(below(dateline, draftsIn(analysis, told)), { analysis, today: told, town }).map(draft =>
          hungOn(dateline, draft),
        )
      : refine(drafts, { analysis, today, town })
  return times.map(draft => timeOf(draft, { text, reportId }))
}

function draftsIn(analysis: Analysis, today: number | undefined): Draft[] {
  const drafts: Draft[] = []
  for (const [index, sentence] of analysis.sentences.entries()) {
    const groups = groupsOf(analysis, sentence)
    if (groups.length === 0) continue
    const within = { words: analysis.tokens, tokens: sentence.tokens, start: sentence.start }
    for (const draft of draftsOf({ sentence: index, text: wordsOf(analysis, sentence), groups, within }, today)) {
      drafts.push({ ...draft, span: [draft.span[0] + sentence.start, draft.span[1] + sentence.start] })
    }
  }
  return drafts
}

function wordsOf(analysis: Analysis, sentence: Sentence): string {
  return analysis.text.slice(sentence.start, sentence.end)
}

function timeOf(draft: Draft, { text, reportId }: { readonly text: string; readonly reportId: ReportId }): Time {
  const { meaning, rule, span, by } = draft
  const disagrees = disagreementOf(draft, text)
  const interval = intervalOf(meaning.days)
  const anchor = meaning.anchored ? 'publication' : by && idFrom('t', reportId, by[0], by[1])
  return {
    id: idFrom('t', reportId, span[0], span[1]),
    spans: [span],
    type: meaning.type,
    value: meaning.value,
    ...(meaning.mod && { mod: meaning.mod }),
    ...(interval && { interval }),
    ...(meaning.instant && { instant: meaning.instant }),
    ...(meaning.or && { or: meaning.or }),
    ...(disagrees && { disagrees }),
    basis: meaning.basis,
    ...(anchor && { anchor }),
    ...(meaning.unresolved && { unresolved: meaning.unresolved }),
    rule: meaning.rule ?? rule,
  }
}

function intervalOf(days: readonly [number, number] | undefined): Time['interval'] {
  if (!days) return undefined
  const [start, end] = [isoDay(days[0]), isoDay(days[1])]
  return start !== undefined && end !== undefined ? { start, end } : undefined
}
