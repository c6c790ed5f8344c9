import type { FigureRule } from './figure-rule.ts'
import { counted, fateAlone, fateBeforeNumber, peopleWithFate } from './rules/counted.ts'
import { measure } from './rules/measure.ts'
import { money } from './rules/money.ts'
import { nobody, noLosses } from './rules/none.ts'
import { share } from './rules/share.ts'
import { toll } from './rules/toll.ts'

/** All rules in the order in which they are tried. */
export const FIGURE_RULES: readonly FigureRule[] = [
  share,
  money,
  measure,
  noLosses,
  nobody,
  toll,
  peopleWithFate,
  counted,
  fateAlone,
  fateBeforeNumber,
]
