import { type Candidate, inReport, numberOf } from '../candidate.ts'
import { deedOf } from '../deed.ts'
import { fateOf } from '../fate.ts'
import type { Counted, FigureRule } from '../figure-rule.ts'
import { countedPhrase } from '../phrase.ts'
import { thingFateOf } from '../thing-fate.ts'

const KINDS = {
  'loss of life': 'killed',
  loss: 'losses',
  casualt: 'casualties',
  victim: 'casualties',
  death: 'killed',
  fatalit: 'killed',
  injur: 'wounded',
} as const
const LOSSES =
  /^\s{1,4}(?:(?:civilian|military|combat|human|immediate|reported|significant)\s{1,4}){0,2}(?<noun>(?:losses|loss|casualties|victims|deaths|fatalities|injuries)(?:(?:\s{1,4}(?:in|of|among)(?!\s{1,4}the\b)|\s{1,4}(?:and|or)|,)\s{1,4}(?!in\b|on\b|were\b|was\b|the\b|he\b|she\b|it\b|they\b|who\b|which\b|all\b|but\b|no\b|said\b)[\p{Ll}-]{1,20}(?:\s{1,4}(?!and\b|or\b|of\b|in\b|on\b|at\b|were\b|was\b|among\b|during\b|after\b)[\p{Ll}-]{1,20}){0,2}){0,4})/u

/** "There were no losses in manpower": the number is zero. */
export const noLosses: FigureRule = {
  name: 'no-losses',
  read: candidate => {
    const { quantity, sentence } = candidate
    if (quantity.form !== 'none') return undefined
    const match = LOSSES.exec(sentence.slice(quantity.span[1], quantity.span[1] + 200))
    const noun = match?.groups?.['noun']
    const kind = Object.entries(KINDS).find(([stem]) => noun?.startsWith(stem))?.[1]
    if (!match || !noun || !kind) return undefined
    return {
      what: kind,
      noun: noun.replace(/\s+/g, ' '),
      spans: [inReport(candidate, [quantity.span[0], quantity.span[1] + match[0].length])],
    }
  },
  examples: [
    ['There were no losses in manpower or equipment.', 'losses 0–0 losses in manpower or equipment'],
    ['There were no losses of personnel or equipment, he stressed.', 'losses 0–0 losses of personnel or equipment'],
    ['There was no loss of life.', 'killed 0–0 loss of life'],
    ['They crossed without a single loss.', 'losses 0–0 loss'],
    ['The strike caused no casualties.', 'casualties 0–0 casualties'],
  ],
  not: ['There were no talks.', 'They no longer count losses.'],
}

const ALONE = /^(?:no[\s-]+one|nobody|none|not\s+(?:a\s+single\s+)?one)$/i

/** "No one was hurt", "not one of the crew was hurt", "no sailor died". */
export const nobody: FigureRule = {
  name: 'nobody',
  read: candidate => {
    const { quantity, sentence, tokens } = candidate
    const word = sentence.slice(...quantity.span)
    if (quantity.form !== 'none') return undefined
    if (!ALONE.test(word)) return noPeople(candidate)
    const fate = fateOf(tokens, numberOf(candidate))
    if (!fate?.span) return undefined
    return { what: fate.what, noun: fate.word, spans: [inReport(candidate, quantity.span), fate.span] }
  },
  examples: [
    ['No one was killed in the strike.', 'killed 0–0 killed'],
    ['No civilians were hurt.', 'wounded 0–0 civilians'],
    ['No sailor died.', 'killed 0–0 sailor'],
    ['No Israeli was wounded.', 'wounded 0–0 Israeli'],
    ['Not one of the crew was hurt.', 'wounded 0–0 hurt'],
    ['Not a single soldier was killed.', 'killed 0–0 soldier'],
  ],
  not: ['No one knows.', 'No soldiers came.'],
}

function noPeople(candidate: Candidate): Counted | undefined {
  const phrase = countedPhrase(candidate)
  const fate = phrase?.noun.person ? fateOf(candidate.tokens, phrase.at) : undefined
  if (!phrase || !fate?.span) return undefined
  const whole = [candidate.start + candidate.quantity.span[0], phrase.token.end] as const
  return { what: fate.what, noun: phrase.token.text, spans: [whole, fate.span] }
}

/** "Not a single village was lost": of things only with what did not become of them. */
export const noThings: FigureRule = {
  name: 'no-things',
  read: candidate => {
    const { quantity, tokens, start } = candidate
    const phrase = quantity.form === 'none' ? countedPhrase(candidate) : undefined
    if (!phrase || phrase.noun.person || phrase.noun.needsFate) return undefined
    const fate = thingFateOf(tokens, { deed: deedOf(tokens, phrase.at), counted: phrase.at }, phrase.noun.what)
    if (!fate) return undefined
    const whole = [start + quantity.span[0], phrase.token.end] as const
    return { what: phrase.noun.what, noun: phrase.token.text, spans: [whole], at: phrase.at }
  },
  examples: [
    ['Not a single village was lost.', 'settlements 0–0 village'],
    ['No tanks were destroyed.', 'tanks 0–0 tanks'],
  ],
  not: ['No tanks came.', 'There was no village.', 'Not a single shot was fired.'],
}
