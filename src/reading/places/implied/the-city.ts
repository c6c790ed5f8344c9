import { locusOf } from '../precision.ts'
import type { ImpliedRule } from './implied-rule.ts'
import { onlyTown } from './only-town.ts'

const WORDS = /^(?:city|town|village)$/
/** What is said of the city by the words behind: "the city of Lviv", "the city council", "the city’s". */
const NOT_ALONE = /^(?:of|council|hall|administration|mayor|government|authorities|centre|center|state)$/

/** "the city" is the one town on the ground that the text has named so far, if there is just one. */
export const THE_CITY: ImpliedRule = {
  rule: 'places/the-city',
  read: ({ words, settled, sentence }) => {
    const spots = words.flatMap((word, at) => {
      const article = words[at - 1]
      return WORDS.test(word.lower) && article?.lower === 'the' && !NOT_ALONE.test(words[at + 1]?.lower ?? '')
        ? [{ word, article }]
        : []
    })
    const town = spots.length > 0 ? onlyTown(settled, sentence.end) : undefined
    return town
      ? spots.map(({ word, article }) => ({ span: [article.start, word.end] as const, at: locusOf(town, 0.7) }))
      : []
  },
  examples: [
    { text: 'Troops left Kherson. They laid mines throughout the city.', words: 'the city', place: 'geonames:706448' },
    { text: 'Troops left Kherson for Melitopol. They mined the city.', words: 'the city', place: undefined },
    { text: 'They came to the city of Kherson.', words: 'the city', place: undefined },
  ],
}
