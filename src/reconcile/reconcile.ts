import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Decision } from '../record/decision.ts'
import type { Reading } from '../record/reading.ts'
import type { Record, RecordReport } from '../record/record.ts'
import { findAccounts } from './accounts/find-accounts.ts'
import { assertionsOf } from './control/assertion.ts'
import { controlSpans } from './control/control-spans.ts'
import { replay as replayed } from './decisions/replay.ts'
import { distinctReadings } from './distinct-readings.ts'
import { mergeEvents } from './events/merge-events.ts'
import { listFigures } from './figures/list-figures.ts'
import { rankReadings } from './homes/rank-readings.ts'
import { findActors } from './identity/find-actors.ts'
import { byCodeUnits } from './order.ts'
import { collectPlaces } from './places/collect-places.ts'
import { listStatements } from './statements/list-statements.ts'
import { familyLookup, findFamilies } from './syndication/find-families.ts'

/**
 * The record of a set of readings and decisions. The same set gives the same record, byte for byte as JSON, in whatever order
 * and however often its members come. About linear in readings. The gazetteer only adds demonyms to our own table,
 * and the middle of a place that another is said by.
 */
export function reconcile(input: {
  readonly readings: readonly Reading[]
  readonly decisions: readonly Decision[]
  readonly gazetteer?: Gazetteer | undefined
}): Record {
  const replay = replayed(input.decisions)
  const readings = rankReadings(distinctReadings(input.readings), replay.decisions, input.gazetteer)
  const families = findFamilies(readings.map(({ report }) => report))
  const familyOf = familyLookup(families)
  const reports = readings.map(reading => reportOf(reading, familyOf))
  const identity = findActors({ readings, familyOf, replay, gazetteer: input.gazetteer })
  const listedPlaces = collectPlaces(readings)
  const places = new Map(listedPlaces.map(place => [place.id as string, place]))
  const events = mergeEvents(readings, { identity, places, familyOf, replay })
  const statements = listStatements(readings, { identity, events, replay })
  const figures = listFigures(readings, { identity, events, replay })
  const assertions = assertionsOf(readings, { identity, events, replay })
  const control = controlSpans(assertions, familyOf)
  return {
    schema: 'dateline/record/1',
    reader: [...new Set(readings.map(({ reader }) => reader))].sort(byCodeUnits).join(', '),
    reports,
    families,
    actors: identity.actors,
    places: listedPlaces,
    events: events.events,
    statements,
    control,
    figures,
    accounts: findAccounts({
      readings,
      reports,
      identity,
      events,
      statements,
      figures,
      assertions,
      control,
      places,
      familyOf,
      gazetteer: input.gazetteer,
    }),
  }
}

function reportOf(
  { report }: Reading,
  familyOf: (report: Reading['report']['id']) => RecordReport['family'],
): RecordReport {
  const { id, outlet, title, url, published } = report
  return {
    id,
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    family: familyOf(id),
  }
}
