import { inReport, wordIn } from '../candidate.ts'
import type { FigureRule } from '../figure-rule.ts'
import { countedNoun } from '../lexicon/counted-nouns.ts'
import { FATE_STATES, FATE_VERBS, OWN_FATES } from '../lexicon/fates.ts'

const SAID_AGAIN =
  /\b(?:sp(?:ea|o)ks?e?\s{1,3}of|puts?\s{1,3}(?:it|them|the\s{1,3}(?:number|figure|toll|total))\s{1,3}at|(?:says?|said|claims?|claimed|reports?|reported)(?:\s{1,3}(?:it|there)\s{1,3}(?:was|were))?|count\s{1,3}of|(?:up|down)\s{1,3}from|compared\s{1,3}(?:with|to)|instead\s{1,3}of|rather\s{1,3}than|not)\s{1,3}$/i
const ENDS = /^\s{0,3}(?:$|[.,;:!?)”"]|(?:a|the)\s{1,3}(?:day|week|month|year)\b|on\b|in\b|earlier\b|before\b)/i

/** Another number of what was counted just before: "the rebels speak of 60", "up from 12". */
export const sameAgain: FigureRule = {
  name: 'counted-again',
  read: candidate => {
    const { quantity, sentence, previous } = candidate
    if (!previous || quantity.form === 'none' || quantity.isPercent || quantity.currency || quantity.unit)
      return undefined
    const before = sentence.slice(Math.max(0, quantity.span[0] - 50), quantity.span[0])
    if (!SAID_AGAIN.test(before) || !ENDS.test(sentence.slice(quantity.span[1], quantity.span[1] + 16)))
      return undefined
    const { what, noun, unit } = previous
    return { what, noun, ...(unit && { unit }), spans: [inReport(candidate, quantity.span)] }
  },
  examples: [
    ['The junta says 12 soldiers died; the rebels speak of 60.', 'killed 12–12 soldiers', 'killed 60–60 soldiers'],
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
