import type { Word } from '../../language/analyse.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import type { Sighting } from './sighting.ts'

/** Where a toponym stands in the tree. */
export interface Site {
  /** Index in `Analysis.tokens` of its head word. */
  readonly head: number
  /** Its relation, that of the first of a list for all that "and" joins to it. */
  readonly deprel: string
  /** What it depends on. */
  readonly governor: Word | undefined
  /** Index of `governor`; -1 without one. */
  readonly governorAt: number
  /** Lower case; of the phrase that it qualifies where it has none of its own; empty for none. */
  readonly preposition: string
  /** It qualifies a noun: "US decision", "Ukraine's south", "Moscow-backed". */
  readonly qualifies: boolean
  /** … as its owner. */
  readonly owns: boolean
}

/** Deepest list, and deepest phrase, that is looked through. */
const DEEPEST = 8

// Rules ask for it again and again.
const KNOWN = new WeakMap<Sighting, { readonly words: readonly Word[]; readonly site: Site }>()

/** Where a sighting stands in the tree of its text’s words. */
export function siteOf(sighting: Sighting, words: readonly Word[]): Site {
  const known = KNOWN.get(sighting)
  if (known?.words === words) return known.site
  const site = findSite(sighting, words)
  KNOWN.set(sighting, { words, site })
  return site
}

function findSite({ words: own, from, to }: Sighting, words: readonly Word[]): Site {
  const range = [own[from]?.token ?? 0, own[to - 1]?.token ?? 0] as const
  let head = headIn(range, words)
  for (let step = 0; step < DEEPEST && words[head]?.deprel === 'conj' && caseOf(words, head) === ''; step++)
    head = words[head]?.head ?? head
  const { deprel = '', head: governorAt = -1 } = words[head] ?? {}
  const qualifies = QUALIFYING.test(deprel) || own[to]?.joined === true
  return {
    head,
    deprel,
    governor: words[governorAt],
    governorAt,
    preposition: caseOf(words, head) || (qualifies ? caseAbove(words, governorAt) : ''),
    qualifies,
    owns: deprel === 'nmod:poss',
  }
}

const QUALIFYING = /^(?:compound|amod|nmod:poss|flat|nmod:desc)$/

/** The word of the name that depends on a word outside it. */
function headIn([first, last]: readonly [number, number], words: readonly Word[]): number {
  for (let at = last; at >= first; at--) {
    const head = words[at]?.head
    if (head === undefined || head < first || head > last) return at
  }
  return last
}

function caseOf(words: readonly Word[], index: number): string {
  const at = dependentBy(words, index, 'case')
  const word = at === undefined ? undefined : words[at]
  return word && at !== undefined && at < index ? word.lower : ''
}

function caseAbove(words: readonly Word[], index: number): string {
  let at: number | undefined = index
  for (let step = 0; step < DEEPEST && at !== undefined; step++) {
    const found = caseOf(words, at)
    if (found) return found
    if (!QUALIFYING.test(words[at]?.deprel ?? '')) return ''
    at = words[at]?.head
  }
  return ''
}
