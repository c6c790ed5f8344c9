import { type Spans, wordsAt } from '../../src/text/span.ts'
import type { AttributedText, Attribution } from './attribution.ts'
import { SPEECH_WORDS } from './speech-words.ts'
import { type GridToken, positionsIn, wordGrid } from './word-grid.ts'

/** The groups that figures are given for; each attribution is in `all`, in one of the next two and in one of the last two. */
export const GROUPS = ['all', 'quoted', 'indirect', 'speech', 'attitude'] as const
export type Group = (typeof GROUPS)[number]

/** An attribution as positions in the word grid of its text. */
export interface Graded {
  readonly groups: readonly Group[]
  /** Words of the content, or its symbols where it has no words. */
  readonly content: readonly number[]
  readonly source: readonly number[]
  readonly sourceWords: readonly number[]
  /** Position of the head of the source; absent where nobody is named. */
  readonly head: number | undefined
  readonly cue: readonly number[]
}

/** A text made ready for grading: its grid and the grid positions that do not count. */
export interface Sheet {
  readonly text: string
  readonly grid: readonly GridToken[]
  readonly dead: ReadonlySet<number>
}

export function sheetOf({ text, discard = [] }: AttributedText): Sheet {
  const grid = wordGrid(text)
  return { text, grid, dead: new Set(positionsIn(grid, discard)) }
}

/** Attributions ready to be compared; one whose content has no token that counts is left out. */
export function grade(sheet: Sheet, attributions: readonly Attribution[]): readonly Graded[] {
  return attributions.map(attribution => gradeOne(sheet, attribution)).filter(({ content }) => content.length > 0)
}

function gradeOne({ text, grid, dead }: Sheet, attribution: Attribution): Graded {
  const living = (spans: Spans) => positionsIn(grid, spans).filter(i => !dead.has(i))
  const words = (positions: readonly number[]) => positions.filter(i => grid[i]?.isWord)
  const [source, cue, content] = [living(attribution.source), living(attribution.cue), living(attribution.content)]
  const contentWords = words(content)
  return {
    groups: groupsOf(text, attribution.content, wordsOf(grid, cue)),
    content: contentWords.length > 0 ? contentWords : content,
    source,
    sourceWords: words(source),
    head: headOf(grid, source),
    cue,
  }
}

function wordsOf(grid: readonly GridToken[], positions: readonly number[]): readonly string[] {
  return positions.map(i => grid[i]?.word.toLowerCase() ?? '')
}

const QUOTATION_MARK = /["“”„«»]|``|''/
const COLON_OR_DASH = /^[:—–-]$/

function groupsOf(text: string, content: Spans, cue: readonly string[]): readonly Group[] {
  const isQuoted = content.some(span => QUOTATION_MARK.test(wordsAt(text, span)))
  const isSpeech =
    cue.some(word => SPEECH_WORDS.has(word)) || (cue.length > 0 && cue.every(word => COLON_OR_DASH.test(word)))
  return ['all', isQuoted ? 'quoted' : 'indirect', isSpeech ? 'speech' : 'attitude']
}

const BEHIND_HEAD = new Set(
  'of for at in from with who whom which that on to by about as whose including during near under and'.split(' '),
)
const ENDS_HEAD = /[,(—–:;[]/

/** The last word before the first comma, dash, bracket, relative pronoun or preposition. */
function headOf(grid: readonly GridToken[], source: readonly number[]): number | undefined {
  let head: number | undefined
  for (const i of source) {
    const token = grid[i]
    if (!token) continue
    const stops = token.isWord ? BEHIND_HEAD.has(token.word.toLowerCase()) : ENDS_HEAD.test(token.word)
    if (stops && head !== undefined) break
    if (token.isWord) head = i
  }
  return head ?? source[0]
}
