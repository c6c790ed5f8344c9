import type { Trigger } from '../trigger.ts'
import { CIVIL_VERBS } from './verbs/civil.ts'
import { FIGHTING_VERBS } from './verbs/fighting.ts'
import { HARM_VERBS } from './verbs/harm.ts'
import { PUBLIC_ORDER_VERBS } from './verbs/public-order.ts'

/** Verbs that name an act, by family. Order matters only between rows of one verb: the first whose condition holds is taken. */
export const VERB_TRIGGERS: readonly Trigger[] = [
  ...FIGHTING_VERBS,
  ...HARM_VERBS,
  ...PUBLIC_ORDER_VERBS,
  ...CIVIL_VERBS,
]
