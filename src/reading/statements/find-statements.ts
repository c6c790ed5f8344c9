import { type Analysis, sentenceAt, tokenAt } from '../../language/analyse.ts'
import { idFrom, type ReportId } from '../../record/ids.ts'
import type { Mention } from '../../record/mention.ts'
import type { Form, Statement } from '../../record/statement.ts'
import type { Time } from '../../record/time.ts'
import { anyContains, hull, type Spans } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { circumstancesOf } from './circumstances/circumstances.ts'
import { withShared } from './circumstances/going-on.ts'
import type { Saying } from './circumstances/words-beside.ts'
import { findAttributions } from './find-attributions.ts'
import type { AttributionReader } from './learned/attribution-reader.ts'
import type { Source } from './source.ts'
import { type Speaker, speakerOf } from './speaker.ts'
import { stanceOf } from './stance.ts'
import { impliedSpeaker } from './uncued/implied-speaker.ts'
import { spanOfTokens, type View, viewOf } from './view.ts'

/** What statements are read from. */
export interface StatementInput {
  readonly analysis: Analysis
  readonly reportId: ReportId
  readonly mentions: readonly Mention[]
  readonly times: readonly Time[]
  /** What a network knows of attribution; rules alone read without it. */
  readonly learned?: AttributionReader | undefined
}

/** Statements in text order, and the pronouns among their sources as mentions. */
export function findStatements(input: StatementInput): {
  readonly statements: Statement[]
  readonly mentions: Mention[]
} {
  const view = viewOf(input.analysis, input.mentions, input.times)
  const found = findAttributions(view, input.learned).toSorted((a, b) => startOf(a, view) - startOf(b, view))
  const added: Mention[] = []
  const statements: Statement[] = []
  const speakers = new Map<Source, Speaker>()
  for (const { source } of found) {
    if (!source || speakers.has(source)) continue
    const speaker = speakerOf(view, source, input.reportId)
    speakers.set(source, speaker)
    added.push(...speaker.added)
  }
  for (const attribution of found) {
    const { source, impliedSource } = attribution
    const speaker = source ? speakers.get(source) : impliedSource && impliedSpeaker(speakers.get(impliedSource))
    const made = statementOf(view, attribution, { reportId: input.reportId, speaker: speaker?.speaker })
    statements.push({ ...made, ...scoreOf(attribution) })
  }
  const inOrder = nested(statements.toSorted((a, b) => first(a) - first(b)))
  return { statements: withShared(inOrder, input.analysis.text), mentions: added }
}

/** In hundredths: more would say more than the network knows. */
function scoreOf({ score }: Attribution): Pick<Statement, 'score'> {
  return score === undefined ? {} : { score: Math.round(score * 100) / 100 }
}

interface Context {
  readonly reportId: ReportId
  readonly speaker: Statement['speaker']
}

function statementOf(view: View, { source, cue, content }: Attribution, { reportId, speaker }: Context): Statement {
  const cueSpans: Spans = cue ? [spanOfTokens(view, cue.words)] : []
  const anchor = hull([...cueSpans, ...content.spans]) ?? [0, 0]
  return {
    id: idFrom('s', reportId, ...(cueSpans[0] ?? anchor), ...anchor),
    source: source ? [spanOfTokens(view, source.words ?? source.tokens)] : [],
    cue: cueSpans,
    content: content.spans,
    ...(speaker ? { speaker } : {}),
    form: formOf(view, content.spans),
    stance: stanceOf(view, { row: cue?.cue, cue: cue?.words, content: content.spans }),
    ...circumstancesOf(view, sayingOf(view, { source, cue, content })),
    rule: `statements/${content.rule}`,
  }
}

/** The ranges of an attribution; one without a cue is of the sentence in which its content begins. */
function sayingOf(view: View, { source, cue, content }: Attribution): Saying {
  const sentence = cue?.sentence ?? sentenceAt(view.analysis, content.spans[0]?.[0] ?? 0)
  return {
    sentence: sentence ?? { start: 0, end: 0, paragraph: 0, tokens: [0, 0] },
    cue: cue?.tokens,
    source: source?.tokens,
    content: content.spans,
    channel: cue?.cue.channel,
  }
}

function formOf(view: View, content: Spans): Form {
  let quoted = 0
  let plain = 0
  for (const [start, end] of content) {
    for (let i = tokenAt(view.analysis, start); (view.tokens[i]?.end ?? Number.POSITIVE_INFINITY) <= end; i++) {
      if (view.tokens[i]?.kind === 'mark') continue
      if (view.quotation[i] === -1) plain++
      else quoted++
    }
  }
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed'
}

/** A statement whose cue stands in the content of another is part of it. Looked for among its neighbours. */
function nested(statements: readonly Statement[]): Statement[] {
  return statements.map((statement, i) => {
    const [cue] = statement.cue
    const near = statements.slice(Math.max(0, i - 12), i + 4)
    const outer = cue ? near.findLast(other => other !== statement && anyContains(other.content, cue)) : undefined
    const isMutual =
      outer?.cue[0] !== undefined && anyContains(statement.content, outer.cue[0]) && i > statements.indexOf(outer)
    return outer && !isMutual ? { ...statement, within: outer.id } : statement
  })
}

function first(statement: Statement): number {
  return hull([...statement.source, ...statement.cue, ...statement.content])?.[0] ?? 0
}

function startOf({ source, cue, content }: Attribution, view: View): number {
  const tokens = source?.tokens ?? cue?.tokens
  return tokens ? spanOfTokens(view, tokens)[0] : (hull(content.spans)?.[0] ?? 0)
}
