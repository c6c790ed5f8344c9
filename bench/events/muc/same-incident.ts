import type { Event } from '../../../src/record/event.ts'
import type { FoundIncident } from './find-incidents.ts'
import type { Incident } from './template.ts'
import { type Told, type ToldParty, targetsOf } from './told.ts'

/** Another act of an incident may follow its last telling by so many sentences. */
const NEAR = 2

/** True when an act tells the incident again or is part of it: of one kind, and nothing in it is told otherwise. */
export function isSameIncident(
  told: Told,
  one: FoundIncident,
  { type, event }: { readonly type: Incident; readonly event: Event },
): boolean {
  if (!one.events.every(other => samePlace(told, other, event) && sameTime(other, event))) return false
  const [known, own] = [one.events.flatMap(other => targetsOf(told, other)), targetsOf(told, event)]
  const shared = own.some(party => known.some(other => isSameParty(party, other)))
  const isOpen = own.length === 0 || known.length === 0
  if (one.type === type)
    return shared || isOpen || ((type !== 'ATTACK' || areOfOtherKinds(known, own)) && isNear(told, one, event))
  if (one.type !== 'ATTACK' && type !== 'ATTACK') return false
  return shared || (isNear(told, one, event) && (isOpen || isHarm(event) || one.events.every(isHarm)))
}

/** People, and the house or the car that they were in. */
function areOfOtherKinds(known: readonly ToldParty[], own: readonly ToldParty[]): boolean {
  const isThing = ({ kind }: ToldParty) => kind === 'thing'
  return (known.every(isThing) && !own.some(isThing)) || (own.every(isThing) && !known.some(isThing))
}

/** What a bomb or a fire does: people are killed, things destroyed. */
const isHarm = ({ type }: Event) => type === 'attack.killing' || type.startsWith('property.')

function isNear(told: Told, { events }: FoundIncident, event: Event): boolean {
  const last = Math.max(...events.map(other => told.sentenceOf(other)))
  return Math.abs(told.sentenceOf(event) - last) <= NEAR
}

function isSameParty(a: ToldParty, b: ToldParty): boolean {
  return (a.chain !== undefined && a.chain === b.chain) || (a.head !== '' && a.head === b.head)
}

function samePlace({ placeById }: Told, { place: a }: Event, { place: b }: Event): boolean {
  if (!a || !b) return true
  const [p, q] = [placeById.get(a.value.mention)?.at, placeById.get(b.value.mention)?.at]
  if (!p || !q) return true
  const isWide = /^(?:country|region|district)$/.test(p.kind) || /^(?:country|region|district)$/.test(q.kind)
  return p.place === q.place || (isWide && p.country === q.country) || kilometres(p, q) < NEARBY_KM
}

/** A town and its quarters. */
const NEARBY_KM = 20

function kilometres(a: { longitude: number; latitude: number }, b: { longitude: number; latitude: number }): number {
  return Math.hypot(a.longitude - b.longitude, a.latitude - b.latitude) * 111
}

function sameTime({ time: a }: Event, { time: b }: Event): boolean {
  const [p, q] = [a?.value.interval, b?.value.interval]
  if (!p || !q || a?.basis !== 'stated' || b?.basis !== 'stated') return true
  return p.start < q.end && q.start < p.end
}
