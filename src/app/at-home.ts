import { type DecidedHome, homesIn, homeText } from '../reconcile/homes/home.ts'
import { outletOf } from '../reconcile/homes/outlet.ts'
import { rankReading } from '../reconcile/homes/rank-readings.ts'
import { readAs } from '../reconcile/homes/said-where.ts'
import type { Place } from '../record/place.ts'
import type { Reading } from '../record/reading.ts'
import type { Desk } from './desk.ts'
import { loadGazetteer } from './gazetteer-file.ts'
import { standingDecisions } from './standing-decisions.ts'

/** A reading as the record takes it: with the places that are meant where its outlet is at home. */
export interface ReadAtHome {
  readonly reading: Reading
  /** What the home did to the place that a part of it is, or is at; `undefined` where that is as the reader left it. */
  readonly why: (id: string) => string | undefined
}

/** A kept reading as the record takes it, by the decisions that stand. */
export async function atHome(desk: Desk, reading: Reading): Promise<ReadAtHome> {
  const outlet = outletOf(reading.report) ?? ''
  const decided = homesIn(standingDecisions(await desk.store.decisions())).get(outlet)
  if (!decided?.home) return { reading, why: () => undefined }
  // Without a gazetteer what is said by another place stays as it was read: still true, less exact.
  const gazetteer = await loadGazetteer(desk)
  const ranked = rankReading(reading, decided.home, gazetteer.ok ? gazetteer.value : undefined)
  return {
    reading: ranked,
    why: id => {
      const [before, after] = [placeOf(reading, id), placeOf(ranked, id)]
      if (!before || !after || ranked.places.includes(before)) return undefined
      const because = reasonOf(outlet, decided)
      return readAs(before)?.place === readAs(after)?.place
        ? `How sure “${after.toponym}” is counts that ${because}.`
        : `“${after.toponym}” is ${placeText(after)}, not ${placeText(before)}, because ${because}.`
    },
  }
}

function placeOf({ places, events, control, figures }: Reading, id: string): Place | undefined {
  const part = [...events, ...control, ...figures].find(one => one.id === id)
  const mention = part?.place?.value.mention ?? id
  return places.find(place => place.id === mention)
}

function placeText(place: Place): string {
  const { name, region, country } = readAs(place) ?? { name: place.toponym }
  return [name, region, country].filter(Boolean).join(', ')
}

function reasonOf(outlet: string, { home, decision }: DecidedHome): string {
  const said = decision.kind === 'home' ? `${decision.by} says so` : 'learned from its reports'
  return `${outlet} is at home in ${homeText(home)} (${[said, decision.why, decision.id].filter(Boolean).join('; ')})`
}
