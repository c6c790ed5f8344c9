import type { FigureRule } from './figure-rule.ts'
import { elsewhere, gravely, sameAgain } from './rules/again.ts'
import { armsByType } from './rules/arms.ts'
import { counted, fateAlone, fateBeforeNumber, peopleWithFate, strong } from './rules/counted.ts'
import { duration } from './rules/duration.ts'
import { groupOf, numbering, votesAgainst } from './rules/group.ts'
import { measure } from './rules/measure.ts'
import { money } from './rules/money.ts'
import { nobody, noLosses, noThings } from './rules/none.ts'
import { amongTheDead, outOfThem, partOfThem } from './rules/parts.ts'
import { peopleDoing } from './rules/people.ts'
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
  outOfThem,
  amongTheDead,
  strong,
  armsByType,
  peopleWithFate,
  counted,
  groupOf,
  fateAlone,
  fateBeforeNumber,
  numbering,
  votesAgainst,
  gravely,
  elsewhere,
  sameAgain,
  peopleDoing,
]
