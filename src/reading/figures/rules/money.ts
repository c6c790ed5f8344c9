import { inReport } from '../candidate.ts'
import type { FigureRule } from '../figure-rule.ts'
import { AID, currencyOf } from '../lexicon/measures.ts'

const WORD =
  /^\s{0,4}(?:US\s|American\s|Canadian\s)?(?<word>dollars?|euros?|pounds|hryvnias?|roubles?|rubles?|shekels|yen|zlotys?)\b/i

/** Money where the sentence speaks of aid, arms or damage. */
export const money: FigureRule = {
  name: 'money-for-aid',
  read: candidate => {
    const { quantity, sentence } = candidate
    const word = WORD.exec(sentence.slice(quantity.span[1], quantity.span[1] + 30))
    const sign = quantity.currency ?? word?.groups?.['word']
    if (!sign || !AID.test(sentence)) return undefined
    const end = quantity.span[1] + (quantity.currency ? 0 : (word?.[0].length ?? 0))
    const span = inReport(candidate, [quantity.span[0], end])
    return { what: 'money', noun: sign, unit: currencyOf(sign), spans: [span] }
  },
  examples: [
    ['The package of aid is worth $400 million.', 'money 400000000–400000000 $'],
    ['They pledged 5 million euros for reconstruction.', 'money 5000000–5000000 euros'],
  ],
  not: ['He paid $400 for a car.'],
}
