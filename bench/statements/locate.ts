import type { Span } from '../../src/text/span.ts'
import type { ExpectedStatement, StatementFixture } from './fixture-shape.ts'

/** An expectation with the places of its words; where several readings are as good there are several, the expected one first. */
export interface LocatedStatement {
  readonly expected: ExpectedStatement
  readonly contents: readonly (readonly Span[])[]
  /** An empty list of spans where nobody is named. */
  readonly sources: readonly (readonly Span[])[]
  readonly cues: readonly (readonly Span[])[]
  readonly claims: readonly Span[]
}

/** The expectations of a text with their places, and what is wrong with those that have none. */
export interface Located {
  readonly statements: readonly LocatedStatement[]
  readonly complaints: readonly string[]
}

/** Finds the words of every expectation in its text. */
export function locate({ text, name, statements }: StatementFixture): Located {
  const complaints: string[] = []
  const complain = (problem: string) => complaints.push(`${name}: ${problem}`)
  const own = statements.map(expected => locateOne(text, expected, complain))
  return { statements: own.map(one => withJoined(one, own)), complaints }
}

type Complain = (problem: string) => void

function locateOne(text: string, expected: ExpectedStatement, complain: Complain): LocatedStatement {
  const { also = {}, nth = {}, claims = [] } = expected
  const content = expected.content.flatMap((words, i) => onlyOne(text, words, nth.content?.[i], complain))
  const others = (also.content ?? []).map(other =>
    [other].flat().flatMap(words => near(text, words, content, complain)),
  )
  const beside = (words: string | null, at?: number) =>
    words === null ? [] : at === undefined ? near(text, words, content, complain) : onlyOne(text, words, at, complain)
  return {
    expected,
    contents: [content, ...others],
    sources: [beside(expected.source, nth.source), ...(also.source ?? []).map(words => beside(words))],
    cues: [beside(expected.cue, nth.cue), ...(also.cue ?? []).map(words => beside(words))],
    claims: claims.flatMap(({ words }) => inside(text, words, content, complain)),
  }
}

/** A quotation that goes on may be read as part of the one that it goes on from. */
function withJoined(one: LocatedStatement, all: readonly LocatedStatement[]): LocatedStatement {
  const index = all.indexOf(one)
  const more = all.filter(({ expected }) => expected.joins === index).flatMap(({ contents }) => contents[0] ?? [])
  return more.length === 0 ? one : { ...one, contents: [...one.contents, [...(one.contents[0] ?? []), ...more]] }
}

/** Where words stand in a text as whole words, in order. */
export function occurrencesOf(text: string, words: string): readonly Span[] {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const before = /^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}])' : ''
  const behind = /[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}])' : ''
  return [...text.matchAll(new RegExp(`${before}${escaped}${behind}`, 'gu'))].map(
    match => [match.index, match.index + words.length] as const,
  )
}

function onlyOne(text: string, words: string, nth: number | undefined, complain: Complain): readonly Span[] {
  const all = occurrencesOf(text, words)
  const found = all[(nth ?? 1) - 1]
  if (!found) complain(`“${words}” does not stand there`)
  else if (nth === undefined && all.length > 1) complain(`“${words}” stands there ${all.length} times: give nth`)
  return found ? [found] : []
}

/** The occurrence nearest to the content and outside it; between equals the earlier. */
function near(text: string, words: string, content: readonly Span[], complain: Complain): readonly Span[] {
  const all = occurrencesOf(text, words)
  const outside = all.filter(one => content.every(other => gap(one, other) >= 0))
  const [nearest] = (outside.length > 0 ? outside : all).toSorted((a, b) => distance(a, content) - distance(b, content))
  if (!nearest) complain(`“${words}” does not stand there`)
  return nearest ? [nearest] : []
}

function inside(text: string, words: string, content: readonly Span[], complain: Complain): readonly Span[] {
  const found = occurrencesOf(text, words).find(one => content.some(other => gap(one, other) < 0))
  if (!found) complain(`the claim “${words}” does not stand in its statement`)
  return found ? [found] : []
}

function distance(one: Span, content: readonly Span[]): number {
  return Math.min(...content.map(other => Math.abs(gap(one, other))))
}

/** Characters between two spans; negative where they overlap. */
function gap([a, b]: Span, [c, d]: Span): number {
  return Math.max(c - b, a - d)
}
