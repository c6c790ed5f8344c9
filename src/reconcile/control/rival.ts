import { fold } from '../../gazetteer/fold.ts'
import type { Event } from '../../record/event.ts'
import type { EventId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import { actorsIn } from '../identity/update-actors.ts'
import type { Work } from '../work/work.ts'

/** Acts between parties that fight each other. */
const FIGHTING = /^(?:battle|strike|territory)\./

/** The side that held a place until a side took it by an act; `undefined` where the report does not tell. */
export type RivalOf = (act: EventId | undefined, taker: string | undefined) => string | undefined

/**
 * Who is "retaken" from: the side that the act names, else of what is taken back the only other side that the report has fighting or holding
 * a place, or else speaks of at all. What is merely taken may have been nobody’s.
 */
export function rivalsIn(work: Work, reading: Reading): RivalOf {
  const actorOf = actorsIn(work, reading.report.id)
  const acts = new Map(reading.events.map(event => [event.id, event]))
  const sideOf = (party: Event['agent']) => actorOf(party?.value.chain)?.side
  const fighting = new Set<string>()
  for (const { type, agent, target } of reading.events)
    if (FIGHTING.test(type)) for (const side of [sideOf(agent), sideOf(target)]) if (side) fighting.add(side)
  for (const { side, holder, sense } of reading.control) {
    const one = sense === 'de-facto' ? (side?.value ?? sideOf(holder)) : undefined
    if (one) fighting.add(one)
  }
  return (id, taker) => {
    const act = id === undefined ? undefined : acts.get(id)
    if (!act || taker === undefined) return undefined
    const named = act.type.startsWith('territory.') ? sideOf(act.target) : undefined
    if (named !== undefined && named !== taker) return named
    if (act.type !== 'territory.regained') return undefined
    return onlyOther(fighting, taker) ?? onlyOther(spokenOf(reading.report.text, work), taker)
  }
}

/** Parties that a text names by a word of their own: "the Russians". */
function spokenOf(text: string, { partyOf }: Work): ReadonlySet<string> {
  const words = new Set(text.match(/\p{Lu}\p{L}+/gu))
  return new Set([...words].flatMap(word => partyOf(fold(word))?.code ?? []))
}

function onlyOther(sides: ReadonlySet<string>, taker: string): string | undefined {
  const others = [...sides].filter(side => side !== taker)
  return others.length === 1 ? others[0] : undefined
}
