import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import type { Analysis } from '../../../language/analyse.ts'
import { idFrom, type ReportId } from '../../../record/ids.ts'
import type { Place } from '../../../record/place.ts'
import { overlap } from '../../../text/span.ts'
import { FEATURES } from '../relations/lexicon/features.ts'
import type { Settled } from '../settled.ts'
import { wordsOf } from '../words.ts'
import type { Implied, ImpliedRule } from './implied-rule.ts'
import { THE_BANK } from './the-bank.ts'
import { THE_BORDER } from './the-border.ts'
import { THE_CITY } from './the-city.ts'
import { THE_FACILITY } from './the-facility.ts'
import { THE_SITE } from './the-site.ts'

/** Rules for words that name a place told elsewhere. */
export const IMPLIED: readonly ImpliedRule[] = [THE_BANK, THE_BORDER, THE_CITY, THE_FACILITY, THE_SITE]

/** The text has such a word, or the sentences need not be taken apart again. */
const WORTH = new RegExp(`\\b(?:banks?|borders?|frontiers?|city|town|village|${FEATURES.join('|')})\\b`)

/** What implied places are read from: the text and the named places in it. */
export interface ImpliedPlacesInput {
  readonly analysis: Analysis
  readonly gazetteer: Gazetteer
  readonly reportId: ReportId
  readonly settled: readonly Settled[]
  readonly named: readonly Place[]
}

/** Places that are told without their name, by the named ones of the text, in the order of the rules. None overlaps a name. */
export function findImplied({ analysis, gazetteer, reportId, settled, named }: ImpliedPlacesInput): readonly Place[] {
  return analysis.sentences.flatMap((sentence, number) => {
    if (!WORTH.test(analysis.text.slice(sentence.start, sentence.end))) return []
    const words = wordsOf(analysis, sentence)
    const found = IMPLIED.flatMap(({ rule, read }) =>
      read({ analysis, gazetteer, sentence, number, words, settled, named }).map(implied => ({ ...implied, rule })),
    )
    // Of two rules that read the same words the first is right.
    return found
      .filter(({ span }, at) => !found.slice(0, at).some(other => overlap(other.span, span)))
      .map(implied => placeOf(implied, analysis.text, reportId))
  })
}

function placeOf(
  { span, at, relation, rule }: Implied & { readonly rule: string },
  text: string,
  reportId: ReportId,
): Place {
  return {
    id: idFrom('p', reportId, ...span),
    mention: idFrom('n', reportId, ...span),
    spans: [span],
    toponym: text.slice(...span),
    literal: { value: true, basis: 'implied', spans: [span], rule },
    ...(at && { at }),
    candidates: [],
    ...(relation && { relation }),
    rule,
  }
}
