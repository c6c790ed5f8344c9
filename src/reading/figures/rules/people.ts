import type { Word } from '../../../language/analyse.ts'
import { verbLemmaOf } from '../../events/verb-lemma.ts'
import { inReport, isPlainNumber, wordIn } from '../candidate.ts'
import type { FigureRule } from '../figure-rule.ts'
import { DOINGS, STRAITS } from '../lexicon/doings.ts'

/** Words between the number and the verb. */
const ON_THE_WAY = /^(?:AUX|ADV)$/
const FARTHEST = 5

/** "Tens of thousands marched", "more than one million are at risk": who does what people do are people. */
export const peopleDoing: FigureRule = {
  name: 'people-doing',
  read: candidate => {
    const { quantity, next, tokens } = candidate
    if (!isPlainNumber(candidate) || quantity.form === 'pair' || quantity.min < 3) return undefined
    const span = inReport(candidate, quantity.span)
    let at = next
    while (at < next + FARTHEST && ON_THE_WAY.test(wordIn(candidate, at)?.upos ?? '')) at++
    const word = wordIn(candidate, at)
    const isPlural = at > next || word?.xpos === 'VBD' || word?.xpos === 'VBP'
    const does = word?.upos === 'VERB' && isPlural && DOINGS.has(verbLemmaOf(word)) ? word : inStraits(tokens, next, at)
    return does && { what: 'people', noun: does.text, spans: [span] }
  },
  examples: [
    ['Tens of thousands marched in the capital.', 'people 10000–… marched'],
    ['More than one million are at risk of famine.', 'people 1000000–… risk'],
    ['Some 4,000 are without water.', 'people 4000–4000 water'],
  ],
  not: ['The 12 are at sea.', 'Tens of thousands were spent.', 'Twelve fell.'],
}

/** What stands behind "are at", "are in", "are without", or is said of them. */
function inStraits(words: readonly Word[], verb: number, at: number): Word | undefined {
  const link = words[at]
  if (words[verb]?.upos !== 'AUX' || !link) return undefined
  if (STRAITS.has(link.lower)) return link
  const isAt = /^(?:at|in|without)$/.test(link.lower)
  return isAt ? words.slice(at + 1, at + 3).find(({ lemma }) => STRAITS.has(lemma)) : undefined
}
