import type { Event, Party } from '../../record/event.ts'
import { type EventType, familyOf } from '../../record/event-types.ts'
import type { Mention } from '../../record/mention.ts'
import type { Place } from '../../record/place.ts'
import { canMean } from './back-reference.ts'
import { distinct } from './parties.ts'

/** One telling of an act, with what is needed to see that another is the same. */
export interface Telling {
  readonly event: Event
  /** "the withdrawal": points back to an act already told. */
  readonly isDefinite: boolean
  /** "It made no sense to speak of a withdrawal, he said": an indefinite noun behind a preposition, which by itself tells no act. */
  readonly isPassing: boolean
  /** Whose words tell it: the speaker's chain, or empty for the reporter. */
  readonly voice: string
  readonly agent?: Mention | undefined
  readonly place?: Place | undefined
}

/** Places of one act may be told as a town and as its river bank; farther apart than this they are two acts. */
export const SAME_PLACE_KM = 40
const RECENT = 40

/** The events of a report, each told once: later tellings become `mentions` of the first and fill what it left open. */
export function mergeSameActs(tellings: readonly Telling[]): readonly Event[] {
  const merged: Telling[] = []
  const repeats: Event['trigger'][][] = []
  const byFamily = new Map<string, number[]>()
  for (const telling of tellings) {
    const key = keyOf(telling.event.type)
    const earlier = byFamily.get(key) ?? []
    const at = earlier.find(index => isSame(merged[index], telling)) ?? meantBy(merged, telling)
    const first = at === undefined ? undefined : merged[at]
    if (first && at !== undefined) {
      merged[at] = joined(first, telling)
      repeats[at]?.push(telling.event.trigger)
    } else {
      byFamily.set(key, [...earlier.slice(1 - RECENT), merged.push(telling) - 1])
      repeats.push([])
    }
  }
  return merged.flatMap(({ event, isPassing }, i) => {
    const mentions = repeats[i] ?? []
    return isPassing && isBare(event) && mentions.length === 0 ? [] : [{ ...event, mentions }]
  })
}

const MEANT = 6

/** "The attack", "the blast": the last act told before that the noun can mean, if all that both tell agrees. */
function meantBy(merged: readonly Telling[], later: Telling): number | undefined {
  if (!later.isDefinite) return undefined
  for (let at = merged.length - 1; at >= Math.max(0, merged.length - MEANT); at--) {
    const first = merged[at]
    if (first && isReal(first.event) && canMean(later.event, first.event.type) && isMeant(first, later)) return at
  }
  return undefined
}

function isMeant(first: Telling, later: Telling): boolean {
  const [a, b] = [first.event, later.event]
  if (a.statement !== b.statement && first.voice !== later.voice && b.agent) return false
  if (a.spans[0] && b.trigger[0] && b.trigger[0][0] < a.spans[0][1]) return false
  // "the attack on the mayor" means none but that on the mayor.
  const isNamed = (b.targets ?? []).every(
    ({ value }) => isCounted(value) || a.targets?.some(one => isSameParty(one.value, value)),
  )
  if (!isNamed || (b.target && b.target.value.chain !== a.target?.value.chain)) return false
  return samePlace(first, later) && sameAgent(first, later) && sameTime(a, b) && sameTarget(a, b)
}

/** "The attack killed two people" says what came of it, not whom it was on. */
const isCounted = ({ kind, name }: Party) =>
  kind === 'people' &&
  /^(?:\d|at least|up to|about|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|several|many|some)\b/i.test(
    name,
  )

/** Nobody, nowhere and no day: a noun that only names the act. */
function isBare({ agent, target, place, time }: Event): boolean {
  return !agent && !target && !place && !time
}

/** "Strike" types name one act in different detail; all others must agree in full. */
function keyOf(type: EventType): string {
  if (type === 'territory.taken' || type === 'territory.regained') return 'territory.change'
  return familyOf(type) === 'strike' && type !== 'strike.intercepted' ? 'strike' : type
}

function isSame(first: Telling | undefined, second: Telling): boolean {
  if (!first) return false
  const [a, b] = [first.event, second.event]
  // What the reporter tells and what a speaker tells are two tellings, for reconcile to lay side by side.
  // "The withdrawal was a humiliation" only points back, whoever says so.
  if (first.voice !== second.voice && !(second.isDefinite && isBare(b))) return false
  if (!sameTarget(a, b) || !samePlace(first, second) || !sameAgent(first, second) || !sameTime(a, b)) return false
  // "The area won back is large" tells of no town; what is told of one later is another act.
  if (keyOf(a.type) === 'territory.change' && !a.agent && !a.target && !a.place && b.place) return false
  if (a.type === 'battle.offensive' && stemOf(a) !== stemOf(b) && !(a.agent && b.agent && a.place && b.place))
    return false
  if (a.type.startsWith('property.') && stemOf(a) !== stemOf(b) && isOfOthers(a, b)) return false
  if (second.isDefinite) return a.timeFrame.value === b.timeFrame.value || b.timeFrame.rule === 'time-frame/default'
  return (
    a.timeFrame.value === b.timeFrame.value &&
    isReal(a) === isReal(b) &&
    (isReal(a) || a.status.value === b.status.value)
  )
}

/** "looted the bank and burned the town hall" */
const isOfOthers = ({ targets: of = [] }: Event, { targets: others = [] }: Event): boolean =>
  of.length > 0 && others.length > 0 && !others.some(({ value }) => of.some(one => isSameParty(one.value, value)))

