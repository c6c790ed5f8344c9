import { daysBetween } from '../days.ts'
import { disputable, isDoneAsPlanned, isOnlyOne } from './cell.ts'
import { spotsAgree } from './near.ts'
import { isViolent } from './says.ts'
import type { Same } from './telling.ts'
import type { Told, ToldGroup } from './told-together.ts'

/** Whether a telling can be of the event that some others of its report tell; `before` is what is told right before it. */
export function isTellingOf(telling: Told, whole: ToldGroup, before: Told | undefined): boolean {
  const { same, toldAs } = telling
  const { same: group, members } = whole
  return (
    (actsAgree(same, group) || toldAs === group.act || members.some(member => member.toldAs === same.act)) &&
    moodsAgree(telling, whole) &&
    timesAgree(same, group) &&
    (placesAgree(telling, group) || isTowards(telling, whole) || members.every(member => isTowards(member, telling))) &&
    (same.doer === '' || group.doer === '' || same.doer === group.doer || disputable(same)) &&
    targetsAgree(telling, members) &&
    (isAnchored(telling, group) || (before !== undefined && members.includes(before) && goesOn(telling, before)))
  )
}

/**
 * What is told without its place means another telling where its words point back, where it is the same act with its day, where it tells the
 * harm done, or where its act happens once.
 */
function isAnchored({ same, pointsBack }: Told, group: Same): boolean {
  if (isOnlyOne(same)) return true
  if (!group.at && !group.time) return false
  if (same.at || same.named || pointsBack) return true
  if (!isViolent(same.act)) return same.time !== undefined
  if (same.act === group.act && same.time) return true
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

function moodsAgree({ same, status, pointsBack }: Told, { same: group, members }: ToldGroup): boolean {
  const isNegated = members.every(member => member.status === 'negated')
  if (isViolent(same.act) && (status === 'negated') !== isNegated && (isNegated || !pointsBack)) return false
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

/** True for what is told of some place, on the map or not. */
export function isPlaced({ at, named }: Same): boolean {
  return at !== undefined || named !== undefined
}

/** Where an army transfers its troops to is not where it withdraws from. */
export function isTowards({ toldAs, same: own }: Told, { same }: Pick<ToldGroup, 'same'>): boolean {
  return toldAs !== undefined && toldAs === same.act && own.doer !== '' && own.doer === same.doer
}
