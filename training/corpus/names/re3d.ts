import { analyse } from '../../../src/language/analyse.ts'
import type { NameKind } from '../../../src/language/analysis.ts'
import { isTitle } from '../../../src/language/names/lexicon/titles.ts'
import { bitOf, isDemonym, listFlags } from '../../../src/language/names/lists.ts'
import { readLines } from './lines.ts'
import { type NamedSentence, type NameSpan, nested } from './named-sentence.ts'

/** One report of re3d (https://github.com/dstl/re3d) with its names as ranges of UTF-16 offsets. */
export interface NamedReport {
  readonly id: string
  /** Who published it; the BBC's may be measured on and not trained on (NonCommercial). */
  readonly part: string
  readonly text: string
  readonly names: readonly NamedRange[]
}

export interface NamedRange {
  readonly start: number
  readonly end: number
  readonly kind: NameKind
}

/** The fields of the corpus that are read here. */
interface Row {
  readonly id: string
  readonly part: string
  readonly text: string
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

const KINDS: ReadonlyMap<string, NameKind> = new Map([
  ['Location', 'place'],
  ['Organisation', 'organisation'],
  ['Person', 'person'],
  ['Nationality', 'other'],
])
/** Of two kinds for the same words ("Syria" is a place and acts), the first of these. */
const ORDER: readonly NameKind[] = ['place', 'person', 'organisation', 'other']

/** Reports of re3d; of its entities those that are names, without article and title, and not descriptions ("the army", "west of Damascus"). */
export function readRe3d(path: string): NamedReport[] {
  return readLines(path)
    .filter(line => line !== '')
    .map(line => {
      // The corpus's own format; a broken line should stop the run.
      const { id, part, text, entities } = JSON.parse(line) as Row
      const ranges = entities.flatMap(({ start, end, type }) => rangeOf(text, start, end, KINDS.get(type)) ?? [])
      return { id, part, text, names: outermost(ranges) }
    })
}

/** The sentences of reports, as our own tokeniser has them; a name whose edges are inside of tokens is left out. */
export function sentencesOf(reports: readonly NamedReport[]): NamedSentence[] {
  return reports.flatMap(({ id, text, names }) => {
    const { sentences, tokens } = analyse(text)
    return sentences.map((sentence, index) => {
      const own = tokens.slice(...sentence.tokens)
      const spans = names.flatMap(({ start, end, kind }): NameSpan[] => {
        const first = own.findIndex(token => token.start === start)
        const last = own.findIndex(token => token.end === end)
        return first >= 0 && last >= first ? [{ first, last, kind }] : []
      })
      return { id: `${id}-${index}`, document: id, forms: own.map(token => token.text), ...nested(spans) }
    })
  })
}

interface Piece {
  readonly form: string
  readonly at: number
}

function rangeOf(text: string, start: number, end: number, kind: NameKind | undefined): NamedRange | undefined {
  if (kind === undefined) return undefined
  const pieces = [...text.slice(start, end).matchAll(/[^\s,]+|,/g)].map(({ 0: form, index }) => ({
    form,
    at: start + index,
  }))
  const words = kind === 'person' ? personIn(pieces) : nameIn(pieces)
  const [first, last] = [words[0], words.at(-1)]
  if (
    !first ||
    !last ||
    !/^(?:al-)?\p{Lu}/u.test(first.form) ||
    words.some(({ form }) => !CONNECTOR.test(form) && !NAME_WORD.test(form))
  )
    return undefined
  const form = last.form.replace(/(?:['’]s?|[.;:](?:\[\d+)?)$/, '')
  if (words.length === 1 && isCommon(form, text)) return undefined
  return { start: first.at, end: last.at + form.length, kind: words.length === 1 && isDemonym(form) ? 'other' : kind }
}

const CONNECTOR = /^(?:of|the|and|for|in|on|de|al|&)$/
/** A capital, after the Arabic article too, and no "US-led", "Kurdish-controlled". */
const NAME_WORD = /^(?:al-)?[\p{Lu}\p{N}](?!.*-\p{Ll}{3})/u
const ARTICLE = /^(?:the|a|an|its|his|their|our|some|members|of|lakes|\d+)$/i

function nameIn(pieces: readonly Piece[]): Piece[] {
  const comma = pieces.findIndex(({ form }) => form === ',')
  const words = comma < 0 ? [...pieces] : pieces.slice(0, comma)
  while (ARTICLE.test(words[0]?.form ?? '')) words.shift()
  return words
}

/** What follows the last title, people, description or comma. */
function personIn(pieces: readonly Piece[]): Piece[] {
  const last = pieces.findLastIndex(
    ({ form }) => form === ',' || isTitle(form) || (pieces.length > 1 && isDemonym(form)) || /^\p{Ll}+$/u.test(form),
  )
  return pieces.slice(last + 1)
}

/** Pronouns, days and months, and nouns that only begin a sentence: the same text has them in lower case. */
function isCommon(form: string, text: string): boolean {
  if (PRONOUN.test(form) || ((listFlags([form])[0] ?? 0) & bitOf('calendar')) !== 0) return true
  return text.includes(` ${form.toLowerCase()} `) && !/^\p{Lu}+$/u.test(form)
}

const PRONOUN = /^(?:He|She|They|It|We|I|His|Her|Their|You|Who)$/

function outermost(ranges: readonly NamedRange[]): NamedRange[] {
  const sorted = ranges
    .filter(({ start, end }) => end > start)
    .sort(
      (a, b) =>
        b.end - b.start - (a.end - a.start) || a.start - b.start || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
    )
  const kept: NamedRange[] = []
  for (const range of sorted)
    if (kept.every(({ start, end }) => end <= range.start || range.end <= start)) kept.push(range)
  return kept.sort((a, b) => a.start - b.start)
}
