import { inReport, wordsBefore } from '../candidate.ts'
import type { FigureRule } from '../figure-rule.ts'

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

/** "The death toll has risen to 15". */
export const toll: FigureRule = {
  name: 'death-toll',
  read: candidate => {
    const { quantity } = candidate
    if (quantity.form === 'none' || quantity.isPercent || quantity.currency || quantity.unit) return undefined
    const words = wordsBefore(candidate, 12)
    // "put the number of dead at 15"
    const [, state = '', of, number] = words
    if (of === 'of' && number === 'number' && REACHES.has(words[0] ?? '') && STATES.test(state))
      return {
        what: /^(?:wounded|injured)$/.test(state) ? 'wounded' : 'killed',
        noun: `number of ${state}`,
        spans: [inReport(candidate, quantity.span)],
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
    ['The ministry put the number of dead at 15.', 'killed 15–15 number of dead'],
  ],
  not: ['The toll was heavy and 15 tanks burned.'],
}
