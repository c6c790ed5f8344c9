import { type Analysis, type Sentence, tokenAt } from '../../language/analyse.ts'
import { idFrom, type ReportId } from '../../record/ids.ts'
import type { Mention } from '../../record/mention.ts'
import type { Form, Relay, Statement } from '../../record/statement.ts'
import type { Time } from '../../record/time.ts'
import { anyContains, hull, quoteOf, type Span, type Spans } from '../../text/span.ts'
import { findAccordingTo } from './according-to.ts'
import { type Adjuncts, adjunctsFrom } from './adjuncts.ts'
import { findColonQuotations } from './colon-quotations.ts'
import { hasQuotation, isClause } from './complement.ts'
import { type Content, contentOf } from './content.ts'
import { type FoundCue, findCues } from './find-cues.ts'
import { type Source, sourceOf } from './source.ts'
import { candidatesBefore, speakerOf } from './speaker.ts'
import { stanceOf } from './stance.ts'
import { at, spanOfTokens, type View, viewOf } from './view.ts'

/** What statements are read from. */
export interface StatementInput {
  readonly analysis: Analysis
  readonly reportId: ReportId
  readonly mentions: readonly Mention[]
  readonly times: readonly Time[]
}

/** An attribution before ids and speakers: tokens of source and cue, spans of content. */
export interface Attribution {
  readonly source: Source | undefined
  readonly cue: FoundCue | undefined
  readonly content: Content
}

/** Statements in text order, and the pronouns among their sources as mentions. */
export function findStatements(input: StatementInput): {
  readonly statements: Statement[]
  readonly mentions: Mention[]
} {
  const view = viewOf(input.analysis, input.mentions, input.times)
  const byId = new Map(input.mentions.map(mention => [mention.id, mention]))
  const actors = input.mentions.filter(mention => mention.kind !== 'place')
  const found = input.analysis.sentences.flatMap(sentence => attributionsIn(view, sentence))
  const added: Mention[] = []
  const speakers: Mention[] = []
  const statements: Statement[] = []
  for (const attribution of found) {
    const start = startOf(attribution, view)
    const before = candidatesBefore(input.analysis, { actors, speakers, start }).filter(
      ({ spans }) => !isQuoted(view, attribution, spans),
    )
    const speaker = attribution.source ? speakerOf(view, attribution.source, before, input.reportId) : undefined
    const said = (speaker?.speaker && byId.get(speaker.speaker.value.mention)) ?? speaker?.added[0]
    if (said) speakers.push(said)
    added.push(...(speaker?.added ?? []))
    statements.push(statementOf(view, attribution, { reportId: input.reportId, speaker: speaker?.speaker }))
  }
  return { statements: nested(statements.toSorted((a, b) => first(a) - first(b))), mentions: added }
}

/** True for words inside what is said in quotation marks: nobody speaks of himself there by his name. */
function isQuoted(view: View, { content }: Attribution, [span]: Spans): boolean {
  const token = span && tokenAt(view.analysis, span[0])
  return token !== undefined && view.quotation[token] !== -1 && anyContains(content.spans, span ?? [0, 0])
}

function attributionsIn(view: View, sentence: Sentence): Attribution[] {
  const found: Attribution[] = []
  const cues = findCues(view, sentence)
  for (const [i, cue] of cues.entries()) {
    const source = participleSource(view, cue, found) ?? sourceOf(view, cue)
    if (!source || isRepeated(view, cue, cues[i + 1]) || isAnonymity(view, cue)) continue
    const content = contentOf(view, cue, source, cutBefore(view, cues[i + 1], sentence))
    if (content && (source.mention || isOfSpeech(view, cue, source, content))) found.push({ source, cue, content })
  }
  const taken = found.flatMap(({ content }) => content.spans)
  return [...found, ...findAccordingTo(view, sentence, taken), ...findColonQuotations(view, sentence, taken)]
}

/** Done with words only where somebody known to act does it: "the keeper denied the visitors five times". */
const ALSO_DEEDS = new Set('deny dismiss reject welcome hail applaud thank'.split(' '))

/** Where none that is known to act says it, a deed may be meant unless a clause or a quotation is said. */
function isOfSpeech(view: View, { cue, sentence }: FoundCue, { tokens }: Source, { spans }: Content): boolean {
  const span = spans[0] ?? [0, 0]
  const words: Span = [tokenAt(view.analysis, span[0]), Math.min(tokenAt(view.analysis, span[1]), sentence.tokens[1])]
  const isPronoun = view.tokens[tokens[0]]?.upos === 'PRON'
  return isPronoun || !ALSO_DEEDS.has(cue.lemma) || isClause(view, words) || hasQuotation(view, words)
}

/** "who asked not to be named". */
function isAnonymity(view: View, { cue, tokens: [, next] }: FoundCue): boolean {
  const words = view.tokens.slice(next, next + 4).map(({ lower }) => lower)
  return cue.lemma === 'ask' && /^(?:not to be|to (?:stay|remain) )/.test(words.join(' '))
}

