import { idFrom } from '../../record/ids.ts'
import type { Locus, Place } from '../../record/place.ts'
import type { Span } from '../../text/span.ts'
import { locus } from '../reading-builder.ts'

/** Only for tests: made-up towns of two names in three countries, with the scores that a reader without a home would give. */
export const TOWNS = {
  largeElm: locus('geonames:11', 'Elmstead', {
    longitude: -0.1,
    latitude: 51.5,
    country: 'GB',
    region: 'England',
    score: 0.8,
  }),
  homeElm: locus('geonames:12', 'Elmstead', {
    longitude: -85,
    latitude: 38,
    country: 'US',
    region: 'Kentucky',
    score: 0.05,
  }),
  otherElm: locus('geonames:13', 'Elmstead', {
    longitude: -95,
    latitude: 30,
    country: 'US',
    region: 'Texas',
    score: 0.1,
  }),
  farElm: locus('geonames:14', 'Elmstead', {
    longitude: 150,
    latitude: -33,
    country: 'AU',
    region: 'Victoria',
    score: 0.03,
  }),
  oak: locus('geonames:21', 'Oakrun', {
    longitude: -85.2,
    latitude: 38.1,
    country: 'US',
    region: 'Kentucky',
    score: 0.98,
  }),
  texas: locus('geonames:31', 'Texas', {
    longitude: -99,
    latitude: 31,
    country: 'US',
    region: 'Texas',
    kind: 'region',
    score: 0.95,
  }),
} as const

/** Only for tests: the next mention of a name in the text from `from` on, read as the first of the places. */
export function placeIn(text: string, toponym: string, loci: readonly Locus[], from = 0): Place {
  const start = text.indexOf(toponym, from)
  if (start < 0) throw new Error(`“${toponym}” is not in “${text}”`)
  const span: Span = [start, start + toponym.length]
  const [at, ...candidates] = loci
  return {
    id: idFrom('p', text, ...span),
    mention: idFrom('n', text, ...span),
    spans: [span],
    toponym,
    literal: { value: true, basis: 'implied', spans: [], rule: 'test' },
    ...(at && { at }),
    candidates,
    rule: 'places/by-name',
  }
}
