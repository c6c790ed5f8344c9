import { inReport } from '../candidate.ts'
import type { FigureRule } from '../figure-rule.ts'

const ENDS =
  'in|on|at|is|are|was|were|and|or|to|by|since|from|for|had|has|have|been|will|would|who|that|which|than|before|after|with|of|said'
const OF = new RegExp(
  String.raw`^\s{0,4}of\s{1,4}(?:(?:the|its|their|all|his|our)\s{1,4})?(?<noun>[\p{L}\d][\p{L}\d-]{0,30}(?:['’]s)?(?:\s{1,4}(?!(?:${ENDS})\b)[\p{L}-]{1,30}){0,2})`,
  'u',
)

/** "about 15% of Ukraine". Percentages of nothing named (prices, growth) are left alone. */
export const share: FigureRule = {
  name: 'share-of',
  read: candidate => {
    const { quantity, tokens, next, sentence } = candidate
    if (!quantity.isPercent || tokens[next]?.lower !== 'of') return undefined
    const of = OF.exec(sentence.slice(quantity.span[1], quantity.span[1] + 120))
    const noun = of?.groups?.['noun']
    if (!of || !noun) return undefined
    const end = quantity.span[1] + of[0].length
    return { what: 'share', noun, unit: 'percent', spans: [inReport(candidate, [quantity.span[0], end])] }
  },
  examples: [
    ['The regions make up about 15% of Ukraine.', 'share 15–15 Ukraine'],
    ['Up to 40 percent of the power grid was hit.', 'share …–40 power grid'],
  ],
  not: ['Prices rose 15 percent in a year.'],
}
