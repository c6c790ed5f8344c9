import type { Account, Position } from '../../record/account.ts'
import type { ReportId } from '../../record/ids.ts'
import { byCodeUnits, keyOf, sortedBy } from '../order.ts'
import { sortedEvidence } from '../support.ts'
import type { Answer } from './voice.ts'

/**
 * Answers as positions: one per voice, stance and value. Of reports that carry the same words only the first in id order is
 * evidence, and of those that have it from somebody else none while another has it at first hand: the others repeat it.
 */
export function positionsOf(answers: readonly Answer[]): Position[] {
  const groups = Map.groupBy(answers, ({ voice, value }) => keyOf(voice.key, voice.stance, value))
  return sortedBy(groups, ([, [first]]) =>
    keyOf(first?.voice.side ?? '~', first?.voice.speaker, first?.voice.key, first?.voice.stance, first?.value),
  ).flatMap(([, same]) => position(same))
}

/** True when two of the positions cannot both be so and are not the same voice’s. */
export function anyClash(answers: readonly Answer[], clash: (a: Answer, b: Answer) => boolean): boolean {
  // Equal answers are compared once, so that a thousand reports of one thing cost one comparison.
  const distinct = [...new Map(answers.map(answer => [keyOf(answer.voice.key, answer.value), answer])).values()]
  const values = [...Map.groupBy(distinct, ({ value }) => value).values()]
  return values.some((as, index) =>
    values.slice(index + 1).some(bs => voicesApart(as, bs) && as[0] && bs[0] && clash(as[0], bs[0])),
  )
}

function voicesApart(as: readonly Answer[], bs: readonly Answer[]): boolean {
  const voices = new Set([...as, ...bs].map(({ voice }) => voice.key))
  return voices.size > 1
}

function position(same: readonly Answer[]): Position[] {
  const [first] = same
  if (!first) return []
  const { voice, value } = first
  const carriers = carriersOf(same)
  return [
    {
      ...(voice.actor === undefined ? {} : { actor: voice.actor }),
      speaker: voice.speaker,
      ...(voice.side === undefined ? {} : { side: voice.side }),
      stance: voice.stance,
      value,
      evidence: sortedEvidence(
        same.filter(({ evidence }) => carriers.has(evidence.report)).map(({ evidence }) => evidence),
      ),
      repeatedBy: [...new Set(same.map(({ evidence }) => evidence.report))]
        .filter(report => !carriers.has(report))
        .sort(byCodeUnits),
    },
  ]
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

/** An account, or nothing when fewer than two positions differ. */
export function accountFrom(
  about: Omit<Account, 'positions' | 'disputed'>,
  answers: readonly Answer[],
  clash: (a: Answer, b: Answer) => boolean,
): Account[] {
  const positions = positionsOf(answers)
  if (positions.length < 2) return []
  return [{ ...about, positions, disputed: anyClash(answers, clash) }]
}
