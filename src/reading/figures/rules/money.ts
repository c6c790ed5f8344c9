import { inReport } from '../candidate.ts'
import type { FigureRule } from '../figure-rule.ts'
import { AID, CURRENCY_WORDS, currencyOf } from '../lexicon/measures.ts'

const WORD = new RegExp(
  String.raw`^\s{0,4}(?:US\s|American\s|Canadian\s)?(?<word>${CURRENCY_WORDS.replaceAll(' ', '\\s')})\b`,
  'i',
)

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
    const unit = currencyOf(sign)
    return { what: 'money', noun: sign, ...(unit && { unit }), spans: [span] }
  },
  examples: [
    ['The package of aid is worth $400 million.', 'money 400000000–400000000 $'],
    ['The reward is 20 million naira for a captured commander of the army.', 'money 20000000–20000000 naira'],
    ['They asked for EUR 3 million in aid.', 'money 3000000–3000000 EUR'],
    ['They pledged 5 million euros for reconstruction.', 'money 5000000–5000000 euros'],
  ],
  not: ['He paid $400 for a car.'],
}
