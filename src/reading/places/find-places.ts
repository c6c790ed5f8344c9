import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Analysis } from '../../language/analyse.ts'
import { idFrom, type ReportId } from '../../record/ids.ts'
import type { Place } from '../../record/place.ts'
import { findDemonyms } from './find-demonyms.ts'
import { findSightings } from './find-sightings.ts'
import { findImplied } from './implied/find-implied.ts'
import { senseOf } from './literal/literal.ts'
import { locusOf, scoresOf } from './precision.ts'
import { recognisePlaces } from './recognise.ts'
import { RELATIONS } from './relations/order.ts'
import type { Neighbour, RelationInput } from './relations/relation-rule.ts'
import { type Resolved, resolvePlaces } from './resolve.ts'
import { type Settled, townsAround } from './settled.ts'
import { findUnlisted, type Unlisted } from './unlisted/find-unlisted.ts'
import { locateUnlisted } from './unlisted/locate-unlisted.ts'
import { quarterKind } from './unlisted/quarters.ts'

/** What places are read from. */
export interface PlaceInput {
  readonly analysis: Analysis
  readonly gazetteer: Gazetteer
  readonly reportId: ReportId
}

/** So many are kept that a small Springfield is among them, for an outlet that is at home there: eight find all but few in local news. */
const RUNNERS_UP = 8

/**
 * Every toponym of the text and what it stands for, in text order. What stands for a government has no `at`; its place is the first of the
 * `candidates`, so that its country is known. Words for a people are no places: see `findDemonyms`.
 */
export function findPlaces(input: PlaceInput): readonly Place[] {
  const { analysis, gazetteer } = input
  const demonyms = findDemonyms(analysis, gazetteer)
  const peoples = demonyms.map(({ country }) => country.code)
  const sighted = findSightings(analysis, gazetteer)
  const unlisted = findUnlisted(analysis, sighted)
  const resolved = resolvePlaces(analysis.text, recognisePlaces(analysis, sighted, { peoples, unlisted }), demonyms)
  const [known, elsewhere] = [resolved.filter(one => !one.isElsewhere), resolved.filter(one => one.isElsewhere)]
  const settled = known.map(one => ({ resolved: one, sense: senseOf(one, analysis.tokens) }))
  const neighbours = settled.map(neighbourOf)
  const named = settled.map((one, index) => placeOf(one, { settled, neighbours, index }, input))
  const implied = findImplied({ ...input, settled, named })
  const unknown = [...unlisted, ...elsewhere.map(asUnlisted)]
  const located = locateUnlisted({ text: analysis.text, reportId: input.reportId, unlisted: unknown, settled })
  return [...named, ...located, ...implied].toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
}

/** A name that only places elsewhere have is that of a place we do not know. */
function asUnlisted({ sighting: { start, end, sentence, words, to } }: Resolved): Unlisted {
  const kind = quarterKind(words[to])
  const rule = kind ? 'places/unlisted-quarter' : 'places/unlisted-village'
  return { span: [start, end], sentence, kind: kind ?? 'village', rule }
}

/** All names of the text, as settled and as neighbours of each other; `index` is that of the one in question. */
interface Surroundings {
  readonly settled: readonly Settled[]
  readonly neighbours: readonly Neighbour[]
  readonly index: number
}

function placeOf(
  { resolved, sense }: Settled,
  { settled, neighbours, index }: Surroundings,
  { analysis, gazetteer, reportId }: PlaceInput,
): Place {
  const { sighting, ranked } = resolved
  const scores = scoresOf(ranked)
  const [base, ...others] = ranked
    .slice(0, RUNNERS_UP + 1)
    .map(({ entry }, index) => locusOf(entry, scores[index] ?? 0))
  const told =
    base &&
    firstRelation(
      {
        sighting,
        to: ranked[0].entry,
        base,
        gazetteer,
        sentence: neighboursIn(neighbours, index),
        towns: () => townsAround(sighting.sentence, settled),
      },
      sense.of !== 'power',
    )
  const standsForGovernment = sense.of === 'power' && !told
  const at = standsForGovernment ? undefined : (told?.related.at ?? base)
  const candidates = standsForGovernment && base ? [base, ...others].slice(0, RUNNERS_UP) : others
  return {
    id: idFrom('p', reportId, sighting.start, sighting.end),
    mention: idFrom('n', reportId, sighting.start, sighting.end),
    spans: [[sighting.start, sighting.end]],
    toponym: analysis.text.slice(sighting.start, sighting.end),
    literal:
      sense.of === 'power' && told
        ? { value: true, basis: 'implied', spans: told.related.relation?.spans ?? [], rule: told.rule }
        : { value: sense.of === 'ground', basis: 'implied', spans: [], rule: sense.rule },
    ...(at && { at }),
    candidates,
    ...(told?.related.relation && { relation: told.related.relation }),
    rule: told?.rule ?? 'places/by-name',
  }
}

/** The first relation that reads the words; of what stands for a government only those that are of the ground. */
function firstRelation(input: RelationInput, isGround: boolean) {
  for (const { rule, read, isGround: isOfGround } of RELATIONS) {
    const related = isGround || isOfGround ? read(input) : undefined
    if (related) return { rule, related }
  }
  return undefined
}

/** Farther apart two names of a sentence say nothing of each other, which keeps the work linear. */
const NEIGHBOURS = 6

function neighboursIn(neighbours: readonly Neighbour[], index: number): readonly Neighbour[] {
  const own = neighbours[index]?.sighting.sentence
  return neighbours
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    .filter(({ sighting }) => sighting.sentence === own)
}

function neighbourOf({ resolved: { sighting, ranked } }: Settled): Neighbour {
  return { sighting, to: ranked[0].entry, base: locusOf(ranked[0].entry, scoresOf(ranked)[0] ?? 0) }
}
