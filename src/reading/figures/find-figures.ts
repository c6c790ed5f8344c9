import type { Analysis, Sentence, Word } from '../../language/analyse.ts'
import type { Event } from '../../record/event.ts'
import type { Figure } from '../../record/figure.ts'
import { idFrom, type ReportId } from '../../record/ids.ts'
import type { Mention } from '../../record/mention.ts'
import type { Place } from '../../record/place.ts'
import type { Statement } from '../../record/statement.ts'
import type { Time } from '../../record/time.ts'
import { contains, overlap, type Span } from '../../text/span.ts'
import { NUMBER_WORDS } from '../numbers/number-words.ts'
import { actOf, attachments } from './attach.ts'
import { bySentence } from './by-sentence.ts'
import { type Candidate, candidateOf, numberOf } from './candidate.ts'
import type { Counted } from './figure-rule.ts'
import { FIGURE_RULES } from './figure-rules.ts'
import { joinParts } from './join-parts.ts'
import { kindOfAct } from './kind-of-act.ts'
import { lengthOf } from './length.ts'
import { boundsOf, findQuantities, type Quantity } from './quantity.ts'
import type { Surroundings } from './surroundings.ts'

export interface FiguresInput {
  readonly analysis: Analysis
  readonly reportId: ReportId
  readonly mentions: readonly Mention[]
  readonly places: readonly Place[]
  readonly times: readonly Time[]
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
}

/** Numbers of things that a conflict record needs, in text order; linear in the report's length. Numbers inside times are none. */
export function findFigures(input: FiguresInput): readonly Figure[] {
  const { analysis } = input
  const sentences = analysis.sentences.filter(sentence => mayCount(analysis, sentence))
  if (sentences.length === 0) return []
  const around = surroundingsOf(input)
  return sentences.flatMap(sentence => figuresIn(sentence, around(sentence), input))
}

const STARTS = new Set([
  ...NUMBER_WORDS,
  ...['no', 'no-one', 'not', 'nobody', 'none', 'zero', 'without'],
  ...[
    'dozens',
    'scores',
    'tens',
    'hundreds',
    'thousands',
    'millions',
    'several',
    'few',
    'many',
    'both',
    'couple',
    'neither',
  ],
  ...['third', 'thirds', 'quarter', 'quarters', 'fifth', 'fifths', 'tenth', 'tenths'],
])

/** Only a sentence with a number, or a word for one, is looked at. */
function mayCount({ tokens }: Analysis, { tokens: [from, to] }: Sentence): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index]
    if (!token) continue
    if (token.kind === 'number' || STARTS.has(token.lower)) return true
    if (token.lower.includes('-') && (/\d/.test(token.lower) || token.lower.split('-').some(part => STARTS.has(part))))
      return true
  }
  return false
}

function surroundingsOf(input: FiguresInput): (sentence: Sentence) => Surroundings {
  const { analysis } = input
  const mentions = bySentence(analysis, input.mentions, ({ spans }) => spans)
  const places = bySentence(analysis, input.places, ({ spans }) => spans)
  const times = bySentence(analysis, input.times, ({ spans }) => spans)
  const statements = bySentence(analysis, input.statements, ({ content }) => content)
  const events = bySentence(analysis, input.events, ({ spans }) => spans)
  return sentence => ({
    analysis,
    sentence: [sentence.start, sentence.end],
    mentions: clear(mentions.get(sentence)),
    places: clear(places.get(sentence)),
    times: times.get(sentence) ?? [],
    statements: clear(statements.get(sentence)),
    events: clear(events.get(sentence)),
  })
}

/** A sentence with more parts than this is a table or a list: what belongs to what is not clear in it. */
const MOST = 200

function clear<T>(parts: readonly T[] = []): readonly T[] {
  return parts.length > MOST ? [] : parts
}

interface Read {
  readonly candidate: Candidate
  readonly counted: Counted
  readonly rule: string
}

