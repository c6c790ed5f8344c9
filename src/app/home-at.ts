import type { Entry, Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Home } from '../reconcile/homes/home.ts'
import type { PlaceId } from '../record/ids.ts'

/**
 * The country or division that words name, or that the town they name lies in: "Kentucky", "Georgia, US", "LB", "Louisville",
 * "geonames:6254925". Of two called so the best known; a country behind a comma tells which.
 */
export function homeAt(words: string, gazetteer: Gazetteer): Home | undefined {
  const name = words.trim()
  const [, inside, code] = /^(.+), ([A-Z]{2})$/.exec(name) ?? []
  const entry =
    inside === undefined ? (bare(name, gazetteer) ?? gazetteer.named(name)[0]) : within(gazetteer.named(inside), code)
  return entry && homeOf(entry)
}

function bare(name: string, gazetteer: Gazetteer): Entry | undefined {
  if (/^[A-Z]{2}$/.test(name)) return gazetteer.country(name)
  // Ids are looked up by their text; the brand is the compiler’s.
  return name.includes(':') ? gazetteer.byId(name as PlaceId) : undefined
}

function within(entries: readonly Entry[], country: string | undefined): Entry | undefined {
  const own = entries.filter(entry => entry.country === country && entry.kind !== 'country')
  return own.find(({ kind }) => kind === 'region') ?? own[0]
}

function homeOf({ kind, country, region }: Entry): Home | undefined {
  if (country === undefined) return undefined
  return { country, regions: kind === 'country' || region === undefined ? [] : [region] }
}
