import { idFrom } from '../../record/ids.ts'
import type { ControlSpan } from '../../record/record.ts'
import { bestOf, byCodeUnits, keyOf, sortedBy } from '../order.ts'
import { type FamilyOf, supportOf } from '../support.ts'
import type { Assertion } from './assertion.ts'
import { type Episode, episodesOf } from './episodes.ts'

/** Who stands how to each place over time, as spans with what they rest on; by place, day, then id. */
export function controlSpans(assertions: readonly Assertion[], familyOf: FamilyOf): ControlSpan[] {
  const spans: ControlSpan[] = []
  for (const ofPlace of Map.groupBy(assertions, ({ place }) => place).values()) {
    const byKind = Map.groupBy(ofPlace, ({ control }) =>
      isPhysical(control.kind) && control.sense === 'de-facto' ? 'de-facto' : keyOf(control.kind, control.sense),
    )
    for (const [kind, same] of byKind) {
      const episodes = kind === 'de-facto' ? episodesOf(same) : standing(same)
      for (const episode of episodes) spans.push(spanFrom(episode, familyOf))
    }
  }
  return sortedBy(spans, ({ place, from, id }) => keyOf(place, from ?? '', id))
}

const isPhysical = (kind: ControlSpan['kind']): boolean => kind === 'holds' || kind === 'lost'

/** What is not ended by another: a claim, a denial, a fight. One span per holder, from the first day that is stated, else implied. */
function standing(assertions: readonly Assertion[]): Episode[] {
  return Array.from(Map.groupBy(assertions, ({ holderKey }) => holderKey).values(), same => {
    const from = bestOf(
      same.filter(assertion => assertion.from !== undefined),
      (a, b) => a.rank - b.rank || byCodeUnits(a.from ?? '', b.from ?? ''),
    )?.from
    return { assertions: same, ...(from === undefined ? {} : { from }) }
  })
}

function spanFrom({ assertions, from, to }: Episode, familyOf: FamilyOf): ControlSpan {
  const inOrder = sortedBy(assertions, ({ published, report, control }) => keyOf(published ?? '~', report, control.id))
  const [first] = inOrder
  if (!first) throw new Error('A span of control without an assertion')
  const { control, place, holderKey } = first
  const knownFrom = bestOf(
    inOrder.flatMap(({ published }) => published ?? []),
    byCodeUnits,
  )
  const actor = inOrder.find(assertion => assertion.actor)?.actor
  return {
    id: idFrom('h', place, holderKey, control.kind, control.sense, from ?? ''),
    place,
    holder: first.holder,
    ...(actor ? { actor: actor.id } : {}),
    ...(first.side === undefined ? {} : { side: first.side }),
    kind: control.kind,
    sense: control.sense,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(knownFrom === undefined ? {} : { knownFrom }),
    assertions: inOrder.map(({ report, control: { id, spans }, speakerName, speaker, published }) => ({
      report,
      control: id,
      spans,
      ...(speakerName === undefined ? {} : { speaker: speakerName }),
      ...(speaker?.side ? { side: speaker.side.value } : {}),
      ...(published === undefined ? {} : { published }),
    })),
    ...supportOf(
      inOrder.map(({ report, control: { spans } }) => ({ report, spans })),
      familyOf,
    ),
  }
}
