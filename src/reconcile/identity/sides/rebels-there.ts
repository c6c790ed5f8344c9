import type { Chain } from '../chain.ts'
import { isPlainRebels } from '../groups.ts'
import { rebelsIn, withoutSponsor } from '../sponsored.ts'
import { focusOf } from './office-place.ts'
import type { Standpoint } from './office-side.ts'
import { isGroupSide } from './state.ts'

/**
 * "The rebels" of a report that names no armed group: the only one that other reports have at the place which it is about, else in its region.
 */
export function rebelsThere(
  { name, kind, groups, mentions, partyOf }: Chain,
  { reading, claims, groupsAround }: Pick<Standpoint, 'reading' | 'claims' | 'groupsAround'>,
): string | undefined {
  const affiliation = mentions.find(one => one.affiliation)?.affiliation?.value
  const own = kind === 'person' || kind === 'office' ? affiliation : name
  const plain = own === undefined ? undefined : (rebelsIn(own, partyOf) ?? withoutSponsor(own))
  if (groups.length > 0 || plain === undefined || !isPlainRebels(plain)) return undefined
  const focus = focusOf(reading)
  if (!focus) return undefined
  return onlyGroup(claims(focus)) ?? onlyGroup(groupsAround(focus))
}

function onlyGroup(sides: ReadonlySet<string>): string | undefined {
  const [only, ...others] = [...sides].filter(isGroupSide)
  return others.length === 0 ? only : undefined
}
