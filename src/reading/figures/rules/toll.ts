import { type Candidate, inReport, wordsBefore } from '../candidate.ts'
import type { Counted, FigureRule } from '../figure-rule.ts'
import type { FigureKind } from '../lexicon/counted-nouns.ts'
import { countedPhrase } from '../phrase.ts'
import { PLAIN_AFTER } from '../plain-after.ts'

/** Words right before the number by which a count comes to it, and how exact they make it. */
const ARRIVES = new Set('to at reached hit stood numbered totalled total put'.split(' '))
const PASSES = new Set('passed exceeded surpassed topped'.split(' '))
/** After "toll" also these. */
const IS = new Set('of is was now'.split(' '))

/** What a count is of, by its noun. */
const COUNTS: ReadonlyMap<string, FigureKind> = new Map([
  ['casualties', 'casualties'],
  ['losses', 'losses'],
  ['deaths', 'killed'],
  ['fatalities', 'killed'],
  ['dead', 'killed'],
  ['killed', 'killed'],
  ['wounded', 'wounded'],
  ['injured', 'wounded'],
  ['injuries', 'wounded'],
  ['missing', 'missing'],
  ['displaced', 'displaced'],
])

/** "The death toll of the strike on a house in the north of the town has meanwhile risen to seven". */
const FARTHEST = 20
/** Of other counts the noun stands nearer: behind a verb up to 7 words, behind "to" and a bare "at" up to 4. */
const [NEAR_VERB, NEAR] = [7, 4]

interface Named {
  readonly what: FigureKind
  readonly noun: string
  /** How many words stand between the noun and the number. */
  readonly back: number
}

/** "put its casualties at 1,200", "the number of wounded rose to 30", "deaths reached 40". */
function countNamed(words: readonly string[]): Named | undefined {
  const [last = ''] = words
  if (!ARRIVES.has(last) && !PASSES.has(last)) return undefined
  const isNear = last === 'to' || (last === 'at' && !/^(?:put|stands?|stood)$/.test(words[1] ?? ''))
  const reach = isNear ? NEAR : NEAR_VERB
  const back = words.findIndex((word, index) => index > 0 && index < reach && COUNTS.has(word))
  const noun = words[back] ?? ''
  const what = COUNTS.get(noun)
  const isNumber = words[back + 1] === 'of' && words[back + 2] === 'number'
  return what && { what, noun: isNumber ? `number of ${noun}` : noun, back }
}

/** "the death toll rose to 15". */
function tollNamed(words: readonly string[]): Named | undefined {
  const [last = ''] = words
  const back = words.indexOf('toll')
  if (back < 0 || !(ARRIVES.has(last) || PASSES.has(last) || IS.has(last))) return undefined
  const kind = words[back + 1] ?? ''
  const what = /^(?:injury|injured|wounded)$/.test(kind) ? 'wounded' : kind === 'casualty' ? 'casualties' : 'killed'
  return { what, noun: kind === 'death' ? 'death toll' : 'toll', back }
}

/** Where the figure ends in the sentence: behind those it counts ("reached 70 men"), and nothing else may be counted. */
function endOf(candidate: Candidate): number | undefined {
  const { quantity, start, sentence } = candidate
  const phrase = countedPhrase(candidate)
  const end = phrase?.noun.person ? phrase.token.end - start : quantity.span[1]
  return PLAIN_AFTER.test(sentence.slice(end, end + 16)) ? end : undefined
}

function countedAs(candidate: Candidate, { what, noun, back }: Named, end: number): Counted {
  const words = wordsBefore(candidate, 1)
  return {
    what,
    noun,
    spans: [inReport(candidate, [candidate.quantity.span[0], end])],
    at: candidate.at - back - 1,
    ...(PASSES.has(words[0] ?? '') && { qualifier: 'more-than' as const }),
  }
}

/** "The death toll has risen to 15", "casualties exceeded 3,000". */
export const toll: FigureRule = {
  name: 'death-toll',
  read: candidate => {
    const { quantity } = candidate
    if (quantity.form === 'none' || quantity.isPercent || quantity.currency || quantity.unit) return undefined
    const words = wordsBefore(candidate, FARTHEST)
    const count = countNamed(words)
    const end = count && endOf(candidate)
    if (count && end !== undefined) return countedAs(candidate, count, end)
    const named = tollNamed(words)
    return named && countedAs(candidate, named, quantity.span[1])
  },
  examples: [
    ['The death toll from the strike rose to at least 15.', 'killed 15–… death toll'],
    ['The army put its casualties at 1,200.', 'casualties 1200–1200 casualties'],
    ['The number of wounded rose to 30.', 'wounded 30–30 number of wounded'],
    ['Casualties on both sides exceeded 3,000.', 'casualties 3000–… casualties'],
    ['Casualties among the marines stand at 25.', 'casualties 25–25 casualties'],
    ['The losses of the regiment reached 70 men.', 'losses 70–70 losses'],
    ['The toll of the strike on a house in the north of the town has meanwhile risen to seven.', 'killed 7–7 toll'],
    ['The ministry put the number of dead at 15.', 'killed 15–15 number of dead'],
  ],
  not: ['The toll was heavy and 15 tanks burned.', 'Deaths at 12 sites were looked into.'],
}
