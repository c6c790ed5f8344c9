import type { Event } from '../../src/record/event.ts'
import type { Chance } from '../chance.ts'
import type { Actor } from './actors.ts'
import { type Happening, relatedType } from './happenings.ts'
import { happens, oneOf } from './odds.ts'
import { clause, ending, thing } from './phrases.ts'
import { type Ground, plainly, type Town } from './places.ts'
import { nobody } from './speakers.ts'

/** What one report makes of an event, with all that it has wrong or leaves out. */
export interface Telling {
  readonly happening: Happening
  readonly type: Event['type']
  readonly status: Event['status']['value']
  readonly object: string
  readonly filler: string
  readonly ending: string
  readonly agent?: Actor
  readonly target?: Actor
  readonly place?: Town
  readonly day?: number
  readonly toll?: Toll
  readonly said?: Said
}
interface Toll {
  readonly number: number
  readonly qualifier: 'exactly' | 'at-least' | 'about'
}
interface Said {
  readonly by: Actor
  readonly stance: 'asserts' | 'confirms' | 'accuses' | 'denies'
  readonly cue: readonly [string, string]
}

// All shares are of a hundred tellings, about as often as a news report leaves it out or a reader of text fails at it.

/** Passives: every fourth clause of news tells no doer. */
const NO_AGENT = 25
/** Of those that have one: by a word that could be anybody. */
const ANY_AGENT = 8
/** Whose it was that was hit. */
const TARGET = 45
const NO_PLACE = 10
/** By the division, or the country, that it lies in. */
const REGION = 7
const COUNTRY = 3
/** Half of what goes wrong with days is that there is none, half that it is the day beside. */
const NO_DAY = 5
const WRONG_DAY = 5
/** By another type of its family: shelling for an air strike. */
const OTHER_TYPE = 10
/** Charged by those who suffered it, and denied by those who are said to have done it. */
const CLAIMED = 5
const DENIED = 3
/** In the words of somebody else who disputes nothing. */
const SAID = 28
/** Of those whose act has a toll: it is told. That gives a report some 1.2 figures. */
const TOLL = 42
/** Of those: yesterday’s toll still. */
const STALE = 25

/** One telling of an event on a day of the stream; `speakerOf` gives those who may tell it. */
export function tellingOf(
  happening: Happening,
  from: { readonly chance: Chance; readonly day: number; readonly ground: Ground; readonly speakerOf: () => Actor },
): Telling {
  const { chance, day, ground, speakerOf } = from
  const { act, agent, target, town, ahead } = happening
  const voice = ahead ? undefined : disputed(happening, chance)
  const said = voice?.said ?? (happens(chance, SAID) ? plainlySaid(speakerOf(), chance) : undefined)
  const anybody = happens(chance, ANY_AGENT) ? nobody(chance) : agent
  const doer = happens(chance, NO_AGENT) ? undefined : voice ? agent : anybody
  const toldOn = toldDay(happening, chance)
  const at = toldPlace(town, ground, chance)
  const counted = act.toll !== undefined && !ahead && happens(chance, TOLL)
  return {
    happening,
    type: happens(chance, OTHER_TYPE) ? relatedType(act.type, chance) : act.type,
    status: voice?.status ?? statusOf(ahead, chance),
    object: oneOf(chance, act.objects),
    filler: `${happens(chance, 50) ? 'near' : 'beyond'} ${thing(chance)}`,
    ending: happens(chance, 45) ? `while ${clause(chance)}` : ending(chance),
    ...(doer ? { agent: doer } : {}),
    ...(happens(chance, TARGET) ? { target } : {}),
    ...(at ? { place: at } : {}),
    ...(toldOn === undefined ? {} : { day: toldOn }),
    ...(counted ? { toll: tollOn(happening, day, chance) } : {}),
    ...(said ? { said } : {}),
  }
}

function statusOf(ahead: boolean, chance: Chance): Telling['status'] {
  if (ahead) return happens(chance, 60) ? 'planned' : 'feared'
  return happens(chance, 4) ? 'ongoing' : 'happened'
}

function disputed(
  { agent, target }: Happening,
  chance: Chance,
): (Pick<Telling, 'status'> & { said: Said }) | undefined {
  const roll = chance.below(100)
  if (roll < CLAIMED) return { status: 'claimed', said: { by: target, stance: 'accuses', cue: ['charged', 'alleged'] } }
  if (roll < CLAIMED + DENIED)
    return { status: 'denied', said: { by: agent, stance: 'denies', cue: ['denied', 'disputed'] } }
  return undefined
}

function plainlySaid(by: Actor, chance: Chance): Said {
  return happens(chance, 80)
    ? { by, stance: 'asserts', cue: ['said', 'stated'] }
    : { by, stance: 'confirms', cue: ['confirmed', 'affirmed'] }
}

function toldDay({ day }: Happening, chance: Chance): number | undefined {
  const roll = chance.below(100)
  if (roll < NO_DAY) return undefined
  return roll < NO_DAY + WRONG_DAY ? day + (happens(chance, 50) ? 1 : -1) : day
}

function toldPlace(town: Town, { regions, country }: Ground, chance: Chance): Town | undefined {
  const roll = chance.below(100)
  if (roll < NO_PLACE) return undefined
  const region = regions.get(town.at.region ?? '')
  if (roll < NO_PLACE + REGION && region) return plainly(region)
  return roll < NO_PLACE + REGION + COUNTRY ? plainly(country) : town
}

function tollOn({ toll, growth, day }: Happening, today: number, chance: Chance): Toll {
  const known = Math.max(0, today - day - (happens(chance, STALE) ? 1 : 0))
  const qualifier = oneOf(chance, ['exactly', 'exactly', 'at-least', 'about'] as const)
  return { number: toll + growth * known, qualifier }
}
