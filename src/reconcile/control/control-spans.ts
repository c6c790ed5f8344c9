import { idFrom } from '../../record/ids.ts'
import type { ControlSpan } from '../../record/record.ts'
import { bestOf, byCodeUnits, keyOf, sortedBy } from '../order.ts'
import { supportOf } from '../support.ts'
import { heldInFact } from './administered.ts'
import { type Episode, whoOf } from './episode.ts'
import { episodesOf } from './episodes.ts'
import { joined } from './joined.ts'
import { assertionFrom, type Told } from './told.ts'

/** Who stands how to one place over time, as spans with what they rest on; the order of what is told plays no part. */
export function controlSpans(all: readonly Told[]): ControlSpan[] {
  const told = inOrder(all)
  const ground = told.filter(({ kind, sense }) => sense === 'de-facto' && kind !== 'claims')
  const others = told.filter(({ kind, sense }) => sense !== 'de-facto' || !ON_THE_GROUND.has(kind))
  const standing = Map.groupBy(others, ({ kind, sense, holderKey }) => keyOf(kind, sense, holderKey))
  const lasting = Map.groupBy(standing.values(), ([first]) => first?.sense ?? 'de-facto')
  const inFact = lasting.get('de-facto')?.map(standingFrom) ?? []
  const inLaw = lasting.get('de-jure')?.map(standingFrom) ?? []
  return [
    ...joined([...episodesOf(ground), ...heldInFact(told), ...inFact]).map(one => spanFrom(one, 'de-facto')),
    ...inLaw.map(one => spanFrom(one, 'de-jure')),
  ]
}

/** Kinds that the sweep over days makes spans of. */
const ON_THE_GROUND: ReadonlySet<Told['kind']> = new Set(['holds', 'lost', 'contested'])

const inOrder = <T extends Told>(told: readonly T[]): T[] =>
  sortedBy(told, ({ published, report, control }) => keyOf(published ?? '~', report, control))

/** What is not ended by another: a claim in law, a denial. One span per holder, from the first day that is stated, else implied. */
function standingFrom(told: readonly Told[]): Episode {
  const from = bestOf(
    told.filter(one => one.from !== undefined),
    (a, b) => Number(b.stated) - Number(a.stated) || byCodeUnits(a.from ?? '', b.from ?? ''),
  )?.from
  const kind = told[0]?.kind ?? 'claims'
  return { kind, who: whoOf(told), told, implied: [], disputed: false, ...(from === undefined ? {} : { from }) }
}

function spanFrom(
  { kind, who, told, implied, from, to, disputed, takenBack }: Episode,
  sense: ControlSpan['sense'],
): ControlSpan {
  const all = inOrder([...told, ...implied])
  const [first] = all
  if (!first) throw new Error('A span of control without an assertion')
  const own = new Set(told)
  const knownFrom = all.find(({ published }) => published !== undefined)?.published
  const families = new Map(all.map(({ report, family }) => [report, family]))
  const { holderKey, holder, side, actor } = who
  return {
    id: idFrom('h', first.place, holderKey, kind, sense, from ?? '', ...(takenBack ? ['taken back'] : [])),
    place: first.place,
    holder,
    ...(actor === undefined ? {} : { actor }),
    ...(side === undefined ? {} : { side }),
    kind,
    sense,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(knownFrom === undefined ? {} : { knownFrom }),
    assertions: all.map(one => assertionFrom(one, { kind, isImplied: !own.has(one) })),
    ...(disputed ? { disputed } : {}),
    ...(takenBack ? { takenBack } : {}),
    ...supportOf(all, report => families.get(report) ?? report),
  }
}
