import { ADJECTIVES } from './adjectives.ts'
import { ADVERBS_AND_PREPOSITIONS } from './adverbs-and-prepositions.ts'
import type { Cue, CuePos } from './cue.ts'
import { FINDINGS } from './findings.ts'
import { inflectionsOf } from './inflections.ts'
import { NOUNS } from './nouns.ts'
import { spellingsOf } from './spellings.ts'
import { VERBS_OF_ACTS } from './verbs-of-acts.ts'
import { VERBS_OF_MIND } from './verbs-of-mind.ts'
import { VERBS_OF_SAYING } from './verbs-of-saying.ts'

export type { Cue, CuePos }

/** Every row of the lexicon, in the order of the rule book. */
export const ALL_CUES: readonly Cue[] = [
  ...VERBS_OF_SAYING,
  ...VERBS_OF_ACTS,
  ...VERBS_OF_MIND,
  ...FINDINGS,
  ...NOUNS,
  ...ADJECTIVES,
  ...ADVERBS_AND_PREPOSITIONS,
]

/** For each part of speech its cues by lemma, in every spelling; the first of two rows wins, which only findings share with verbs. */
const BY_POS: ReadonlyMap<CuePos, ReadonlyMap<string, Cue>> = new Map(
  [...Map.groupBy(ALL_CUES, ({ pos }) => pos)].map(([pos, cues]) => [
    pos,
    new Map(cues.toReversed().flatMap(cue => spellingsOf(cue.lemma).map(spelling => [spelling, cue] as const))),
  ]),
)

/** The cues of a part of speech by lemma, with the words right behind it for those of several words: "call for". */
export function cuesFor(pos: CuePos): ReadonlyMap<string, Cue> {
  return BY_POS.get(pos) ?? new Map()
}

/** Verbs that are cues, by lemma. */
export const CUES = cuesFor('verb')

/** The verb that a regular form is of: "slammed" → "slam". */
const BY_FORM: ReadonlyMap<string, string> = new Map(
  [...CUES.keys()].flatMap(lemma => {
    const first = lemma.split(' ', 1)[0] ?? lemma
    return inflectionsOf(first).map(form => [form, first] as const)
  }),
)

/** The first word of a cue that this word is a form of, where there is one. */
export function cueVerbOf({ lemma, lower }: { readonly lemma: string; readonly lower: string }): string | undefined {
  return FIRST_VERBS.has(lemma) ? lemma : BY_FORM.get(lower)
}

/** First words of the verbs among them. */
export const FIRST_VERBS: ReadonlySet<string> = new Set([...CUES.keys()].map(lemma => lemma.split(' ', 1)[0] ?? lemma))

/** Of how many words the longest cue with this first word is. */
const longestBy = new WeakMap<ReadonlyMap<string, Cue>, ReadonlyMap<string, number>>()

function lengthsOf(cues: ReadonlyMap<string, Cue>): ReadonlyMap<string, number> {
  const known = longestBy.get(cues)
  if (known) return known
  const lengths = new Map<string, number>()
  for (const [first = '', ...more] of [...cues.keys()].map(lemma => lemma.split(' ')))
    lengths.set(first, Math.max(lengths.get(first) ?? 0, 1 + more.length))
  longestBy.set(cues, lengths)
  return lengths
}

/** The longest cue that a lemma and the words behind it make, and of how many words it is. */
export function longestCue(
  cues: ReadonlyMap<string, Cue>,
  lemma: string,
  following: readonly string[],
): [Cue, number] | undefined {
  const most = lengthsOf(cues).get(lemma) ?? 0
  for (let more = Math.min(following.length, most - 1); more >= 0; more--) {
    const cue = cues.get([lemma, ...following.slice(0, more)].join(' '))
    if (cue) return [cue, more + 1]
  }
  return undefined
}

/** What attributes without a word: a colon or a quotation that stands alone. */
export const QUOTATION: Pick<Cue, 'lemma' | 'stance'> = { lemma: 'quotation', stance: 'asserts' }

/** Every row's lemma, stance and example. */
export const CUE_EXAMPLES = ALL_CUES.map(({ lemma, stance, example }) => ({ lemma, stance, example }))
