import type { Entry, Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Analysis } from '../../language/analyse.ts'
import { idFrom, type ReportId } from '../../record/ids.ts'
import type { Place } from '../../record/place.ts'
import { findDemonyms } from './find-demonyms.ts'
import { findImplied } from './implied/find-implied.ts'
import { literalOf } from './literal.ts'
import { locusOf, scoresOf } from './precision.ts'
import { recognisePlaces } from './recognise.ts'
import { RELATIONS } from './relations/order.ts'
import { type Resolved, resolvePlaces } from './resolve.ts'

/** What places are read from. */
export interface PlaceInput {
  readonly analysis: Analysis
  readonly gazetteer: Gazetteer
  readonly reportId: ReportId
}

/** A toponym with the place it stands for, before relations are read. */
export interface Settled {
  readonly resolved: Resolved
  readonly literal: Place['literal']
}

const RUNNERS_UP = 5

/**
 * Every toponym of the text and what it stands for, in text order. What stands for a government has no `at`; its place is the first of the
 * `candidates`, so that its country is known. Words for a people are no places: see `findDemonyms`.
 */
export function findPlaces(input: PlaceInput): readonly Place[] {
  const { analysis, gazetteer } = input
  const peoples = findDemonyms(analysis, gazetteer).map(({ country }) => country.code)
  const resolved = resolvePlaces(analysis.text, recognisePlaces(analysis, gazetteer), peoples)
  const settled = resolved.map(one => ({ resolved: one, literal: literalOf(one) }))
  const named = settled.map(one => placeOf(one, settled, input))
  const implied = findImplied({ ...input, settled, named })
  return [...named, ...implied].toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
}

function placeOf(
  { resolved, literal }: Settled,
  settled: readonly Settled[],
  { analysis, gazetteer, reportId }: PlaceInput,
): Place {
  const { sighting, ranked } = resolved
  const scores = scoresOf(ranked)
  const [base, ...others] = ranked
    .slice(0, RUNNERS_UP + 1)
    .map(({ entry }, index) => locusOf(entry, scores[index] ?? 0))
  const standsForGovernment = !literal.value && isPower(ranked[0].entry)
  const input = base && {
    sighting,
    to: ranked[0].entry,
    base,
    gazetteer,
    towns: townsAround(sighting.sentence, settled),
  }
  const told = input && literal.value ? firstRelation(input) : undefined
  const at = standsForGovernment ? undefined : (told?.related.at ?? base)
  const candidates = standsForGovernment && base ? [base, ...others].slice(0, RUNNERS_UP) : others
  return {
    id: idFrom('p', reportId, sighting.start, sighting.end),
    mention: idFrom('n', reportId, sighting.start, sighting.end),
    spans: [[sighting.start, sighting.end]],
    toponym: analysis.text.slice(sighting.start, sighting.end),
    literal,
    ...(at && { at }),
    candidates,
    ...(told && { relation: told.related.relation }),
    rule: told?.rule ?? 'places/by-name',
  }
}

function firstRelation(input: Parameters<(typeof RELATIONS)[number]['read']>[0]) {
  for (const { rule, read } of RELATIONS) {
    const related = read(input)
    if (related) return { rule, related }
  }
  return undefined
}

/** Countries, capitals and seats of governments can stand for who governs; a town that votes or mourns is still on the map. */
function isPower({ kind, capitalOf, country }: Entry): boolean {
  return kind === 'country' || kind === 'seat' || capitalOf === 'country' || (kind === 'area' && country === undefined)
}

/** Farther from the sentence than this a town says nothing of which stretch of a river is meant. */
const SENTENCES_AROUND = 40

/** Towns on the ground, nearest sentence first. */
export function townsAround(sentence: number, settled: readonly Settled[]): readonly Entry[] {
  const away = (one: Settled) => Math.abs(one.resolved.sighting.sentence - sentence)
  const isTown = ({ kind }: Entry) => kind === 'city' || kind === 'town' || kind === 'village'
  return settled
    .filter(one => one.literal.value && isTown(one.resolved.ranked[0].entry) && away(one) <= SENTENCES_AROUND)
    .toSorted((a, b) => away(a) - away(b))
    .map(one => one.resolved.ranked[0].entry)
}