function figuresIn(sentence: Sentence, around: Surroundings, { analysis, reportId }: FiguresInput): readonly Figure[] {
  const words = analysis.text.slice(sentence.start, sentence.end)
  const at = { sentence: words, start: sentence.start, tokens: analysis.tokens, bounds: sentence.tokens }
  const found: Read[] = []
  for (const quantity of quantitiesIn(words, sentence.start, around.times)) {
    const previous = found.findLast(({ counted }) => !counted.needsAct)?.counted
    const read = readBy(candidateOf(quantity, { ...at, ...(previous && { previous }) }))
    if (read) found.push(read)
  }
  const figures = apart(found.flatMap(read => figureOf(read, around, reportId) ?? []))
  return joinParts(figures, analysis.text)
}

/** "For every soldier killed, three are wounded": a ratio counts nobody. */
const RATIO = /\bfor\s{1,3}(?:every|each)\s[^.;:]{1,60},\s{1,3}(?:there\s{1,3}(?:are|were)\s{1,3})?$/i

/** The first rule that reads a number has it. */
function readBy(candidate: Candidate): Read | undefined {
  if (RATIO.test(candidate.sentence.slice(0, candidate.quantity.span[0]))) return undefined
  for (const rule of FIGURE_RULES) {
    const counted = rule.read(candidate)
    if (counted) return { candidate, counted, rule: rule.name }
  }
  return undefined
}

function figureOf({ candidate, counted, rule }: Read, around: Surroundings, reportId: ReportId): Figure | undefined {
  const { quantity, tokens } = candidate
  const { noun, spans, unit, at = headOfNumber(tokens, numberOf(candidate)) } = counted
  const { qualifier = quantity.qualifier } = counted
  const act = actOf(spans, at, around)
  const byAct = kindOfAct(tokens, { what: counted.what, counted: at }, act)
  if (counted.needsAct && !byAct) return undefined
  const what = byAct ?? counted.what
  return {
    id: idFrom('f', reportId, ...spans.flat()),
    spans,
    what,
    noun,
    ...boundsOf({ ...quantity, qualifier }),
    ...(unit && { unit }),
    qualifier,
    ...attachments({ what, spans, counted: at, isNone: quantity.form === 'none', act }, around),
    rule: [rule, ...(quantity.form === 'plural' ? ['acled-least'] : []), ...(byAct ? ['kind-of-act'] : [])].join('/'),
  }
}

/** The counted noun of a number, or the number where it stands alone. */
function headOfNumber(words: readonly Word[], number: number): number {
  const word = words[number]
  return word && /^(?:nummod|det)$/.test(word.deprel) && word.head !== undefined ? word.head : number
}

/** Numbers that are no part of a time, and lengths of time, in text order. */
function quantitiesIn(sentence: string, start: number, times: readonly Time[]): readonly Quantity[] {
  const lengths = times.flatMap(time => lengthOf(time, sentence, start) ?? [])
  return [...outsideTimes(findQuantities(sentence), start, times), ...lengths].sort((a, b) => a.span[0] - b.span[0])
}

/** Of two numbers that the tree gives one noun ("a million, the three soldiers") the nearer one counts it. */
function apart(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ spans: [own] }, i) => {
    const [next] = figures[i + 1]?.spans ?? []
    return !own || !next || !overlap(own, next)
  })
}

/** The numbers that are no part of a time, but for a fraction ("three quarters"); both lists are in text order, so one walk does it. */
function outsideTimes(quantities: readonly Quantity[], start: number, times: readonly Time[]): Quantity[] {
  const spans = times.flatMap(time => time.spans)
  let next = 0
  return quantities.filter(({ form, span: [from, to] }) => {
    if (form === 'fraction') return true
    while ((spans[next]?.[1] ?? Infinity) <= start + from) next++
    const span = spans[next]
    const own: Span = [start + from, start + to]
    // "three quarters of a million" is no time for the quarters in it.
    return !span || !overlap(span, own) || (contains(own, span) && !contains(span, own))
  })
}
