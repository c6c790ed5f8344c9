import { ACROSS_RIVER } from './across-river.ts'
import { ALONG_RIVER } from './along-river.ts'
import { AROUND } from './around.ts'
import { BANK_OF } from './bank-of.ts'
import { BETWEEN } from './between.ts'
import { BORDER_OF } from './border.ts'
import { COAST_OF } from './coast.ts'
import { DIRECTION } from './direction.ts'
import { DISTRICT } from './district.ts'
import { FACILITY } from './facility.ts'
import { FRONT_LINE } from './front-line.ts'
import { NEAR } from './near.ts'
import { OUTSKIRTS } from './outskirts.ts'
import { PART } from './part.ts'
import type { RelationRule } from './relation-rule.ts'
import { ROAD_BETWEEN } from './road.ts'

/** Relations in the order in which they are asked; the first that reads one is taken. What names two places comes before what names one. */
export const RELATIONS: readonly RelationRule[] = [
  BANK_OF,
  ACROSS_RIVER,
  ALONG_RIVER,
  FRONT_LINE,
  ROAD_BETWEEN,
  BORDER_OF,
  BETWEEN,
  COAST_OF,
  DIRECTION,
  OUTSKIRTS,
  NEAR,
  AROUND,
  PART,
  DISTRICT,
  FACILITY,
]
