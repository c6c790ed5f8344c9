import type { FigureRule } from './figure-rule.ts'
import { partOfThem, sameAgain } from './rules/again.ts'
import { counted, fateAlone, fateBeforeNumber, peopleWithFate, strong } from './rules/counted.ts'
import { duration } from './rules/duration.ts'
import { groupOf, votesAgainst } from './rules/group.ts'
import { measure } from './rules/measure.ts'
import { money } from './rules/money.ts'
import { nobody, noLosses, noThings } from './rules/none.ts'
import { share } from './rules/share.ts'
import { toll } from './rules/toll.ts'

/** All rules in the order in which they are tried. */
export const FIGURE_RULES: readonly FigureRule[] = [
  share,
  money,
  measure,
  duration,
  noLosses,
  nobody,
  noThings,
  toll,
  partOfThem,
  strong,
  peopleWithFate,
  counted,
  fateAlone,
  fateBeforeNumber,
  groupOf,
  votesAgainst,
  sameAgain,
]
