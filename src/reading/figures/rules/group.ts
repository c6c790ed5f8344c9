import { type Candidate, inReport, isPlainNumber, wordIn, wordsBefore } from '../candidate.ts'
import { fateOf } from '../fate.ts'
import type { Counted, FigureRule } from '../figure-rule.ts'
import type { FigureKind } from '../lexicon/counted-nouns.ts'
import { PLAIN_AFTER } from '../plain-after.ts'

/** Nouns that tell what a bare number behind "of" counts. Example: "A crowd of 10,000 marched". */
const GROUPS: { readonly [noun: string]: FigureKind } = {
  ...{
    crowd: 'people',
    population: 'people',
    gathering: 'people',
    audience: 'people',
    crew: 'people',
    electorate: 'people',
  },
  ...{ garrison: 'soldiers', army: 'soldiers', force: 'soldiers', contingent: 'soldiers', militia: 'soldiers' },
  ...{ fleet: 'ships', flotilla: 'ships' },
}
/** Of these only what became of them is a figure: "killed a family of five". */
const WITH_FATE = new Set(['family', 'group', 'team', 'party', 'patrol', 'squad', 'crew', 'band', 'household'])

/** "a crowd of 10,000", "a population of 9 million", "a family of five was killed". */
export const groupOf: FigureRule = {
  name: 'group-of',
  read: candidate => {
    const { quantity, next } = candidate
    if (quantity.form !== 'number' || !isPlainNumber(candidate)) return undefined
    const [of, noun = ''] = wordsBefore(candidate, 2)
    const behind = wordIn(candidate, next)
    if (of !== 'of' || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(behind?.upos ?? '')) return undefined
    const fated = WITH_FATE.has(noun) || GROUPS[noun] ? withFate(candidate, noun) : undefined
    const what = GROUPS[noun]
    return fated ?? (what && { what, noun, spans: [inReport(candidate, quantity.span)] })
  },
  examples: [
    ['A crowd of 10,000 marched in the capital.', 'people 10000–10000 crowd'],
    ['The town has a population of 90,000.', 'people 90000–90000 population'],
    ['An army of 30,000 stood at the border.', 'soldiers 30000–30000 army'],
    ['The shell killed a family of five in their kitchen.', 'killed 5–5 family'],
    ['A patrol of seven was captured.', 'captured 7–7 patrol'],
  ],
  not: [
    'A fleet of 12 lorries left.',
    'It is a matter of 12.',
    'A family of five moved in.',
    'The Group of Seven met.',
  ],
}

function withFate(candidate: Candidate, noun: string): Counted | undefined {
  const { tokens, at, quantity } = candidate
  const found = [at - 2, at - 3, at - 4].find(each => wordIn(candidate, each)?.lower === noun)
  const fate = found === undefined ? undefined : fateOf(tokens, found)
  if (!fate || found === undefined) return undefined
  const span = inReport(candidate, quantity.span)
  return { what: fate.what, noun, spans: fate.span ? [span, fate.span] : [span], at: found }
}

const COUNTS = /\b(?:numbers|numbered|totals|totalled|counts|counted|fields|fielded|musters|mustered)\s{1,3}$/i

/** "The garrison numbers at most 500". */
export const numbering: FigureRule = {
  name: 'group-numbering',
  read: candidate => {
    const { quantity, sentence } = candidate
    if (!isPlainNumber(candidate) || !COUNTS.test(sentence.slice(0, quantity.span[0]))) return undefined
    const noun = wordsBefore(candidate, 6).find((word, index) => index > 0 && GROUPS[word])
    const what = noun && GROUPS[noun]
    if (!what || !PLAIN_AFTER.test(sentence.slice(quantity.span[1], quantity.span[1] + 16))) return undefined
    return { what, noun, spans: [inReport(candidate, quantity.span)] }
  },
  examples: [
    ['The garrison numbers at most 500.', 'soldiers …–500 garrison'],
    ['The crowd on the square numbered about 2,000.', 'people 2000–2000 crowd'],
  ],
  not: ['The garrison counted 12 days.', 'He numbered 12 of them.'],
}

const AGAINST = /\bvotes?\s{1,3}(?:to|against)\s{1,3}$/i

/** "by 52 votes to 48": those who voted otherwise. */
export const votesAgainst: FigureRule = {
  name: 'votes-against',
  read: candidate => {
    const { quantity, sentence } = candidate
    if (
      quantity.form !== 'number' ||
      !AGAINST.test(sentence.slice(Math.max(0, quantity.span[0] - 20), quantity.span[0]))
    )
      return undefined
    return { what: 'votes', noun: 'votes', spans: [inReport(candidate, quantity.span)] }
  },
  examples: [['The motion failed by 52 votes to 48.', 'votes 52–52 votes', 'votes 48–48 votes']],
  not: ['They came to 48.'],
}
