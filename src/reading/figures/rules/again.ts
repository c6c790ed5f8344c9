import { inReport, wordIn } from '../candidate.ts'
import type { FigureRule } from '../figure-rule.ts'
import { countedNoun } from '../lexicon/counted-nouns.ts'
import { FATE_STATES, FATE_VERBS, OWN_FATES } from '../lexicon/fates.ts'

const SAID = [
  'sp(?:ea|o)ks?e? of',
  'puts? (?:it|them|the (?:number|figure|toll|total)) at',
  'g[ia]ves? (?:it as|the (?:number|figure|toll) as|a (?:figure|number|toll) of)',
  '(?:says?|said|claims?|claimed|reports?|reported|counts?|counted|saw|confirms?|confirmed)(?: (?:it|there) (?:was|were))?(?: only| just)?',
  '(?:admits?|admitted|acknowledges?|acknowledged)(?: to)?(?: only| just)?',
  'count of',
  '(?:lower|higher|other|real|true) (?:number|figure|toll)(?: is| was| of|,|:)?',
  '(?:up|down) from',
  'compared (?:with|to)',
  'instead of|rather than|not',
]
const SAID_AGAIN = new RegExp(String.raw`\b(?:${SAID.join('|')}) $`.replaceAll(' ', '\\s{1,3}'), 'i')
/** "spoke of three dead, the hospital of seven": the verb is not said again. */
const VERB_LEFT_OUT =
  /[,;]\s{1,3}(?:and\s|but\s|while\s)?(?:the\s)?[\p{L}]{2,20}(?:\s[\p{L}]{2,20})?\s(?:(?:of|at|only|just)\s{1,3})?$/u
const SPOKEN = /\b(?:sp(?:ea|o)ks?e?\s{1,3}of|puts?|counts?|counted|reports?|reported|says?|said)\b/i
const ENDS = /^\s{0,3}(?:$|[.,;:!?)”"]|(?:a|the)\s{1,3}(?:day|week|month|year)\b|on\b|in\b|earlier\b|before\b)/i

/** Another number of what was counted just before: "the rebels speak of 60", "up from 12". */
export const sameAgain: FigureRule = {
  name: 'counted-again',
  read: candidate => {
    const { quantity, sentence, previous } = candidate
    if (!previous || quantity.form === 'none' || quantity.isPercent || quantity.currency || quantity.unit)
      return undefined
    const before = sentence.slice(Math.max(0, quantity.span[0] - 50), quantity.span[0])
    if (
      !(SAID_AGAIN.test(before) || (VERB_LEFT_OUT.test(before) && SPOKEN.test(sentence))) ||
      !ENDS.test(sentence.slice(quantity.span[1], quantity.span[1] + 16))
    )
      return undefined
    const { what, noun, unit } = previous
    return { what, noun, ...(unit && { unit }), spans: [inReport(candidate, quantity.span)] }
  },
  examples: [
    ['The junta says 12 soldiers died; the rebels speak of 60.', 'killed 12–12 soldiers', 'killed 60–60 soldiers'],
    ['The governor spoke of three dead, the hospital of seven.', 'killed 3–3 dead', 'killed 7–7 dead'],
    ['The opposition counts 80 dead, the police only two.', 'killed 80–80 dead', 'killed 2–2 dead'],
    ['The army says 20 drones were shot down; witnesses counted six.', 'drones 20–20 drones', 'drones 6–6 drones'],
    ['Shelling killed nine people, up from four a day before.', 'killed 9–9 people', 'killed 4–4 people'],
  ],
  not: ['The rebels speak of 60.', 'Nine people were killed, he said 12 times.'],
}

const OF_THEM = /^\s{1,3}of\s{1,3}(?:them|whom|those|which)\b/i

/** A part of what was counted just before: "12 people, two of them children". */
export const partOfThem: FigureRule = {
  name: 'part-of-them',
  read: candidate => {
    const { quantity, sentence, previous, next } = candidate
    if (!previous || quantity.form === 'none' || quantity.form === 'fraction' || quantity.isPercent) return undefined
    const of = OF_THEM.exec(sentence.slice(quantity.span[1], quantity.span[1] + 16))
    if (!of) return undefined
    const said = [next + 2, next + 3, next + 4].map(at => wordIn(candidate, at))
    const noun = said.find(word => word && countedNoun(word)?.person)
    const fate = said.flatMap(word =>
      word ? (FATE_STATES.get(word.lower) ?? FATE_VERBS.get(word.lemma) ?? OWN_FATES.get(word.lemma) ?? []) : [],
    )[0]
    const spans = [inReport(candidate, quantity.span)]
    return { what: fate ?? previous.what, noun: noun?.text ?? previous.noun, spans }
  },
  examples: [
    ['The strike killed 12 people, two of them children.', 'killed 12–12 people', 'killed 2–2 children'],
    ['Thirty villagers were wounded, four of whom died.', 'wounded 30–30 villagers', 'killed 4–4 villagers'],
  ],
  not: ['Two of them spoke.'],
}
