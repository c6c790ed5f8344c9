import type { Word } from '../../language/analyse.ts'
import type { NamesByWord } from './joined-words.ts'
import { HEADS } from './lexicon/heads.ts'
import { NOT_NAMES, OFFICES_OF, plain, RANKS, ROLES } from './lexicon/roles.ts'
import type { NominalRun } from './nominal-runs.ts'

interface NamedWords {
  readonly words: readonly Word[]
  readonly names: NamesByWord
}

/** "head of the regional council", "Institute for Strategic Studies": what a role or body is of, is said with it. */
export function withOf(runs: readonly NominalRun[], { words, names }: NamedWords): NominalRun[] {
  const whole: NominalRun[] = []
  const starts = new Map(runs.flatMap(run => (run.owns ? [] : [[run.range[0], run] as const])))
  let end = 0
  for (const run of runs) {
    // What has been joined to the one before is no phrase of its own.
    if (run.range[0] < end && !run.owns) continue
    const joined = run.owns ? run.range[1] : endOfName(endWithOf(run, starts, words), names)
    whole.push({ ...run, range: [run.range[0], joined] })
    end = Math.max(end, joined)
  }
  return whole
}

/** "secretary of the National Security and Defence Council": to the end of a name that goes on. */
function endOfName(end: number, names: NamesByWord): number {
  const name = names.get(end - 1)
  return name?.kind === 'organisation' && name === names.get(end) ? name.tokens[1] : end
}

function endWithOf(run: NominalRun, starts: ReadonlyMap<number, NominalRun>, words: readonly Word[]): number {
  let last = run
  for (;;) {
    const end = last.range[1]
    const link = words[end]?.lower ?? ''
    const article = words[end + 1]?.lower === 'the' ? 1 : 0
    const next = /^(?:of|for)$/.test(link) ? starts.get(end + 1 + article) : undefined
    if (!next || !(isOf({ last, next, link }, words) || (last !== run && areNames(words, last, next))))
      return endOfTitled(last, starts, words)
    last = next
  }
}

/** "Institute for the Study of War": a name that has gone on goes on. */
function areNames(words: readonly Word[], last: NominalRun, next: NominalRun): boolean {
  const object = words[next.head]
  return words[last.range[1] - 1]?.upos === 'PROPN' && object?.upos === 'PROPN' && !NOT_NAMES.has(plain(object))
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
