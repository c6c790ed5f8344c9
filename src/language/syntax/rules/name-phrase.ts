import { GIVEN_NAMES } from '../../names/lexicon/given-names.ts'
import { ORGANISATION_HEADS } from '../../names/lexicon/organisation-heads.ts'
import { PLACE_HEADS } from '../../names/lexicon/place-heads.ts'
import { isTitle } from '../../names/lexicon/titles.ts'
import { knownReadings, NOMINAL } from './readings.ts'
import { attach, type Growing } from './tree-builder.ts'

const entries = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .toLowerCase()
      .split(/[,\n]+/)
      .map(entry => entry.trim()),
  )
const kinds: ReadonlySet<string> = new Set([...entries(ORGANISATION_HEADS), ...entries(PLACE_HEADS)])
const given = entries(GIVEN_NAMES)

/** Head of the run of names that ends at a token: its last word where that says what it is ("Orvel Bank"), its first after titles in other names. */
export function nameHead(tree: Growing, from: number, last: number): number {
  let first = last
  while (first > from && tree.upos[first - 1] === 'PROPN') first--
  if (first === last || isCompound(tree, first, last)) return last
  while (first < last && isTitle(tree.tokens[first]?.lower ?? '')) first++
  return first
}

function isCompound({ tokens, xpos }: Growing, first: number, last: number): boolean {
  if (xpos[last] === 'NNPS') return true
  const [opening, closing] = [tokens[first]?.lower ?? '', tokens[last]?.lower ?? '']
  return (
    !given.has(opening) && (kinds.has(closing) || (knownReadings(closing) & NOMINAL) !== 0 || COMMON_END.test(closing))
  )
}

const COMMON_END = /(?:tion|sion|ment|ings|ers|ies|ship|ance|ence|hood|ics)$/

/** Hangs the later words of a flat name under its first. */
export function attachName(tree: Growing, to: number, head: number): void {
  for (let at = head + 1; at < to && tree.upos[at] === 'PROPN'; at++) attach(tree, at, head, 'flat')
}
