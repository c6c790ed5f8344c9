// Places where outlets are at home. An outlet is the host of a text’s address. Each text is ranked by the home that the other texts of its outlet
// tell (five at least), never itself, so nothing is known of a text but what a reader of the others would know; the gold is not looked at.
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import { learnHome, type PlacedReport } from '../../src/reconcile/homes/learn-homes.ts'
import { outletOf } from '../../src/reconcile/homes/outlet.ts'
import { rankPlaces } from '../../src/reconcile/homes/rank-places.ts'
import type { Place } from '../../src/record/place.ts'

/** A text as it was published, with the places read in it. */
export interface PublishedText {
  readonly text: string
  readonly url?: string
  readonly places: readonly Place[]
}

/** The places of each text where its outlet is at home, and of how many texts a home was learned. */
export function placesAtHome(
  texts: readonly PublishedText[],
  gazetteer: Gazetteer,
): { readonly places: readonly (readonly Place[])[]; readonly withHome: number } {
  const byOutlet = Map.groupBy(texts, outletOf)
  let withHome = 0
  const places = texts.map(published => {
    const { text, places: read } = published
    const outlet = outletOf(published)
    const others = outlet === undefined ? [] : (byOutlet.get(outlet) ?? []).filter(other => other !== published)
    const { home } = learnHome(others.map(asReport))
    if (!home) return read
    withHome++
    return rankPlaces({ text, places: read, home, gazetteer })
  })
  return { places, withHome }
}

function asReport({ text, places }: PublishedText): PlacedReport {
  return { report: { text }, places }
}
