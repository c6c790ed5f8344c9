import { fold } from '../gazetteer/fold.ts'
import type { RecordPlace } from '../record/record.ts'
import { fail, ok, type Result } from '../record/result.ts'
import { type Holders, holdersAt, lastDay } from './control.ts'
import { parseDay } from './day.ts'
import type { Desk } from './desk.ts'
import type { Problem } from './errors.ts'

/** What a person asks: a place by name or id, and days; absent: all places, the last day of the reports, all that is known. */
export interface HoldersAsked {
  readonly place?: string
  readonly asOf?: string
  readonly knownOn?: string
}

/** Who holds which place, with the names of the places. */
export interface HoldersNamed extends Holders {
  readonly names: { readonly [place: string]: string }
}

/** Who holds a place, or each place, on a day by what had been published by a day. Refuses days that are none, and places that no report names. */
export async function holders(desk: Desk, asked: HoldersAsked): Promise<Result<HoldersNamed, Problem>> {
  for (const [name, value] of [
    ['--as-of', asked.asOf],
    ['--known-on', asked.knownOn],
  ] as const) {
    const day = value === undefined ? undefined : parseDay(name, value)
    if (day && !day.ok) return day
  }
  const record = await desk.record()
  const named = asked.place === undefined ? undefined : placesNamed(record.places, asked.place)
  if (named?.length === 0) return fail({ kind: 'no-such-id', id: asked.place ?? '' })
  const { knownOn } = asked
  const asOf = asked.asOf ?? knownOn ?? lastDay(record) ?? ''
  const day = { asOf, ...(knownOn === undefined ? {} : { knownOn }) }
  const all = holdersAt(record, day)
  const isAsked = (id: string) => !named || named.some(place => id === place.id || id.startsWith(`${place.id}/`))
  const standings = all.standings.filter(({ place }) => isAsked(place))
  const regions = all.regions.filter(({ region }) => isAsked(region))
  return ok({ ...all, standings, regions, names: namesOf(record.places, { standings, regions }) })
}

function placesNamed(places: readonly RecordPlace[], asked: string): RecordPlace[] {
  return places.filter(({ id, name }) => id === asked || fold(name) === fold(asked))
}

function namesOf(
  places: readonly RecordPlace[],
  { standings, regions }: Pick<Holders, 'standings' | 'regions'>,
): HoldersNamed['names'] {
  const wanted = new Set<string>([
    ...standings.map(({ place }) => place),
    ...regions.flatMap(({ region, held, contested, unknown }) => [
      region,
      ...held.flatMap(one => one.places),
      ...contested,
      ...unknown,
    ]),
  ])
  return Object.fromEntries(places.filter(({ id }) => wanted.has(id)).map(({ id, name }) => [id, name]))
}
