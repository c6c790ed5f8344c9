import { EVENT_TYPE_CODES, type EventType, familyOf, glossOf } from '../../src/record/event-types.ts'
import type { Chance } from '../chance.ts'
import type { Actor } from './actors.ts'
import { ACTS, type Act } from './lexicon/acts.ts'
import { happens, heavyTail, oneOf, picker } from './odds.ts'
import type { Town } from './places.ts'
import type { Conflict } from './world.ts'

/** An event of the truth, as it was. `day` counts from the first of the stream. */
export interface Happening {
  readonly key: string
  readonly act: Act
  readonly day: number
  readonly town: Town
  readonly agent: Actor
  readonly target: Actor
  /** Planned or feared, and not come about. */
  readonly ahead: boolean
  /** On the day itself; it grows by `growth` a day for as long as it is told. */
  readonly toll: number
  readonly growth: number
}

/** An event that is still news: how many more reports tell it, and until which day, of five at most. */
interface News {
  readonly happening: Happening
  left: number
  readonly until: number
}

/** What is news in one conflict. Reports ask for it, so that it is as much as they tell. */
export interface Newsroom {
  /** Events for one report of this day, each once. */
  take(day: number, count: number): readonly Happening[]
  /** Who holds a town by all that has happened, and since when; since before the stream where that is not told. */
  heldBy(town: Town): { readonly holder: Actor; readonly since: number | undefined }
}

/** Reports that tell an event by themselves, copies aside: 1 to 40, a third of them by one. */
const TELLINGS = heavyTail(40, 1.25)
/** Part of all tellings that are the first of an event; the rest tell what is news already. */
const FRESH = 24
/** Part of all events that lie ahead when they are told. */
const AHEAD = 5

export function openNewsroom(conflict: Conflict, chance: Chance): Newsroom {
  let told = 0
  let news: News[] = []
  const holders = new Map<Town, ReturnType<Newsroom['heldBy']>>()
  const begin = (day: number): News => {
    const happening = happen(conflict, { chance, day, number: told++ })
    const holder = holderAfter(happening)
    if (holder) holders.set(happening.town, { holder, since: happening.day })
    return { happening, left: TELLINGS(chance), until: day + chance.below(5) }
  }
  const next = (day: number, without: readonly Happening[]): Happening => {
    const known = happens(chance, FRESH) ? undefined : mostWanted(news, without, chance)
    const one = known ?? begin(day)
    if (!known) news.push(one)
    one.left--
    return one.happening
  }
  return {
    heldBy: town => holders.get(town) ?? { holder: conflict.bodies[0]?.[0] ?? conflict.people[0], since: undefined },
    take: (day, count) => {
      news = news.filter(({ left, until }) => left > 0 && until >= day)
      const taken: Happening[] = []
      for (let i = 0; i < count; i++) taken.push(next(day, taken))
      return taken
    },
  }
}

/** Of four at random the one that most reports are still to tell. */
function mostWanted(news: readonly News[], without: readonly Happening[], chance: Chance): News | undefined {
  let best: News | undefined
  for (let i = 0; i < 4 && news.length > 0; i++) {
    const one = oneOf(chance, news)
    if (one.left > 0 && !without.includes(one.happening) && one.left > (best?.left ?? 0)) best = one
  }
  return best
}

function happen(
  conflict: Conflict,
  { chance, day, number }: { readonly chance: Chance; readonly day: number; readonly number: number },
): Happening {
  const doing = chance.below(conflict.bodies.length)
  const suffering = (doing + 1 + chance.below(conflict.bodies.length - 1)) % conflict.bodies.length
  const ahead = happens(chance, AHEAD)
  return {
    key: `${conflict.key}/event/${number}`,
    act: ACT_OF(chance),
    day: ahead ? day + 2 + chance.below(5) : Math.max(0, day - (happens(chance, 30) ? 1 : 0)),
    town: conflict.townOf(chance),
    agent: bodyOf(conflict, doing, chance),
    target: bodyOf(conflict, suffering, chance),
    ahead,
    toll: 1 + chance.below(happens(chance, 15) ? 60 : 8),
    growth: happens(chance, 50) ? 1 + chance.below(4) : 0,
  }
}

function holderAfter({ act, agent, target, ahead }: Happening): Actor | undefined {
  if (ahead) return undefined
  if (act.type === 'territory.taken' || act.type === 'territory.regained') return agent
  return act.type === 'territory.withdrawal' ? target : undefined
}

function bodyOf(conflict: Conflict, side: number, chance: Chance): Actor {
  const bodies = conflict.bodies[side]
  if (!bodies) throw new Error(`No side ${side} in ${conflict.key}`)
  // Armies do most of what is done.
  return happens(chance, 60) ? bodies[0] : oneOf(chance, bodies)
}

const named = new Set<EventType>(ACTS.map(({ type }) => type))

/** A type of no act of its own is told by its gloss; the weight of one falls with its place in the table. */
const TAIL: readonly Act[] = EVENT_TYPE_CODES.filter(type => !named.has(type)).map((type, index) => {
  const noun = glossOf(type).split(/[,(]/)[0]?.trim() ?? type
  return {
    type,
    weight: 60 / (index + 12),
    active: `was behind the ${noun} against`,
    passive: `was part of the ${noun}`,
    objects: ['a district', 'a town council', 'a firm'],
  }
})

const ACT_OF = picker([...ACTS, ...TAIL], ({ weight }) => weight)

const BY_FAMILY = Map.groupBy(EVENT_TYPE_CODES, familyOf)

/** Another type of the same family, as a reader may take it; the same where there is no other. */
export function relatedType(type: EventType, chance: Chance): EventType {
  const others = (BY_FAMILY.get(familyOf(type)) ?? []).filter(one => one !== type)
  return others.length === 0 ? type : oneOf(chance, others)
}
