import type { Trigger } from '../trigger.ts'
import { ACCIDENT_VERBS } from './verbs/accidents.ts'
import { ASSAULT_VERBS } from './verbs/assaults.ts'
import { CIVIL_VERBS } from './verbs/civil.ts'
import { COERCION_VERBS } from './verbs/coercion.ts'
import { CROWD_VERBS } from './verbs/crowds.ts'
import { DAMAGE_VERBS } from './verbs/damage.ts'
import { DIPLOMACY_VERBS } from './verbs/diplomacy.ts'
import { DISPLACEMENT_VERBS } from './verbs/displacement.ts'
import { ENVOY_VERBS } from './verbs/envoys.ts'
import { FIGHTING_VERBS } from './verbs/fighting.ts'
import { FORCE_VERBS } from './verbs/forces.ts'
import { HARM_VERBS } from './verbs/harm.ts'
import { IMPACT_VERBS } from './verbs/impacts.ts'
import { MEANS_VERBS } from './verbs/means.ts'
import { MISHAP_VERBS } from './verbs/mishaps.ts'
import { MOVEMENT_VERBS } from './verbs/movements.ts'
import { PEACE_VERBS } from './verbs/peace.ts'
import { PENALTY_VERBS } from './verbs/penalties.ts'
import { POLITICS_VERBS } from './verbs/politics.ts'
import { PUBLIC_ORDER_VERBS } from './verbs/public-order.ts'
import { RARER_VERBS } from './verbs/rarer.ts'
import { RARER_CIVIL_VERBS } from './verbs/rarer-civil.ts'
import { RARER_HARM_VERBS } from './verbs/rarer-harm.ts'
import { RARER_ORDER_VERBS } from './verbs/rarer-order.ts'
import { RELIEF_VERBS } from './verbs/relief.ts'
import { RULE_VERBS } from './verbs/rule.ts'
import { WAYS_OF_WAR } from './verbs/ways-of-war.ts'

/** Verbs that name an act, by family. Order matters only between rows of one verb: the first whose condition holds is taken. */
export const VERB_TRIGGERS: readonly Trigger[] = [
  ...FORCE_VERBS,
  ...COERCION_VERBS,
  ...CROWD_VERBS,
  ...PEACE_VERBS,
  ...PENALTY_VERBS,
  ...RELIEF_VERBS,
  ...ENVOY_VERBS,
  ...RULE_VERBS,
  ...ACCIDENT_VERBS,
  ...WAYS_OF_WAR,
  ...IMPACT_VERBS,
  ...RARER_VERBS,
  ...RARER_ORDER_VERBS,
  ...RARER_CIVIL_VERBS,
  ...DISPLACEMENT_VERBS,
  ...ASSAULT_VERBS,
  ...DAMAGE_VERBS,
  ...RARER_HARM_VERBS,
  ...MISHAP_VERBS,
  ...MEANS_VERBS,
  ...DIPLOMACY_VERBS,
  ...POLITICS_VERBS,
  ...FIGHTING_VERBS,
  ...HARM_VERBS,
  ...PUBLIC_ORDER_VERBS,
  ...CIVIL_VERBS,
  ...MOVEMENT_VERBS,
]