/** "attack" and "invasion" are one type but seldom one act; "entered" and "enter" are. */
const stemOf = (event: Event) => event.rule.slice(event.rule.indexOf(':') + 1).slice(0, 5)

const isReal = (event: Event) => /^(?:happened|ongoing|claimed)$/.test(event.status.value)

function samePlace({ event: a, place: p }: Telling, { event: b, place: q }: Telling): boolean {
  if (!a.place || !b.place) return true
  if (a.place.value.place === b.place.value.place && a.place.value.place !== undefined) return true
  if (!p?.at || !q?.at) return a.place.value.name === b.place.value.name
  if (isPartOf(p.at.place, q.at.place) || isPartOf(q.at.place, p.at.place)) return true
  const [large, small] = p.at.kind === 'region' || p.at.kind === 'country' ? [p.at, q.at] : [q.at, p.at]
  if (large.kind === 'region' && small.region !== undefined && large.region === small.region) return true
  return (
    kilometres(p.at, q.at) <= SAME_PLACE_KM &&
    (p.at.kind === 'bank' || q.at.kind === 'bank' || p.at.kind === 'river' || q.at.kind === 'river')
  )
}

/** "a checkpoint in Orvel", later only "Orvel": the id of a part begins with that of its whole. */
const isPartOf = (part: string, whole: string) => part.startsWith(`${whole}/`)

/** Near enough on a plane for distances of some tens of kilometres. */
function kilometres(a: { longitude: number; latitude: number }, b: { longitude: number; latitude: number }): number {
  const east = (a.longitude - b.longitude) * 111.3 * Math.cos((a.latitude * Math.PI) / 180)
  return Math.hypot(east, (a.latitude - b.latitude) * 111.3)
}

function sameAgent({ event: a, agent: m }: Telling, { event: b, agent: n }: Telling): boolean {
  if (!a.agent || !b.agent || a.agent.value.chain === b.agent.value.chain) return true
  if (m?.side && n?.side) return m.side.value === n.side.value
  // "Russian troops", later only "troops".
  const [p, q] = [a.agent.value.name.toLowerCase(), b.agent.value.name.toLowerCase()]
  return p.endsWith(q) || q.endsWith(p) || (isOfArmy(p) && isOfArmy(q))
}

/** "the army", later "soldiers": whose they are is told once. */
const isOfArmy = (name: string) => /^(?:the )?(?:army|troops|soldiers|military|marines)$/.test(name)

/** One who is killed or taken is not another; without anybody named on one side it may be the same. */
function sameTarget(a: Event, b: Event): boolean {
  if (!/^attack\./.test(a.type) || !a.targets || !b.targets) return true
  const [p, q] = [a.targets, b.targets]
  return p.some(one => q.some(other => isSameParty(one.value, other.value)))
}

/** By the chain, or by the last word of the name: "the mayor of Orvel" and later "the mayor". */
function isSameParty(a: Party, b: Party): boolean {
  return (a.chain !== undefined && a.chain === b.chain) || a.kind !== b.kind || lastWord(a.name) === lastWord(b.name)
}

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

function sameTime(a: Event, b: Event): boolean {
  if (!a.time || !b.time || a.time.basis === 'assumed' || b.time.basis === 'assumed') return true
  const [p, q] = [a.time.value.interval, b.time.value.interval]
  if (!p || !q) return a.time.value.value === b.time.value.value
  if (a.time.basis !== 'stated' || b.time.basis !== 'stated') return true
  return p.start < q.end && q.start < p.end
}

function joined(first: Telling, second: Telling): Telling {
  const [a, b] = [first.event, second.event]
  const agent = a.agent ?? b.agent
  const target = a.target ?? (isMoved(agent, b.target) ? undefined : b.target)
  const place = better(a.place, b.place)
  const time = exactness(b.time) > exactness(a.time) ? b.time : a.time
  const instrument = a.instrument ?? b.instrument
  const agents = bothOf(a.agents, b.agents)
  const targets = bothOf(a.targets, b.targets)
  const event: Event = {
    ...a,
    ...(agents ? { agents } : {}),
    ...(targets ? { targets } : {}),
    ...(agent ? { agent } : {}),
    ...(target ? { target } : {}),
    ...(place ? { place } : {}),
    ...(time ? { time } : {}),
    ...(instrument ? { instrument } : {}),
  }
  return { ...first, event, agent: first.agent ?? second.agent, place: place === a.place ? first.place : second.place }
}

function bothOf(a: Event['agents'], b: Event['agents']): Event['agents'] {
  return a && b ? distinct([...a, ...b]) : (a ?? b)
}

/** "Russian troops withdrew", later "withdrawing troops": those who are moved are those who move. */
function isMoved(agent: Event['agent'], target: Event['target']): boolean {
  return agent !== undefined && target !== undefined && agent.value.name.endsWith(target.value.name)
}

/** A stated day tells more than the day of a saying, that more than the publication day, and any day more than a week or year. */
function exactness(time: Event['time']): number {
  if (!time) return -1
  if (!/^\d{4}-\d{2}-\d{2}/.test(time.value.value)) return 0
  return time.basis === 'stated' ? 3 : time.basis === 'implied' ? 2 : 1
}

function better<T extends { readonly basis: string }>(a: T | undefined, b: T | undefined): T | undefined {
  if (!a || !b) return a ?? b
  return a.basis !== 'stated' && b.basis === 'stated' ? b : a
}
