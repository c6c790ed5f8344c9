import { BANK_OF } from './bank-of.ts'
import { DIRECTION } from './direction.ts'
import { NEAR } from './near.ts'
import { OUTSKIRTS } from './outskirts.ts'
import { PART } from './part.ts'
import type { RelationRule } from './relation-rule.ts'

/** Relations in the order in which they are asked; the first that reads one is taken. */
export const RELATIONS: readonly RelationRule[] = [BANK_OF, DIRECTION, OUTSKIRTS, NEAR, PART]