/** "…, adding that he predicts …": the outer cue only hands on to the next. */
function isRepeated(view: View, { tokens }: FoundCue, next: FoundCue | undefined): boolean {
  if (!next || !/^(?:adding|saying|noting)$/.test(at(view, tokens[0]))) return false
  const between = view.tokens.slice(tokens[1], next.tokens[0]).map(token => token.lower)
  return between.length <= 2 && between.every(word => /^(?:that|he|she|it|they)$/.test(word))
}

/** A participle after a comma speaks for the source of the sentence's statement before it. */
function participleSource(view: View, { tokens: [from] }: FoundCue, found: readonly Attribution[]): Source | undefined {
  if (!at(view, from).endsWith('ing') || at(view, from - 1) !== ',') return undefined
  return found.at(-1)?.source
}

/** Content of one cue ends where the next coordinated statement of the sentence begins: "A said …, while B said …". */
function cutBefore(view: View, next: FoundCue | undefined, sentence: Sentence): number {
  const end = sentence.tokens[1]
  if (!next) return end
  if (/^(?:and|but)$/.test(at(view, next.tokens[0] - 1))) return next.tokens[0] - 1
  const source = sourceOf(view, next)
  const start = source?.side === 'before' ? Math.min(source.tokens[0], next.tokens[0]) : end
  if (isInserted(view, next, start)) return start - 1
  if (start >= end || !/^(?:while|but|and|whereas|though|although)$/.test(at(view, start - 1))) return end
  return at(view, start - 2) === ',' ? start - 2 : end
}

/** "Egypt expects an answer by Friday, a source said": the next cue has what stands before it, and nothing behind it. */
function isInserted(view: View, { tokens, sentence }: FoundCue, start: number): boolean {
  const end = sentence.tokens[1] - (/^[.!?]$/.test(at(view, sentence.tokens[1] - 1)) ? 1 : 0)
  return at(view, start - 1) === ',' && adjunctsFrom(view, { from: tokens[1], end, verb: tokens[0] }).next >= end
}

interface Context {
  readonly reportId: ReportId
  readonly speaker: Statement['speaker']
}

function statementOf(view: View, { source, cue, content }: Attribution, { reportId, speaker }: Context): Statement {
  const { text } = view.analysis
  const cueSpans: Spans = cue ? [spanOfTokens(view, cue.tokens)] : []
  const anchor = hull([...cueSpans, ...content.spans]) ?? [0, 0]
  const quote = quoteOf(text, content.spans)
  return {
    id: idFrom('s', reportId, ...(cueSpans[0] ?? anchor), ...anchor),
    source: source ? [spanOfTokens(view, source.tokens)] : [],
    cue: cueSpans,
    content: content.spans,
    ...(speaker ? { speaker } : {}),
    form: formOf(view, content.spans),
    stance: stanceOf(cue?.cue ?? { lemma: 'quotation', stance: 'asserts', takes: 'any' }, cueSpans, quote),
    ...channelOf(view, cue, content.adjuncts),
    relays: content.adjuncts.relays satisfies readonly Relay[],
    ...utteredOf(content.adjuncts, view, cue),
    rule: `statements/${content.rule}`,
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

function channelOf(view: View, cue: FoundCue | undefined, { channel }: Adjuncts): Pick<Statement, 'channel'> {
  if (channel) {
    const span = spanOfTokens(view, channel.tokens)
    return { channel: { value: channel.name, basis: 'stated', spans: [span], rule: 'statements/channel-beside-cue' } }
  }
  if (!cue?.cue.channel) return {}
  return {
    channel: {
      value: cue.cue.channel,
      basis: 'stated',
      spans: [spanOfTokens(view, cue.tokens)],
      rule: 'statements/channel-in-cue',
    },
  }
}

/** A time right beside the cue is when it was said: after it with the adjuncts, or between source and cue. */
function utteredOf({ time }: Adjuncts, view: View, cue: FoundCue | undefined): Pick<Statement, 'uttered'> {
  const beside = time ?? (cue ? view.timeAt.get(cue.tokens[0] - 1)?.time : undefined)
  if (!beside) return {}
  const value = { time: beside.id, value: beside.value, ...(beside.interval ? { interval: beside.interval } : {}) }
  return { uttered: { value, basis: 'stated', spans: beside.spans, rule: 'statements/time-beside-cue' } }
}

/** A statement whose cue stands in the content of another is part of it. Looked for among its neighbours. */
function nested(statements: readonly Statement[]): Statement[] {
  return statements.map((statement, i) => {
    const [cue] = statement.cue
    const near = statements.slice(Math.max(0, i - 12), i + 4)
    const outer = cue ? near.findLast(other => other !== statement && anyContains(other.content, cue)) : undefined
    return outer ? { ...statement, within: outer.id } : statement
  })
}

function first(statement: Statement): number {
  return hull([...statement.source, ...statement.cue, ...statement.content])?.[0] ?? 0
}

function startOf({ source, cue, content }: Attribution, view: View): number {
  const tokens = source?.tokens ?? cue?.tokens
  return tokens ? spanOfTokens(view, tokens)[0] : (hull(content.spans)?.[0] ?? 0)
}
