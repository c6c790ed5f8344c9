import { idFrom } from '../../../record/ids.ts'
import type { Place } from '../../../record/place.ts'
import { overlap } from '../../../text/span.ts'
import type { PlaceInput, Settled } from '../find-places.ts'
import { wordsOf } from '../words.ts'
import type { ImpliedRule } from './implied-rule.ts'
import { THE_BANK } from './the-bank.ts'
import { THE_CITY } from './the-city.ts'

/** Rules for words that name a place told elsewhere. */
export const IMPLIED: readonly ImpliedRule[] = [THE_BANK, THE_CITY]

/** The text has such a word, or the sentences need not be taken apart again. */
const WORTH = /\bbanks?\b|\b(?:city|town|village)\b/

/** Places that are told without their name, by the named ones of the text. None overlaps a named one. */
export function findImplied(
  input: PlaceInput & { readonly settled: readonly Settled[]; readonly named: readonly Place[] },
): readonly Place[] {
  const { analysis, gazetteer, reportId, settled, named } = input
  if (settled.length === 0) return []
  return analysis.sentences.flatMap((sentence, number) => {
    if (!WORTH.test(analysis.text.slice(sentence.start, sentence.end))) return []
    const words = wordsOf(analysis, sentence)
    return IMPLIED.flatMap(({ rule, read }) =>
      read({ analysis, gazetteer, sentence, number, words, settled })
        .filter(({ span }) => !named.some(place => place.spans.some(other => overlap(other, span))))
        .map(({ span, at, relation }) => ({
          id: idFrom('p', reportId, ...span),
          mention: idFrom('n', reportId, ...span),
          spans: [span],
          toponym: analysis.text.slice(...span),
          literal: { value: true, basis: 'implied' as const, spans: [span], rule },
          at,
          candidates: [],
          ...(relation && { relation }),
          rule,
        })),
    )
  })
}
