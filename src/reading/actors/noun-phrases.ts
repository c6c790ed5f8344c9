import type { Analysis, Name, NameKind, Sentence, Word } from '../../language/analyse.ts'
import type { Span } from '../../text/span.ts'
import type { NamesByWord } from './joined-words.ts'
import { HEADS } from './lexicon/heads.ts'
import { NOT_NAMES, OFFICES_OF, plain, RANKS, ROLES } from './lexicon/roles.ts'
import { type NominalRun, nominalRuns } from './nominal-runs.ts'

/** A noun phrase that may name or describe somebody: its head, what stands before it, its name, its "of"; without determiner. */
export interface NounPhrase {
  readonly sentence: Sentence
  /** Range of `Analysis.tokens`. */
  readonly range: Span
  readonly tokens: readonly Word[]
  /** Index in `Analysis.tokens` of the head word. */
  readonly head: number
  /** It stands inside the phrase before, whose noun is its own. */
  readonly owns: boolean
  /** "the", "a", "its" before it, if any. */
  readonly determiner: Word | undefined
  /** What the name that ends in the phrase's last word names, where a name does. */
  readonly named: NameKind | undefined
}

/** The noun phrases of the trees in text order; one that owns another ("Netanyahu's cabinet") is inside it, and comes after it. */
export function findNounPhrases(analysis: Analysis): NounPhrase[] {
  const kinds = new Map(analysis.names.map(({ tokens, kind }) => [tokens[1] - 1, kind]))
  const names = namesByWord(analysis)
  return analysis.sentences.flatMap(sentence =>
    withOf(nominalRuns(analysis.tokens, sentence, names), analysis.tokens).map(({ range, head, owns }) => ({
      sentence,
      range,
      head,
      owns,
      tokens: analysis.tokens.slice(...range),
      determiner: determinerBefore(analysis.tokens, range[0], sentence),
      named: kinds.get(range[1] - 1),
    })),
  )
}

function namesByWord({ names }: Analysis): NamesByWord {
  const byWord = new Map<number, Name>()
  for (const name of names)
    if (name.inside === undefined) for (let at = name.tokens[0]; at < name.tokens[1]; at++) byWord.set(at, name)
  return byWord
}

/** "head of the regional council", "Institute for Strategic Studies": what a role or body is of, is said with it. */
function withOf(runs: readonly NominalRun[], words: readonly Word[]): NominalRun[] {
  const whole: NominalRun[] = []
  const starts = new Map(runs.flatMap(run => (run.owns ? [] : [[run.range[0], run] as const])))
  let end = 0
  for (const run of runs) {
    // What has been joined to the one before is no phrase of its own.
    if (run.range[0] < end && !run.owns) continue
    const joined = run.owns ? run.range[1] : endWithOf(run, starts, words)
    whole.push({ ...run, range: [run.range[0], joined] })
    end = Math.max(end, joined)
  }
  return whole
}

function endWithOf(run: NominalRun, starts: ReadonlyMap<number, NominalRun>, words: readonly Word[]): number {
  let last = run
  for (;;) {
    const end = last.range[1]
    const link = words[end]?.lower ?? ''
    const article = words[end + 1]?.lower === 'the' ? 1 : 0
    const next = /^(?:of|for)$/.test(link) ? starts.get(end + 1 + article) : undefined
    if (!next || !isOf({ last, next, link }, words)) return endOfTitled(last, starts, words)
    last = next
  }
}

/** "Chief of Staff Ivo Brandt": a name goes on from what the office is of. */
function endOfTitled(
  { range: [, end] }: NominalRun,
  starts: ReadonlyMap<number, NominalRun>,
  words: readonly Word[],
): number {
  const name = OFFICES_OF.has(words[end - 1]?.lower ?? '') ? starts.get(end) : undefined
  return name && words[end]?.upos === 'PROPN' && !NOT_NAMES.has(plain(words[end])) ? name.range[1] : end
}

function isOf(
  { last, next, link }: { readonly last: NominalRun; readonly next: NominalRun; readonly link: string },
  words: readonly Word[],
): boolean {
  const end = words[last.range[1] - 1]
  const object = words[next.head]
  if (!end || !object || NOT_NAMES.has(plain(object))) return false
  if (link === 'for') return HEADS.has(end.lower) && end.upos === 'PROPN' && object.upos === 'PROPN'
  return HEADS.has(end.lower) || ROLES.has(end.lower) || RANKS.has(plain(end))
}

function determinerBefore(words: readonly Word[], from: number, { tokens }: Sentence): Word | undefined {
  let at = from - 1
  while (at >= tokens[0] && words[at]?.deprel === 'nummod') at--
  const word = at >= tokens[0] ? words[at] : undefined
  return word && (word.upos === 'DET' || (word.upos === 'PRON' && word.deprel === 'nmod:poss') || isMark(word))
    ? word
    : undefined
}

/** "'s" of an owner that is no part of the phrase. */
const isMark = ({ deprel, upos }: Word): boolean => deprel === 'case' && upos === 'PART'
