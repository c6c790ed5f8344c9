import type { DayCount } from '../../src/http/contract.ts'

/** Families of event types under one colour; letters name them where colour does not reach. */
export const GROUPS = [
  {
    key: 'F',
    name: 'fighting',
    families: ['battle', 'strike', 'explosive', 'attack'],
    light: '#8c2d19',
    dark: '#e9967a',
  },
  { key: 'T', name: 'territory', families: ['territory'], light: '#1f5c9e', dark: '#86b6ef' },
  {
    key: 'P',
    name: 'people and property',
    families: ['population', 'property', 'protest', 'riot', 'coercion'],
    light: '#a8791a',
    dark: '#e3c06a',
  },
  { key: 'D', name: 'forces', families: ['force'], light: '#4f6b46', dark: '#a3c598' },
  {
    key: 'S',
    name: 'talk and politics',
    families: ['statement', 'diplomacy', 'politics', 'sanction', 'aid', 'deescalation'],
    light: '#6d5a92',
    dark: '#bfaee2',
  },
  { key: 'O', name: 'other', families: [] as readonly string[], light: '#6c7077', dark: '#aab0b8' },
] as const

export type Group = (typeof GROUPS)[number]

/** The group of a family; what is in none is `other`. */
export function groupOf(family: string): Group {
  return GROUPS.find(group => (group.families as readonly string[]).includes(family)) ?? GROUPS[5]
}

/** How many events of one group a day has. */
export interface GroupCount {
  readonly day: string
  readonly group: string
  readonly events: number
}

/** Counts by day and group, days in order, groups in theirs. */
export function byGroup(days: readonly DayCount[]): readonly GroupCount[] {
  const counts = new Map<string, number>()
  for (const { day, family, events } of days) {
    const key = `${day} ${GROUPS.indexOf(groupOf(family))}`
    counts.set(key, (counts.get(key) ?? 0) + events)
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, events]) => {
      const [day = '', group = ''] = key.split(' ')
      return { day, group: GROUPS[Number(group)]?.name ?? 'other', events }
    })
}
