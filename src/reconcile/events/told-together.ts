import type { EventType } from '../../record/event-types.ts'
import { bestOf } from '../order.ts'
import { isPlaced, isTellingOf, isTowards } from './is-telling-of.ts'
import type { Mood } from './mood.ts'
import { isCoarse } from './near.ts'
import { isViolent } from './says.ts'
import type { Same, Telling } from './telling.ts'

/** A telling that is not yet matched with others of its report. */
export interface Told extends Telling {
  /** Told by a noun that points back: "the attack", "such a strike", "Saturday’s raid". */
  readonly pointsBack: boolean
  /** The act that its words may be of where the report tells that one elsewhere: "the transfer of troops" is the withdrawal. */
  readonly toldAs?: EventType
}

/**
 * The tellings of one report, each with the act, place, time and doer of all that the report tells of the same event: "the withdrawal"
 * further down is the one from the town named above. What could be one of several stays by itself.
 */
export function toldTogether(told: readonly Told[]): Telling[] {
  const groups: ToldGroup[] = []
  const order = new Map(told.map((telling, index) => [telling, index]))
  const lastBefore = (telling: Told, { members }: ToldGroup) =>
    Math.max(...members.map(member => order.get(member) ?? 0).filter(at => at < (order.get(telling) ?? 0)))
  for (const round of ROUNDS) {
    for (const [index, telling] of told.entries()) {
      if (!round(telling.same)) continue
      const meant = groups.filter(group => isTellingOf(telling, group, told[index - 1]))
      const [first] = meant
      const one =
        meant.length > 1 && isLoose(telling)
          ? bestOf(meant, (a, b) => lastBefore(telling, b) - lastBefore(telling, a))
          : first
      if (one && (meant.length === 1 || isLoose(telling))) add(telling, one)
      else groups.push({ same: telling.same, members: [telling] })
    }
  }
  return withScene(told, new Map(groups.flatMap(({ same, members }) => members.map(member => [member, same] as const))))
}

/** "The attack": with several that it could be, the last one told. */
function isLoose({ same, pointsBack }: Told): boolean {
  return pointsBack && !isPlaced(same) && !same.time
}

/** What is told of violence without its place is where the report’s only other violence is, or what it follows at once. */
function withScene(told: readonly Told[], sameOf: ReadonlyMap<Told, Same>): Telling[] {
  const scene = sceneOf(told)
  return told.map((telling, index) => {
    const { pointsBack, toldAs, ...rest } = telling
    const same = sameOf.get(telling) ?? telling.same
    if (isPlaced(same) || !isViolent(same.act)) return { ...rest, same }
    const at = (pointsBack ? scene : undefined) ?? placeBefore(telling, told[index - 1])
    return { ...rest, same: at ? { ...same, at, area: at.country ?? same.area } : same }
  })
}

/** The place of what is told right before: "The town was shelled on Monday and hit by rockets the next day." */
function placeBefore(telling: Told, before: Told | undefined): Same['at'] {
  const [end, start] = [before?.spans.at(-1)?.[1], telling.spans[0]?.[0]]
  if (!before?.at || isCoarse(before.at) || !isViolent(before.same.act) || end === undefined || start === undefined)
    return undefined
  return telling.same.time && start - end < SAME_BREATH && start >= end ? before.at : undefined
}

/** Characters between two parts of one sentence. */
const SAME_BREATH = 100

/** The place of all violence that a report tells, where that is one. */
function sceneOf(told: readonly Told[]): Same['at'] {
  const places = told.flatMap(({ same }) => (isViolent(same.act) && same.at ? [same.at] : []))
  const [first] = places
  return first && !isCoarse(first) && places.every(({ id }) => id === first.id) ? first : undefined
}

/** What a report tells of one event. */
export interface ToldGroup {
  same: Same
  readonly members: Told[]
}

/** What tells most comes first, so that what tells less finds all that it could mean. */
const ROUNDS: readonly ((same: Same) => boolean)[] = [
  same => isPlaced(same) && same.time !== undefined,
  same => isPlaced(same) && same.time === undefined,
  same => !isPlaced(same) && same.time !== undefined,
  same => !isPlaced(same) && same.time === undefined,
]

function add(telling: Told, group: ToldGroup): void {
  const same = isTowards(telling, group) ? placeless(telling.same) : telling.same
  if (group.members.every(member => isTowards(member, telling))) group.same = placeless(group.same)
  const { act, says, at, time, doer } = group.same
  const isSurer = SURENESS[same.says] < SURENESS[says]
  const finer = at && (!same.at || !isCoarse(at) || isCoarse(same.at)) ? at : same.at
  const exacter = time && (time.day !== undefined || same.time?.day === undefined) ? time : same.time
  const { at: _, time: __, ...rest } = group.same
  group.same = {
    ...rest,
    act: isSurer || group.members.every(({ toldAs }) => toldAs === same.act) ? same.act : act,
    says: isSurer ? same.says : says,
    mood: surestMood(group.same.mood, same.mood),
    doer: doer === '' && (same.mood === 'done' || group.same.mood !== 'done') ? same.doer : doer,
    area: finer?.country ?? group.same.area,
    ...(finer ? { at: finer } : {}),
    ...(same.named === undefined ? {} : { named: same.named }),
    ...(exacter ? { time: exacter } : {}),
  }
  group.members.push(telling)
}

function placeless({ at, ...same }: Same): Same {
  return same
}

const surestMood = (a: Mood, b: Mood): Mood => (a === 'open' || b === 'done' ? b : a)
const SURENESS = { deed: 0, violence: 1, harm: 2 } as const
