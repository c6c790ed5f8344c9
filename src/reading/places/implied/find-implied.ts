import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import type { Analysis } from '../../../language/analyse.ts'
import { idFrom, type ReportId } from '../../../record/ids.ts'
import type { Place } from '../../../record/place.ts'
import type { Settled } from '../settled.ts'
import { wordsOf } from '../words.ts'
import type { ImpliedRule } from './implied-rule.ts'
import { THE_BANK } from './the-bank.ts'
import { THE_CITY } from './the-city.ts'
import { THE_FACILITY } from './the-facility.ts'

/** Rules for words that name a place told elsewhere. */
export const IMPLIED: readonly ImpliedRule[] = [THE_BANK, THE_CITY, THE_FACILITY]

/** The text has such a word, or the sentences need not be taken apart again. */
const WORTH = /\bbanks?\b|\b(?:city|town|village|bridge|dam|airport|airfield|port)\b/

/** What implied places are read from: the text and the named places in it. */
export interface ImpliedPlacesInput {
  readonly analysis: Analysis
  readonly gazetteer: Gazetteer
  readonly reportId: ReportId
  readonly settled: readonly Settled[]
}

/** Places that are told without their name, by the named ones of the text. Their words begin in lower case, so none overlaps a name. */
export function findImplied({ analysis, gazetteer, reportId, settled }: ImpliedPlacesInput): readonly Place[] {
  if (settled.length === 0) return []
  return analysis.sentences.flatMap((sentence, number) => {
    if (!WORTH.test(analysis.text.slice(sentence.start, sentence.end))) return []
    const words = wordsOf(analysis, sentence)
    return IMPLIED.flatMap(({ rule, read }) =>
      read({ analysis, gazetteer, sentence, number, words, settled }).map(({ span, at, relation }) => ({
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
