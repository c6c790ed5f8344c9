import { type Candidate, inReport, isPlainNumber, sincePrevious } from '../candidate.ts'
import type { Counted, FigureRule } from '../figure-rule.ts'
import { findQuantities } from '../quantity.ts'

const SAID = [
  'sp(?:ea|o)ks?e? of',
  'puts? (?:it|them|the (?:number|figure|toll|total)) at',
  'g[ia]ves? (?:it as|the (?:number|figure|toll) as|a (?:figure|number|toll) of)',
  '(?:says?|said|claims?|claimed|reports?|reported|counts?|counted|saw|confirms?|confirmed)(?: (?:it|there) (?:was|were))?(?: only| just)?',
  '(?:admits?|admitted|acknowledges?|acknowledged)(?: to)?(?: only| just)?',
  'count of',
  '(?:lower|higher|other|real|true|earlier|previous) (?:number|figure|toll|count)(?: is| was| of|,|:)?',
  '(?:up|down) from',
  'compared (?:with|to)',
  '(?:instead of|rather than|not)',
  // "rose to 41 from 38".
  '\\bto [\\p{L}\\d,.-]{1,20} from',
]
const SAID_AGAIN = new RegExp(String.raw`\b(?:${SAID.join('|')}) $`.replaceAll(' ', '\\s{1,3}'), 'iu')
/** "spoke of three dead, the hospital of seven": the verb is not said again. */
const VERB_LEFT_OUT =
  /[,;]\s{1,3}(?:and\s|but\s|while\s)?(?:the\s)?[\p{L}]{2,20}(?:\s[\p{L}]{2,20})?\s(?:(?:of|at|only|just)\s{1,3})?$/u
const SPOKEN = /\b(?:sp(?:ea|o)ks?e?\s{1,3}of|puts?|counts?|counted|reports?|reported|says?|said)\b/i
const ENDS =
  /^\s{0,3}(?:$|[.,;:!?)”"]|(?:a|the)\s{1,3}(?:day|week|month|year)\b|on\b|in\b|earlier\b|before\b|as\b|the\s{1,3}(?:day|week|month|year)\b)/i

/** Another number of what was counted just before: "the rebels speak of 60", "up from 12". */
export const sameAgain: FigureRule = {
  name: 'counted-again',
  read: candidate => {
    const { quantity, sentence, previous } = candidate
    if (!previous || !isPlainNumber(candidate)) return undefined
    const before = sentence.slice(Math.max(0, quantity.span[0] - 50), quantity.span[0])
    if (
      !(SAID_AGAIN.test(before) || (VERB_LEFT_OUT.test(before) && SPOKEN.test(sentence))) ||
      !ENDS.test(sentence.slice(quantity.span[1], quantity.span[1] + 16))
    )
      return undefined
    return asPrevious(candidate)
  },
  examples: [
    ['The junta says 12 soldiers died; the rebels speak of 60.', 'killed 12–12 soldiers', 'killed 60–60 soldiers'],
    ['The governor spoke of three dead, the hospital of seven.', 'killed 3–3 dead', 'killed 7–7 dead'],
    ['The opposition counts 80 dead, the police only two.', 'killed 80–80 dead', 'killed 2–2 dead'],
    ['The army says 20 drones were shot down; witnesses counted six.', 'drones 20–20 drones', 'drones 6–6 drones'],
    ['Shelling killed nine people, up from four a day before.', 'killed 9–9 people', 'killed 4–4 people'],
    ['The death toll rose to 41 from 38.', 'killed 41–41 death toll', 'killed 38–38 death toll'],
  ],
  not: ['The rebels speak of 60.', 'Nine people were killed, he said 12 times.'],
}

/** What was counted just before, with this number. */
export function asPrevious(candidate: Candidate): Counted | undefined {
  const { previous, quantity } = candidate
  if (!previous) return undefined
  const { what, noun, unit } = previous
  return { what, noun, ...(unit && { unit }), spans: [inReport(candidate, quantity.span)] }
}

const JOINED =
  /(?:[,;–—-]|\b(?:and|or|but|including|plus))\s{1,3}(?:and\s{1,3}|with\s{1,3})?(?:another\s{1,3}|a\s{1,3}further\s{1,3})?$/i
const ELSEWHERE =
  /^\s{1,3}(?:more\s{1,3}|others?\s{1,3})?(?:in|at|near|outside|off|around|on|over|above|from|inside)\s{1,3}(?:the\s{1,3}(?:\p{Ll}+\s){0,3})?\p{Lu}/u

/** "Four were killed in Kharkiv, two in Dnipro": what happened to them, or what they are, is not said again. */
export const elsewhere: FigureRule = {
  name: 'counted-elsewhere',
  read: candidate => {
    const { quantity, sentence, previous } = candidate
    const between = sincePrevious(candidate)
    if (!previous || previous.unit || between === undefined || !isPlainNumber(candidate)) return undefined
    const isElsewhere = ELSEWHERE.test(sentence.slice(quantity.span[1], quantity.span[1] + 60))
    const isNext = JOINED.test(between) && !/[.:!?]/.test(between) && findQuantities(between).length === 0
    return isElsewhere && isNext ? asPrevious(candidate) : undefined
  },
  examples: [
    [
      'Four people were killed in Kharkiv, two in Dnipro and one in Odesa.',
      'killed 4–4 people',
      'killed 2–2 people',
      'killed 1–1 people',
    ],
    [
      'They caused 38 casualties in Orvel and 20 in Karsk.',
      'casualties 38–38 casualties',
      'casualties 20–20 casualties',
    ],
    ['They shot down 18 drones over Orvel and three over Karsk.', 'drones 18–18 drones', 'drones 3–3 drones'],
    ['They fired 74 rockets, including 29 at Orvel.', 'missiles 74–74 rockets', 'missiles 29–29 rockets'],
  ],
  not: [
    'Nine people own a mill in Orvel, two more near Karsk and one in Dnipro.',
    'He won four games in Kharkiv, two in Dnipro.',
    'Four people were killed in Kharkiv. Two in Dnipro heard it.',
  ],
}

const GRAVELY =
  /^\s{1,3}(?:are\s{1,3}|were\s{1,3}|is\s{1,3}|was\s{1,3})?(?:(?:seriously|critically|severely|gravely|badly|heavily|slightly|lightly)\b|in\s{1,3}(?:an?\s{1,3})?(?:critical|serious|grave|stable)\s{1,3}condition)/i
const FATALLY = /^\s{1,3}fatally\b/i

/** "Twenty people were injured, three critically". */
export const gravely: FigureRule = {
  name: 'hurt-how-badly',
  read: candidate => {
    const { quantity, sentence, previous } = candidate
    if (!previous || !/^(?:wounded|casualties)$/.test(previous.what) || !isPlainNumber(candidate)) return undefined
    const after = sentence.slice(quantity.span[1], quantity.span[1] + 40)
    const what = FATALLY.test(after) ? 'killed' : GRAVELY.test(after) ? 'wounded' : undefined
    return what && { what, noun: previous.noun, spans: [inReport(candidate, quantity.span)] }
  },
  examples: [
    ['Twenty people were injured, three critically.', 'wounded 20–20 people', 'wounded 3–3 people'],
    ['The blast wounded nine, one fatally.', 'wounded 9–9 wounded', 'killed 1–1 wounded'],
    ['A shell hurt six guards; two are in critical condition.', 'wounded 6–6 guards', 'wounded 2–2 guards'],
  ],
  not: ['Three critically important bridges fell.', 'Twenty people marched, three slowly.'],
}
