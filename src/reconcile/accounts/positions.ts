import type { Account, DifferenceKind, Position } from '../../record/account.ts'
import type { ReportId } from '../../record/ids.ts'
import { byCodeUnits, keyOf, sortedBy } from '../order.ts'
import { sortedEvidence } from '../support.ts'
import { changesOf, type Differ, differencesOf } from './differences.ts'
import type { Answer } from './voice.ts'

/** A position with the answers that it was made from. */
export interface Held {
  readonly position: Position
  readonly answers: readonly [Answer, ...Answer[]]
}

/**
 * Answers as positions: one per voice, stance and value. Of reports that carry the same words only the first in id order is
 * evidence, and of those that have it from somebody else none while another has it at first hand: the others repeat it.
 */
export function positionsOf(answers: readonly Answer[]): Held[] {
  const groups = Map.groupBy(answers, ({ voice, value }) => keyOf(voice.key, voice.stance, value))
  return sortedBy(groups, ([, [first]]) =>
    keyOf(first?.voice.side ?? '~', first?.voice.speaker, first?.voice.key, first?.voice.stance, first?.value),
  ).flatMap(([, [first, ...others]]) =>
    first ? [{ position: position([first, ...others]), answers: [first, ...others] }] : [],
  )
}

function position(same: readonly [Answer, ...Answer[]]): Position {
  const [{ voice, value }] = same
  const carriers = carriersOf(same)
  const first = same.flatMap(({ published }) => published ?? []).toSorted(byCodeUnits)[0]
  return {
    ...(voice.actor === undefined ? {} : { actor: voice.actor }),
    speaker: voice.speaker,
    ...(voice.side === undefined ? {} : { side: voice.side }),
    stance: voice.stance,
    value,
    ...(first === undefined ? {} : { first }),
    evidence: sortedEvidence(
      same.filter(({ evidence }) => carriers.has(evidence.report)).map(({ evidence }) => evidence),
    ),
    repeatedBy: [...new Set(same.map(({ evidence }) => evidence.report))]
      .filter(report => !carriers.has(report))
      .sort(byCodeUnits),
  }
}

function carriersOf(same: readonly Answer[]): ReadonlySet<ReportId> {
  const direct = same.filter(({ voice }) => !voice.relayed)
  const firsts = new Map<string, ReportId>()
  for (const { evidence, family } of direct.length > 0 ? direct : same) {
    const known = firsts.get(family)
    if (known === undefined || evidence.report < known) firsts.set(family, evidence.report)
  }
  return new Set(firsts.values())
}

/** An account’s own kind of difference, by its question. */
const KINDS: { readonly [question in Account['question']]: DifferenceKind } = {
  whether: 'polarity',
  number: 'number',
  date: 'date',
  place: 'place',
  who: 'responsibility',
  holder: 'control',
  name: 'name',
  manner: 'manner',
}

/**
 * An account, or nothing when fewer than two positions differ. `differ` says whether two answers cannot both be so: `true` for
 * what the question asks, or the kind. `parties` are the sides that have a part in what it is about.
 */
export function accountFrom(
  about: Omit<Account, 'positions' | 'disputed' | 'differences' | 'changes' | 'silent'>,
  answers: readonly Answer[],
  differ: (a: Answer, b: Answer) => DifferenceKind | boolean | undefined,
  parties: readonly string[] = [],
): Account[] {
  const held = positionsOf(answers)
  if (held.length < 2) return []
  const kindOf: Differ = (a, b) => {
    const kind = differ(a, b)
    return kind === true ? KINDS[about.question] : kind === false ? undefined : kind
  }
  const differences = differencesOf(held, kindOf)
  const changes = changesOf(held, kindOf)
  const speaking = new Set(held.flatMap(({ position }) => position.side ?? []))
  const silent = [...new Set(parties)].filter(side => !speaking.has(side)).sort(byCodeUnits)
  return [
    {
      ...about,
      positions: held.map(({ position }) => position),
      disputed: differences.some(({ kind }) => kind !== 'update'),
      ...(differences.length > 0 ? { differences } : {}),
      ...(changes.length > 0 ? { changes } : {}),
      ...(silent.length > 0 ? { silent } : {}),
    },
  ]
}
