import type { EventType } from '../../record/event-types.ts'
import { daysBetween } from '../days.ts'
import { disputable, isDoneAsPlanned, isOnlyOne } from './cell.ts'
import type { Mood } from './mood.ts'
import { isCoarse, spotsAgree } from './near.ts'
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
  const groups: Group[] = []
  for (const round of ROUNDS) {
    for (const [index, telling] of told.entries()) {
      if (!round(telling.same)) continue
      const meant = groups.filter(group => isTellingOf(telling, group, told[index - 1]))
      const [only] = meant
      if (only && meant.length === 1) add(telling, only)
      else groups.push({ same: telling.same, members: [telling] })
    }
  }
  const scene = sceneOf(told)
  const sameOf = new Map(groups.flatMap(({ same, members }) => members.map(member => [member, same] as const)))
  return told.map(telling => {
    const { pointsBack, toldAs, ...rest } = telling
    const same = sameOf.get(telling) ?? telling.same
    return { ...rest, same: scene && pointsBack && !same.named && isViolent(same.act) ? { at: scene, ...same } : same }
  })
}

/** The place of all violence that a report tells, where that is one. */
function sceneOf(told: readonly Told[]): Same['at'] {
  const places = told.flatMap(({ same }) => (isViolent(same.act) && same.at ? [same.at] : []))
  const [first] = places
  return first && !isCoarse(first) && places.every(({ id }) => id === first.id) ? first : undefined
}

interface Group {
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

function isPlaced({ at, named }: Same): boolean {
  return at !== undefined || named !== undefined
}

function add(telling: Told, group: Group): void {
  const { same } = telling
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

const surestMood = (a: Mood, b: Mood): Mood => (a === 'open' || b === 'done' ? b : a)
const SURENESS = { deed: 0, violence: 1, harm: 2 } as const

function isTellingOf(telling: Told, whole: Group, before: Told | undefined): boolean {
  const { same, toldAs } = telling
  const { same: group, members } = whole
  return (
    (actsAgree(same, group) || toldAs === group.act || members.some(member => member.toldAs === same.act)) &&
    moodsAgree(telling, whole) &&
    timesAgree(same, group) &&
    placesAgree(telling, group) &&
    (same.doer === '' || group.doer === '' || same.doer === group.doer || disputable(same)) &&
    targetsAgree(telling, members) &&
    (isAnchored(telling, group) || (before !== undefined && members.includes(before) && goesOn(telling, before)))
  )
}

/** What is told without its place means another telling only where its words point back, or where its act happens once. */
function isAnchored({ same, pointsBack }: Told, group: Same): boolean {
  if (isOnlyOne(same)) return true
  if (!group.at && !group.time) return false
  if (same.at || same.named || pointsBack) return true
  if (!isViolent(same.act)) return same.time !== undefined
  return same.says === 'harm' && group.act !== same.act && (!same.time || group.time !== undefined)
}

/** "They tried to break through and were thrown back": what follows at once and names no place or time of its own. */
function goesOn({ same }: Told, before: Told): boolean {
  return same.act === before.same.act && !same.at && !same.named && !same.time && same.act !== 'property.destruction'
}

function actsAgree(a: Same, b: Same): boolean {
  if (a.act === b.act) return true
  if (!isViolent(a.act) || !isViolent(b.act)) return false
  return (
    a.says !== 'deed' ||
    b.says !== 'deed' ||
    (a.at?.kind === 'facility' && a.time !== undefined && b.time !== undefined)
  )
}

function moodsAgree({ same, status, pointsBack }: Told, { same: group, members }: Group): boolean {
  const isNegated = members.every(member => member.status === 'negated')
  if (isViolent(same.act) && (status === 'negated') !== isNegated && !pointsBack) return false
  if (same.mood === group.mood || isDoneAsPlanned(same)) return true
  // "They planned Saturday’s raid": what is planned for a day of which something is told as done.
  if (same.mood === 'plan' && same.time && pointsBack) return true
  return same.mood !== 'done' && group.mood !== 'done'
}

/** True where two times are one day, or one holds the other; what is told of before agrees with no time but the same. */
function timesAgree(a: Same, b: Same): boolean {
  if (!a.time || !b.time) return a.isBackground === b.isBackground || (a.at?.kind === 'facility' && a.time === b.time)
  const [x, y] = [a.time, b.time]
  if (x.day !== undefined && y.day !== undefined) return x.day === y.day
  if (!x.interval || !y.interval) return x.value === y.value
  const [long, short] = x.day === undefined ? [x.interval, y.interval] : [y.interval, x.interval]
  return (daysBetween(long.start, short.start) ?? -1) >= 0 && (daysBetween(short.end, long.end) ?? -1) >= 0
}

/** In one region there is more than one strike; the withdrawal from the region is that from its city. */
function placesAgree({ same }: Told, group: Same): boolean {
  if (same.named !== undefined || group.named !== undefined) return same.named === group.named
  if (!same.at || !group.at || same.at.id === group.at.id) return true
  return isOnlyOne(same) && spotsAgree(same.at, group.at)
}

/** Two arrests are of two people; who is hit by a strike is told in many ways. */
function targetsAgree({ same, target }: Told, members: readonly Told[]): boolean {
  if (!target || isViolent(same.act)) return true
  return members.every(
    member => !member.target || member.target.id === target.id || member.target.anybody || target.anybody,
  )
}
