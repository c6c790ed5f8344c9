import { inReport, wordIn, wordsBefore } from '../candidate.ts'
import type { FigureRule } from '../figure-rule.ts'
import type { FigureKind } from '../lexicon/counted-nouns.ts'

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

/** "a crowd of 10,000", "a population of 9 million". */
export const groupOf: FigureRule = {
  name: 'group-of',
  read: candidate => {
    const { quantity, next } = candidate
    if (quantity.form !== 'number' || quantity.isPercent || quantity.currency || quantity.unit) return undefined
    const [of, noun = ''] = wordsBefore(candidate, 2)
    const what = of === 'of' ? GROUPS[noun] : undefined
    const behind = wordIn(candidate, next)
    if (!what || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(behind?.upos ?? '')) return undefined
    return { what, noun, spans: [inReport(candidate, quantity.span)] }
  },
  examples: [
    ['A crowd of 10,000 marched in the capital.', 'people 10000–10000 crowd'],
    ['The town has a population of 90,000.', 'people 90000–90000 population'],
    ['An army of 30,000 stood at the border.', 'soldiers 30000–30000 army'],
  ],
  not: ['A fleet of 12 lorries left.', 'It is a matter of 12.'],
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
