import { idFrom } from '../../record/ids.ts'
import type { ControlSpan } from '../../record/record.ts'
import { bestOf, byCodeUnits, keyOf, sortedBy } from '../order.ts'
import { supportOf } from '../support.ts'
import type { Assertion } from './assertion.ts'
import { type Episode, episodesOf } from './episodes.ts'

/** Who stands how to one place over time, as spans with what they rest on. */
export function controlSpans(assertions: readonly Assertion[]): ControlSpan[] {
  const byKind = Map.groupBy(assertions, ({ kind, sense }) =>
    isPhysical(kind) && sense === 'de-facto' ? 'de-facto' : keyOf(kind, sense),
  )
  return Array.from(byKind, ([kind, same]) =>
    (kind === 'de-facto' ? episodesOf(same) : standing(same)).map(spanFrom),
  ).flat()
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

function spanFrom({ assertions, from, to }: Episode): ControlSpan {
  const inOrder = sortedBy(assertions, ({ published, report, control }) => keyOf(published ?? '~', report, control))
  const [first] = inOrder
  if (!first) throw new Error('A span of control without an assertion')
  const { kind, sense, place, holderKey } = first
  const knownFrom = bestOf(
    inOrder.flatMap(({ published }) => published ?? []),
    byCodeUnits,
  )
  const actor = inOrder.find(assertion => assertion.actor !== undefined)?.actor
  const families = new Map(inOrder.map(({ report, family }) => [report, family]))
  return {
    id: idFrom('h', place, holderKey, kind, sense, from ?? ''),
    place,
    holder: first.holder,
    ...(actor === undefined ? {} : { actor }),
    ...(first.side === undefined ? {} : { side: first.side }),
    kind,
    sense,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(knownFrom === undefined ? {} : { knownFrom }),
    assertions: inOrder.map(({ report, control, spans, speaker, voice, published: on }) => ({
      report,
      control,
      spans,
      ...(speaker === undefined ? {} : { speaker }),
      ...(speaker === undefined || voice.side === undefined ? {} : { side: voice.side }),
      ...(on === undefined ? {} : { published: on }),
    })),
    ...supportOf(inOrder, report => families.get(report) ?? report),
  }
}
