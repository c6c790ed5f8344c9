import type { Sentence, Word } from '../../language/analyse.ts'
import type { Span } from '../../text/span.ts'
import { areJoined, canStand, INSIDE, isNoun, type NamesByWord, POSSESSIVE } from './joined-words.ts'
import { HEADS } from './lexicon/heads.ts'
import { NOT_NAMES, plain, ROLES } from './lexicon/roles.ts'
import { ownersIn } from './owners.ts'

/** A noun with what the tree puts right before and behind it: adjectives, compounds, owners, names. A range of `Analysis.tokens`. */
export interface NominalRun {
  readonly range: Span
  /** Index in `Analysis.tokens`. */
  readonly head: number
  /** It stands inside the run before, whose noun is its own: "Netanyahu" of "Netanyahu's cabinet". */
  readonly owns: boolean
}

/** The nouns of a sentence with what belongs to each, in text order, none across a comma. */
export function nominalRuns(
  words: readonly Word[],
  { tokens: [from, to] }: Sentence,
  names: NamesByWord,
): NominalRun[] {
  const runs: NominalRun[] = []
  for (let start = from; start < to; ) {
    let end = start + 1
    while (end < to && end - start < LONGEST && areJoined(words, end - 1, names)) end++
    const run = runOf(words, [start, end], names)
    if (run) runs.push(run, ...ownersIn(words, run.range).map(owner => ({ ...owner, owns: true })))
    start = end
  }
  return runs
}

/** Longer runs are lists and tables, no phrases. */
const LONGEST = 40

function runOf(words: readonly Word[], [start, end]: Span, names: NamesByWord): NominalRun | undefined {
  let [from, to] = [start, end]
  for (let at = from + 1; at < to; at++) if (isWhose(words, at, names)) from = at + 1
  while (from < to && !opens(words, from, names)) from++
  while (from < to && !isNominal(words, to - 1, names)) to--
  const head = headOf(words, [from, to], names)
  return head === undefined ? undefined : { range: [from, to], head, owns: false }
}

/** "Three" of "Three Brotherhood Alliance" opens a phrase as a part of the name; a month or day before a name does not. */
function opens(words: readonly Word[], at: number, names: NamesByWord): boolean {
  const [word, name] = [words[at], names.get(at)]
  if (!word || NOT_NAMES.has(plain(word))) return false
  return canStand(word) || (name !== undefined && name === names.get(at + 1))
}

/** "the country's" before a noun tells no more than "the" does. */
function isWhose(words: readonly Word[], at: number, names: NamesByWord): boolean {
  const [owner, mark] = [words[at - 1], words[at]]
  if (mark?.deprel !== 'case' || !POSSESSIVE.test(mark.lower)) return false
  return owner?.upos === 'NOUN' && !names.has(at - 1) && !HEADS.has(owner.lower) && !ROLES.has(owner.lower)
}

/** The first noun that depends on something outside, as a noun of its own before as a part. */
function headOf(words: readonly Word[], [from, to]: Span, names: NamesByWord): number | undefined {
  let part: number | undefined
  for (let at = from; at < to; at++) {
    const { head, deprel = '' } = words[at] ?? {}
    if (!isNominal(words, at, names) || (head !== undefined && head >= from && head < to)) continue
    if (!INSIDE.has(deprel)) return at
    part ??= at
  }
  return part
}

/** A noun, or a word that the names of the text say is of somebody's name, whatever its tag. */
function isNominal(words: readonly Word[], at: number, names: NamesByWord): boolean {
  const kind = names.get(at)?.kind
  return isNoun(words[at]) || kind === 'person' || kind === 'organisation'
}
