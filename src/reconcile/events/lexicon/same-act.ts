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

/** 7 days: weeklies and explainers retell an act of the week without its day. */
export const DAYS_BACK_ONCE = 7
/** 1 day: an undated strike in the morning’s news was yesterday’s or today’s. */
export const DAYS_BACK = 1
