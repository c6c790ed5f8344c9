import { type Counts, NOTHING, plus } from '../language/f1.ts'
import { type AttributedText, type Attribution, PARTS, type Part } from './attribution.ts'
import { GROUPS, type Graded, type Group, grade, type Sheet, sheetOf } from './graded.ts'
import { type Pair, pairUp } from './pairing.ts'
import { positionsIn } from './word-grid.ts'

/** What is counted of attributions; `joint` is a found content whose source is right, `sources` the sources right among the found contents. */
export interface AttributionScore {
  readonly joint: Readonly<Record<Group, Counts>>
  readonly exactContent: Counts
  readonly sources: Counts
  /** Tokens in the part of any attribution: words of sources and contents, all tokens of cues. */
  readonly tokens: Readonly<Record<Part, Counts>>
  /** Spans of the part, each once, right when they cover the same words (CofeNet's measure). */
  readonly spans: Readonly<Record<Part, Counts>>
}

/** Scores what was found in one text. */
export function scoreText(expected: AttributedText, found: readonly Attribution[]): AttributionScore {
  const sheet = sheetOf(expected)
  const [gold, ours] = [grade(sheet, expected.attributions), grade(sheet, found)]
  const pairs = pairUp(gold, ours)
  const right = pairs.filter(isSourceRight)
  return {
    joint: byKey(GROUPS, group => countGroup(group, { gold, ours, pairs, right })),
    exactContent: {
      gold: gold.length,
      found: ours.length,
      right: pairs.filter(({ gold: a, found: b }) => keyOf(a.content) === keyOf(b.content)).length,
    },
    sources: { gold: pairs.length, found: pairs.length, right: right.length },
    tokens: byKey(PARTS, part => countTokens(part, gold, ours)),
    spans: byKey(PARTS, part => countSpans(sheet, part, [expected.attributions, found])),
  }
}

/** The scores of several texts as one. */
export function totalScore(scores: readonly AttributionScore[]): AttributionScore {
  const sum = (pick: (score: AttributionScore) => Counts) => scores.map(pick).reduce(plus, NOTHING)
  return {
    joint: byKey(GROUPS, group => sum(({ joint }) => joint[group])),
    exactContent: sum(({ exactContent }) => exactContent),
    sources: sum(({ sources }) => sources),
    tokens: byKey(PARTS, part => sum(({ tokens }) => tokens[part])),
    spans: byKey(PARTS, part => sum(({ spans }) => spans[part])),
  }
}

function byKey<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  // The keys are the ones given, which Object.fromEntries forgets.
  return Object.fromEntries(keys.map(key => [key, make(key)])) as Record<Key, Value>
}

/** The head of the expected source is covered; where none is expected, none is found. */
function isSourceRight({ gold, found }: Pair): boolean {
  return gold.head === undefined ? found.source.length === 0 : found.source.includes(gold.head)
}

interface Matched {
  readonly gold: readonly Graded[]
  readonly ours: readonly Graded[]
  readonly pairs: readonly Pair[]
  readonly right: readonly Pair[]
}

/** What was found counts in the group of what it was found for, and in its own only where nothing was expected. */
function countGroup(group: Group, { gold, ours, pairs, right }: Matched): Counts {
  const isIn = ({ groups }: Graded) => groups.includes(group)
  const paired = new Set(pairs.map(({ found }) => found))
  const matched = pairs.filter(pair => isIn(pair.gold)).length
  const spurious = ours.filter(one => !paired.has(one) && isIn(one)).length
  return {
    gold: gold.filter(isIn).length,
    found: matched + spurious,
    right: right.filter(pair => isIn(pair.gold)).length,
  }
}

function countTokens(part: Part, gold: readonly Graded[], found: readonly Graded[]): Counts {
  const field = part === 'source' ? 'sourceWords' : part
  return countShared(new Set(gold.flatMap(one => one[field])), new Set(found.flatMap(one => one[field])))
}

function countSpans(sheet: Sheet, part: Part, [gold, found]: readonly (readonly Attribution[])[]): Counts {
  const keys = (attributions: readonly Attribution[] = []) =>
    new Set(attributions.flatMap(one => one[part]).flatMap(span => keyOf(wordsUnder(sheet, span)) || []))
  return countShared(keys(gold), keys(found))
}

/** The words under a span, or its symbols where it has no words: a colon can be a cue. */
function wordsUnder({ grid, dead }: Sheet, span: Attribution['source'][number]): readonly number[] {
  const positions = positionsIn(grid, [span]).filter(i => !dead.has(i))
  const words = positions.filter(i => grid[i]?.isWord)
  return words.length > 0 ? words : positions
}

function keyOf(positions: readonly number[]): string {
  return positions.join(' ')
}

function countShared<Value>(gold: ReadonlySet<Value>, found: ReadonlySet<Value>): Counts {
  return { gold: gold.size, found: found.size, right: gold.intersection(found).size }
}
