import type { Trigger } from '../trigger.ts'
import { ASSAULT_NOUNS } from './nouns/assaults.ts'
import { CIVIL_NOUNS } from './nouns/civil.ts'
import { COERCION_NOUNS } from './nouns/coercion.ts'
import { CROWD_NOUNS } from './nouns/crowds.ts'
import { DAMAGE_NOUNS } from './nouns/damage.ts'
import { DIPLOMACY_NOUNS } from './nouns/diplomacy.ts'
import { DISPLACEMENT_NOUNS } from './nouns/displacement.ts'
import { FIGHTING_NOUNS } from './nouns/fighting.ts'
import { HARM_NOUNS } from './nouns/harm.ts'
import { MISHAP_NOUNS } from './nouns/mishaps.ts'
import { PUBLIC_ORDER_NOUNS } from './nouns/public-order.ts'
import { RARER_NOUNS } from './nouns/rarer.ts'

/** Nouns that name an act. Longest match first; `of`, `on`, `from` and the possessive give the roles. */
export const NOUN_TRIGGERS: readonly Trigger[] = [
  ...COERCION_NOUNS,
  ...CROWD_NOUNS,
  ...FIGHTING_NOUNS,
  ...HARM_NOUNS,
  ...DISPLACEMENT_NOUNS,
  ...ASSAULT_NOUNS,
  ...DAMAGE_NOUNS,
  ...PUBLIC_ORDER_NOUNS,
  ...CIVIL_NOUNS,
  ...DIPLOMACY_NOUNS,
  ...MISHAP_NOUNS,
  ...RARER_NOUNS,
]
