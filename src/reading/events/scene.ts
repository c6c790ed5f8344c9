import type { Analysis, Sentence } from '../../language/analyse.ts'
import type { ReportId } from '../../record/ids.ts'
import type { Mention } from '../../record/mention.ts'
import type { Place } from '../../record/place.ts'
import type { Statement } from '../../record/statement.ts'
import type { Time } from '../../record/time.ts'
import { anyContains, hull, overlap, type Span, type Spans } from '../../text/span.ts'
import { withMendedVerbs } from './mended-verbs.ts'
import type { Stretch } from './stretch.ts'

/** What the readers of a report's other parts have found, and its words. */
export interface EventInput {
  readonly analysis: Analysis
  readonly reportId: ReportId
  /** Day or instant of publication. */
  readonly published?: string | undefined
  readonly mentions: readonly Mention[]
  readonly places: readonly Place[]
  readonly times: readonly Time[]
  readonly statements: readonly Statement[]
}

/** The parts of a report with an index by position, so that a pattern asks only for what stands near it. */
export interface Scene extends EventInput {
  readonly mentionsAt: Positions<Mention>
  readonly placesAt: Positions<Place>
  readonly timesAt: Positions<Time>
  readonly statementsAt: Positions<Statement>
  readonly mentionById: ReadonlyMap<string, Mention>
  readonly statementById: ReadonlyMap<string, Statement>
  readonly placeById: ReadonlyMap<string, Place>
  /** The title or office of whoever the mentions of a chain are, where one of them has it beside it. */
  readonly roleOfChain: ReadonlyMap<string, string>
  /** Times that say when something was said. */
  readonly uttered: ReadonlySet<string>
}

interface Positions<T> {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly items: readonly T[]
  readonly longest: number
}

/** Indexes what a report holds. */
export function sceneOf(input: EventInput): Scene {
  return {
    ...input,
    analysis: withMendedVerbs(input.analysis),
    mentionsAt: positions(input.mentions, mention => mention.spans),
    placesAt: positions(input.places, place => place.spans),
    timesAt: positions(input.times, time => time.spans),
    statementsAt: positions(input.statements, statement => statement.content),
    mentionById: new Map(input.mentions.map(mention => [mention.id, mention])),
    statementById: new Map(input.statements.map(statement => [statement.id, statement])),
    placeById: new Map(input.places.map(place => [place.id, place])),
    roleOfChain: new Map(
      input.mentions.flatMap(({ chain, role }) => (role === undefined ? [] : [[chain, role.value] as const])),
    ),
    uttered: new Set(input.statements.flatMap(statement => statement.uttered?.value.time ?? [])),
  }
}

function positions<T>(items: readonly T[], spansOf: (item: T) => Spans): Positions<T> {
  const rows = items
    .map(item => ({ item, span: hull(spansOf(item)) }))
    .filter((row): row is { item: T; span: Span } => row.span !== undefined)
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  return {
    starts: rows.map(row => row.span[0]),
    ends: rows.map(row => row.span[1]),
    items: rows.map(row => row.item),
    longest: rows.reduce((most, row) => Math.max(most, row.span[1] - row.span[0]), 0),
  }
}

/** The items that share a character with the range, in text order. */
export function overlapping<T>(index: Positions<T>, range: Span): readonly T[] {
  const found: T[] = []
  for (let i = firstFrom(index.starts, range[0] - index.longest); i < index.items.length; i++) {
    const item = index.items[i]
    if ((index.starts[i] ?? 0) >= range[1]) break
    if (item !== undefined && overlap([index.starts[i] ?? 0, index.ends[i] ?? 0], range)) found.push(item)
  }
  return found
}

/** The items that begin before an offset, nearest first, at most `limit`. */
export function before<T>(index: Positions<T>, offset: number, limit: number): readonly T[] {
  const end = firstFrom(index.starts, offset)
  return index.items.slice(Math.max(0, end - limit), end).reverse()
}

function firstFrom(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The innermost statement in whose content a range stands; `undefined` for the reporter's own words. */
export function statementAround(scene: Scene, range: Span): Statement | undefined {
  const all = overlapping(scene.statementsAt, range).filter(statement => anyContains(statement.content, range))
  return all.reduce<Statement | undefined>(
    (best, one) => (best && lengthOf(best) <= lengthOf(one) ? best : one),
    undefined,
  )
}

/** A statement and those that it is part of, the innermost first. */
export function chainOf(scene: Scene, statement: Statement | undefined): readonly Statement[] {
  const chain: Statement[] = []
  for (let one = statement; one && !chain.includes(one) && chain.length < 8; ) {
    chain.push(one)
    one = one.within === undefined ? undefined : scene.statementById.get(one.within)
  }
  return chain
}

function lengthOf(statement: Statement): number {
  return statement.content.reduce((sum, [start, end]) => sum + end - start, 0)
}

/** A sentence as a range of the text's tokens. */
export function stretchOf(analysis: Analysis, sentence: Sentence): Stretch {
  return { tokens: analysis.tokens, from: sentence.tokens[0], to: sentence.tokens[1] }
}
