import type { Trigger } from '../trigger.ts'
import { CIVIL_VERBS } from './verbs/civil.ts'
import { CROWD_VERBS } from './verbs/crowds.ts'
import { DIPLOMACY_VERBS } from './verbs/diplomacy.ts'
import { FIGHTING_VERBS } from './verbs/fighting.ts'
import { HARM_VERBS } from './verbs/harm.ts'
import { MEANS_VERBS } from './verbs/means.ts'
import { MISHAP_VERBS } from './verbs/mishaps.ts'
import { POLITICS_VERBS } from './verbs/politics.ts'
import { PUBLIC_ORDER_VERBS } from './verbs/public-order.ts'

/** Verbs that name an act, by family. Order matters only between rows of one verb: the first whose condition holds is taken. */
export const VERB_TRIGGERS: readonly Trigger[] = [
  ...CROWD_VERBS,
  ...MISHAP_VERBS,
  ...MEANS_VERBS,
  ...DIPLOMACY_VERBS,
  ...POLITICS_VERBS,
  ...FIGHTING_VERBS,
  ...HARM_VERBS,
  ...PUBLIC_ORDER_VERBS,
  ...CIVIL_VERBS,
]
