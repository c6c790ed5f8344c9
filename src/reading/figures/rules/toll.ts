import { inReport, wordsBefore } from '../candidate.ts'
import type { FigureRule } from '../figure-rule.ts'
import { countedPhrase } from '../phrase.ts'
import { PLAIN_AFTER } from '../plain-after.ts'

/** "The death toll of the strike on a house in the north of Orvel has meanwhile risen to seven". */
const FARTHEST = 20
const REACHES = new Set([
  'to',
  'at',
  'of',
  'is',
  'was',
  'reached',
  'hit',
  'passed',
  'exceeded',
  'surpassed',
  'stood',
  'now',
  'put',
])

const STATES = /^(?:dead|deaths|killed|wounded|injured)$/

const COUNTS: { readonly [noun: string]: 'killed' | 'wounded' | 'casualties' | 'losses' | 'missing' | 'displaced' } = {
  ...{ casualties: 'casualties', losses: 'losses', deaths: 'killed', fatalities: 'killed', dead: 'killed' },
  ...{ killed: 'killed', wounded: 'wounded', injured: 'wounded', injuries: 'wounded', missing: 'missing' },
  displaced: 'displaced',
}
const ARRIVES = new Set([
  'to',
  'at',
  'reached',
  'hit',
  'passed',
  'exceeded',
  'surpassed',
  'topped',
  'totalled',
  'numbered',
  'total',
])

/** "put its casualties at 1,200", "the number of wounded rose to 30", "deaths reached 40". */
function reachedBy(words: readonly string[]) {
  if (!ARRIVES.has(words[0] ?? '')) return undefined
  const reach = /ed$|^hit$/.test(words[0] ?? '') ? 7 : 4
  const back = words.findIndex((word, index) => index > 0 && index < reach && COUNTS[word] !== undefined)
  const noun = words[back] ?? ''
  const what = COUNTS[noun]
  return what && { what, noun, back: back + 1 }
}

/** "The death toll has risen to 15". */
export const toll: FigureRule = {
  name: 'death-toll',
  read: candidate => {
    const { quantity } = candidate
    if (quantity.form === 'none' || quantity.isPercent || quantity.currency || quantity.unit) return undefined
    const words = wordsBefore(candidate, FARTHEST)
    // "put the number of dead at 15"
    const [, state = '', of, number] = words
    if (of === 'of' && number === 'number' && REACHES.has(words[0] ?? '') && STATES.test(state))
      return {
        what: /^(?:wounded|injured)$/.test(state) ? 'wounded' : 'killed',
        noun: `number of ${state}`,
        spans: [inReport(candidate, quantity.span)],
      }
    const counted = reachedBy(words)
    const noun = counted && countedPhrase(candidate)
    const end = noun?.noun.person ? noun.token.end - candidate.start : quantity.span[1]
    if (counted && PLAIN_AFTER.test(candidate.sentence.slice(end, end + 16)))
      return {
        what: counted.what,
        noun: counted.noun,
        spans: [inReport(candidate, [quantity.span[0], end])],
        at: candidate.at - counted.back,
      }
    const at = words.indexOf('toll')
    if (at < 0 || !REACHES.has(words[0] ?? '')) return undefined
    const isOfWounded = /^(?:injury|injured|wounded)$/.test(words[at + 1] ?? '')
    return {
      what: isOfWounded ? 'wounded' : 'killed',
      noun: words[at + 1] === 'death' ? 'death toll' : 'toll',
      spans: [inReport(candidate, quantity.span)],
    }
  },
  examples: [
    ['The death toll from the strike rose to at least 15.', 'killed 15–… death toll'],
    ['The army put its casualties at 1,200.', 'casualties 1200–1200 casualties'],
    ['The number of wounded rose to 30.', 'wounded 30–30 wounded'],
    ['The ministry put the number of dead at 15.', 'killed 15–15 number of dead'],
  ],
  not: ['The toll was heavy and 15 tanks burned.', 'Deaths at 12 sites were looked into.'],
}
