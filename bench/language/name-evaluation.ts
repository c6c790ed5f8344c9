import type { NameKind } from '../../src/language/analysis.ts'
import type { NameSpan } from '../../training/corpus/names/named-sentence.ts'
import { type Counts, NOTHING, plus } from './f1.ts'

/** The kinds that count; `other` is in no held-out file of Universal NER. */
export const SCORED_KINDS = ['person', 'organisation', 'place'] as const satisfies readonly NameKind[]

/** Names found: `exact` has the same words and kind, `spans` the same words; then `exact` for one kind alone. */
export interface NameEvaluation {
  readonly exact: Counts
  readonly spans: Counts
  readonly byKind: Readonly<Record<(typeof SCORED_KINDS)[number], Counts>>
}

/** Compares names of one sentence with the corpus's; names of kind `other` are left out on both sides. */
export function evaluateNames(gold: readonly NameSpan[], found: readonly NameSpan[]): NameEvaluation {
  const [ours, theirs] = [found.filter(isScored), gold.filter(isScored)]
  const of = (kind: NameKind) =>
    count(
      theirs.filter(name => name.kind === kind),
      ours.filter(name => name.kind === kind),
      exactKey,
    )
  return {
    exact: count(theirs, ours, exactKey),
    spans: count(theirs, ours, spanKey),
    byKind: { person: of('person'), organisation: of('organisation'), place: of('place') },
  }
}

/** Evaluations of several sentences as one. */
export function totalNames(evaluations: readonly NameEvaluation[]): NameEvaluation {
  const sum = (pick: (one: NameEvaluation) => Counts) => evaluations.map(pick).reduce(plus, NOTHING)
  return {
    exact: sum(one => one.exact),
    spans: sum(one => one.spans),
    byKind: {
      person: sum(one => one.byKind.person),
      organisation: sum(one => one.byKind.organisation),
      place: sum(one => one.byKind.place),
    },
  }
}

function isScored({ kind }: NameSpan): boolean {
  return kind !== 'other'
}

function spanKey({ first, last }: NameSpan): string {
  return `${first}:${last}`
}

function exactKey(name: NameSpan): string {
  return `${spanKey(name)}:${name.kind}`
}

// A name found twice is right once: the keys are sets.
function count(gold: readonly NameSpan[], found: readonly NameSpan[], keyOf: (name: NameSpan) => string): Counts {
  const right = new Set(gold.map(keyOf)).intersection(new Set(found.map(keyOf))).size
  return { gold: gold.length, found: found.length, right }
}
