import type { EventType } from '../../../record/event-types.ts'

/** Types that reports use for one act: each line is one act, known by its first type. All other types are an act each. */
export const SAME_ACTS: readonly (readonly EventType[])[] = [
  ['strike.shelling', 'strike.missile', 'strike.air', 'strike.drone', 'strike.naval'],
  ['battle.clash', 'battle.offensive'],
  ['territory.taken', 'territory.regained'],
  ['territory.withdrawal', 'territory.handover'],
  ['attack.killing', 'attack.shooting', 'attack.assassination'],
  ['property.destruction', 'property.sabotage'],
  ['explosive.device', 'explosive.suicide'],
  ['population.flight', 'population.evacuation'],
  ['diplomacy.meeting', 'diplomacy.third_party', 'diplomacy.multilateral'],
]

/** Acts that happen to one place once in a while: an undated telling means the last one, up to `DAYS_BACK_ONCE` days back. */
export const ONCE: ReadonlySet<EventType> = new Set<EventType>([
  'territory.taken',
  'territory.withdrawal',
  'territory.annexation',
  'territory.secession',
  'property.destruction',
  'politics.referendum',
  'politics.election',
  'politics.resignation',
  'coercion.coup',
  'coercion.curfew',
  'coercion.martial_law',
  'deescalation.ceasefire',
  'diplomacy.visit',
  'diplomacy.agreement',
])

/** Acts whose doer is what accounts dispute: two tellings with different doers are still one. */
export const DOER_DISPUTED: ReadonlySet<EventType> = new Set<EventType>([
  'property.destruction',
  'explosive.device',
  'attack.killing',
  'attack.cbrn',
  'other.accident',
])

/** Acts that are announced and then done: their plan, their doing and what is said against it are one event. */
export const DONE_AS_PLANNED: ReadonlySet<EventType> = new Set<EventType>([
  'territory.withdrawal',
  'territory.annexation',
  'politics.referendum',
  'politics.election',
  'population.flight',
  'deescalation.ceasefire',
  'deescalation.release',
  'diplomacy.visit',
  'diplomacy.agreement',
])

/** Acts of two sides at once: whichever a report names as the doer, it is the same act. */
export const MUTUAL: ReadonlySet<EventType> = new Set<EventType>([
  'battle.clash',
  'deescalation.ceasefire',
  'deescalation.release',
  'diplomacy.meeting',
  'diplomacy.agreement',
  'diplomacy.call',
])

/** Acts that happen to a person once: wherever and however it was, it is the same death. */
export const DEATHS: ReadonlySet<EventType> = new Set<EventType>(['attack.killing', 'other.accident'])

/** Words of one type by which a report may tell an act of another line: "the withdrawal … the transfer of troops", "the evacuation … deportation". */
export const TOLD_AS: readonly { readonly type: EventType; readonly words: RegExp; readonly act: EventType }[] = [
  { type: 'force.deployment', words: /transfer|mov|relocat|redeploy|regroup/i, act: 'territory.withdrawal' },
  { type: 'population.expulsion', words: /deport|transfer|remov|resettl|reset/i, act: 'population.flight' },
]

/** 7 days: weeklies and explainers retell an act of the week without its day. */
export const DAYS_BACK_ONCE = 7
/** 1 day: an undated strike in the morning’s news was yesterday’s or today’s. */
export const DAYS_BACK = 1
