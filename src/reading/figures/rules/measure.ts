import { inReport } from '../candidate.ts'
import type { FigureRule } from '../figure-rule.ts'
import { ADVANCE, BREADTH, measureOf } from '../lexicon/measures.ts'

/** Ground by its area, and ground gained or given by its length; "10 km north of X" is a place. */
export const measure: FigureRule = {
  name: 'area-or-advance',
  read: candidate => {
    const { quantity, sentence } = candidate
    const found = quantity.unit === undefined ? undefined : measureOf(quantity.unit)
    if (!found) return undefined
    if (found.what === 'distance') {
      const before = sentence.slice(Math.max(0, quantity.span[0] - 60), quantity.span[0])
      const after = sentence.slice(quantity.span[1], quantity.span[1] + 40)
      const isAway =
        /^\s{0,4}(?:(?:to the )?(?:due )?(?:north|south|east|west)[a-z-]{0,10}\s(?:of|from)|from|away|outside|off|per)\b/i.test(
          after,
        )
      const isBroad = found.unit !== 'm' && BREADTH.test(after)
      if (isAway || (!isBroad && !ADVANCE.test(before))) return undefined
    }
    return {
      what: found.what,
      noun: quantity.unit ?? found.unit,
      unit: found.unit,
      spans: [inReport(candidate, quantity.span)],
    }
  },
  examples: [
    ['Troops advanced 5 km towards the town.', 'distance 5–5 km'],
    ['The buffer zone is 15 kilometres wide.', 'distance 15–15 kilometres'],
    ['They retook more than 1,200 square kilometres.', 'area 1200–… square kilometres'],
  ],
  not: [
    'The bridge is 400 metres long.',
    'The village lies 10 km north of the city.',
    'Withdrawing troops were hit 10 km north of the city.',
  ],
}
