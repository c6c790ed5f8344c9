import type { Word } from '../../../language/analyse.ts'
import { type Candidate, inReport, wordIn, wordsBefore } from '../candidate.ts'
import type { Counted, FigureRule } from '../figure-rule.ts'
import type { FigureKind } from '../lexicon/counted-nouns.ts'
import { FATE_VERBS } from '../lexicon/fates.ts'
import { countedPhrase } from '../phrase.ts'
import { PLAIN_AFTER } from '../plain-after.ts'

/** Words right before the number by which a count comes to it, and how exact they make it. */
const ARRIVES = new Set('to at reached reach reaches hit stood numbered totalled total put'.split(' '))
const PASSES = new Set('passed exceeded surpassed topped pass exceed surpass top'.split(' '))
/** After "toll" and "the number of" also these. */
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
  ['refugees', 'displaced'],
  ['evacuees', 'evacuated'],
  ['hostages', 'abducted'],
  ['prisoners', 'captured'],
  ['detainees', 'detained'],
  ['arrests', 'detained'],
  ['victims', 'casualties'],
])

/** "The death toll of the strike on a house in the north of the town has meanwhile risen to seven". */
const FARTHEST = 20
/** Of other counts the noun stands nearer: behind a verb up to 7 words, behind "to" and a bare "at" up to 4. */
const [NEAR_VERB, NEAR] = [7, 4]

/** With "at" the noun may stand as far off as with a verb: "put Russian casualties for the day at 1,180". */
const PUT = /^(?:puts?|stands?|stood|estimates?|estimated|placed?)$/

interface Named {
  readonly what: FigureKind
  readonly noun: string
  /** How many words stand between the noun and the number; -1 where it stands behind. */
  readonly back: number
}

/** "put its casualties at 1,200", "the number of wounded rose to 30", "deaths reached 40". */
function countNamed(words: readonly string[]): Named | undefined {
  const [last = ''] = words
  const isCounted = IS.has(last) && words.indexOf('number') > 0
  if (!ARRIVES.has(last) && !PASSES.has(last) && !isCounted) return undefined
  const isPut = last === 'at' && words.slice(1, NEAR_VERB + 2).some(word => PUT.test(word))
  const isNear = last === 'to' || (last === 'at' && !isPut)
  // "has risen by 30,000 to 1.1 million".
  const isBy = last === 'to' && words.indexOf('by') > 0 && words.indexOf('by') < 4
  const reach = isNear && !isBy ? NEAR : NEAR_VERB
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
    ...(back >= 0 && { at: candidate.at - back - 1 }),
    ...(PASSES.has(words[0] ?? '') && { qualifier: 'more-than' as const }),
  }
}

const TOTAL =
  /^,?\s{1,3}(?:the\s{1,3})?(?:total\s{1,3}|overall\s{1,3}|confirmed\s{1,3}){0,2}(?:number|count|total)\s{1,3}of\s/i
const LONGEST = 8

/** "which brings to 300 the number of captives freed": what they are is said behind the number. */
function totalBehind(candidate: Candidate): Named | undefined {
  const { quantity, sentence, next } = candidate
  const behind = sentence.slice(quantity.span[1], quantity.span[1] + 60)
  const [last = ''] = wordsBefore(candidate, 1)
  if (!/^(?:to|at|put)$/.test(last) || !TOTAL.test(behind)) return undefined
  const words = Array.from({ length: LONGEST }, (_, i) => wordIn(candidate, next + i))
  const of = words.findIndex(word => word?.lower === 'of')
  const said = words.slice(of + 1).find(word => word && kindOf(word))
  const what = said && kindOf(said)
  return said && what && { what, noun: `number of ${said.text}`, back: -1 }
}

function kindOf(word: Word): FigureKind | undefined {
  return COUNTS.get(word.lower) ?? (word.xpos === 'VBN' ? FATE_VERBS.get(word.lemma) : undefined)
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
    const named = tollNamed(words) ?? totalBehind(candidate)
    return named && countedAs(candidate, named, quantity.span[1])
  },
  examples: [
    ['The death toll from the strike rose to at least 15.', 'killed 15–… death toll'],
    ['The army put its casualties at 1,200.', 'casualties 1200–1200 casualties'],
    ['The number of wounded rose to 30.', 'wounded 30–30 number of wounded'],
    ['Casualties on both sides exceeded 3,000.', 'casualties 3000–… casualties'],
    ['The staff put casualties for the day at 1,180.', 'casualties 1180–1180 casualties'],
    ['Casualties among the marines stand at 25.', 'casualties 25–25 casualties'],
    ['The toll could reach 500.', 'killed 500–500 toll'],
    ['The losses of the regiment reached 70 men.', 'losses 70–70 losses'],
    ['The toll of the strike on a house in the north of the town has meanwhile risen to seven.', 'killed 7–7 toll'],
    ['The death toll rose from 38 to 41.', 'killed 41–41 death toll'],
    ['The number of victims is 59.', 'casualties 59–59 number of victims'],
    ['The number of displaced has risen by 30,000 to 1.1 million.', 'displaced 1100000–1100000 number of displaced'],
    [
      'They released 40 rebels, bringing to 79 the number of men freed.',
      'released 40–40 rebels',
      'released 79–79 number of freed',
    ],
    ['The ministry put the number of dead at 15.', 'killed 15–15 number of dead'],
  ],
  not: ['The toll was heavy and 15 tanks burned.', 'Deaths at 12 sites were looked into.'],
}
