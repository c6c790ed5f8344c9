import type { Statement } from '../../src/record/statement.ts'
import type { Span } from '../../src/text/span.ts'
import { type Graded, grade, type Sheet, sheetOf } from './graded.ts'
import type { LocatedStatement } from './locate.ts'
import { bestPairs, jaccard } from './pairing.ts'
import { positionsIn } from './word-grid.ts'

/** What was found for each expectation, by its index, and what was found for none. */
export interface Match {
  readonly sheet: Sheet
  readonly found: ReadonlyMap<LocatedStatement, Statement>
  readonly spurious: readonly Statement[]
}

/** Pairs expected and found statements: contents share half of their words, and the cue or the source is the same. */
export function matchStatements(
  text: string,
  expected: readonly LocatedStatement[],
  statements: readonly Statement[],
): Match {
  const sheet = sheetOf({ text, attributions: [] })
  const ours = statements.flatMap(statement => grade(sheet, [statement]).map(graded => ({ statement, graded })))
  const candidates = expected.flatMap(one =>
    ours.map(other => ({
      gold: one,
      found: other.statement,
      likeness: likeness(sheet, one, other.graded),
      nearness: nearness(sheet, one, other.graded),
    })),
  )
  const pairs = bestPairs(candidates.filter(({ likeness, nearness }) => likeness >= 0.5 && nearness > 0))
  const paired = new Set(pairs.map(({ found }) => found))
  return {
    sheet,
    found: new Map(pairs.map(({ gold, found }) => [gold, found])),
    spurious: statements.filter(statement => !paired.has(statement)),
  }
}

/** The best that any of the contents that are as good shares with the content found, 0 to 1. */
function likeness(sheet: Sheet, { contents }: LocatedStatement, found: Graded): number {
  return Math.max(...contents.map(content => jaccard(wordsIn(sheet, content), found.content)))
}

/** 0 where neither cue nor source is the same; a quotation that nobody is named beside is told by its words alone. */
function nearness(sheet: Sheet, { cues, sources }: LocatedStatement, found: Graded): number {
  const sameCue = cues.some(cue => samePart(positionsIn(sheet.grid, cue), found.cue))
  const sameSource = sources.some(source => isSameSource(sheet, source, found))
  const isBare = cues.some(cue => cue.length === 0) && sources.some(source => source.length === 0)
  return (sameCue ? 1 : 0) + (sameSource ? 0.5 : 0) + (isBare ? 0.1 : 0)
}

function samePart(expected: readonly number[], found: readonly number[]): boolean {
  return expected.length === 0 ? found.length === 0 : jaccard(expected, found) > 0
}

/** True when the found source covers the head of the expected one and half of its words are expected; none where none is expected. */
export function isSameSource(sheet: Sheet, expected: readonly Span[], found: Graded): boolean {
  const [gold] = grade(sheet, [{ source: expected, cue: [], content: [[0, sheet.text.length]] }])
  if (!gold || gold.head === undefined) return found.source.length === 0
  const expectedWords = found.sourceWords.filter(word => gold.sourceWords.includes(word))
  return found.source.includes(gold.head) && expectedWords.length >= found.sourceWords.length / 2
}

function wordsIn({ grid }: Sheet, spans: readonly Span[]): readonly number[] {
  return positionsIn(grid, spans).filter(i => grid[i]?.isWord)
}
