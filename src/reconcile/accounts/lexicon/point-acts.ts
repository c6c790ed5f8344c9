import type { EventType } from '../../../record/event-types.ts'

/** Acts that are over within a day and at one point, so that two days or two towns for one are two accounts. */
export const POINT_ACTS: ReadonlySet<EventType> = new Set<EventType>([
  'strike.intercepted',
  'explosive.device',
  'explosive.suicide',
  'explosive.mine',
  'attack.assassination',
  'attack.killing',
  'attack.shooting',
  'attack.abduction',
  'battle.ambush',
  'property.sabotage',
  'territory.taken',
  'territory.regained',
  'diplomacy.visit',
  'other.accident',
])

/** Acts that begin a state which ends again. */
export const LASTING: ReadonlySet<EventType> = new Set<EventType>(['deescalation.ceasefire', 'battle.siege'])

/** Acts that only those can do of whom they are told: who denies a surrender does not say that others surrendered. */
export const OWN_ACTS: ReadonlySet<EventType> = new Set<EventType>(['deescalation.disarmament'])
