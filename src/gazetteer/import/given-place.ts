import { countryCodeOf } from '../countries.ts'
import type { Point } from '../distance.ts'
import { fold } from '../fold.ts'
import { sizeOf } from '../geonames.ts'
import type { GivenRow } from '../join-rows.ts'
import { pointKey } from '../place-row.ts'
import { cleanName, cleanNames, geonamesIdFrom, inhabitantsFrom } from './checked.ts'
import { type Imported, leftOut } from './imported.ts'
import { kindOfWord } from './kind-words.ts'

/** The fields of a place in a list of one's own, as text; empty where there is none. */
export interface GivenFields {
  readonly name: string
  readonly names: readonly string[]
  readonly id: string
  readonly geonamesId: string
  readonly country: string
  readonly region: string
  readonly kind: string
  readonly population: string
  /** Whose work it is. */
  readonly credit: string
}

/** What is taken for all places of a list that do not say otherwise. `country` is ISO 3166 alpha-2. */
export interface Defaults {
  readonly country: string
  readonly kind: string
}

/** A place of a CSV or GeoJSON list, or why it is none. */
export function givenPlace(
  fields: GivenFields,
  {
    at,
    point,
    radiusMetres,
    defaults,
  }: {
    readonly at: number
    readonly point: Point | undefined
    readonly radiusMetres?: number
    readonly defaults: Defaults
  },
): Imported {
  const name = cleanName(fields.name)
  if (name === undefined) return leftOut(at, 'bad-name', fields.name)
  if (fold(name) === '') return leftOut(at, 'no-name', fields.names.join('; '))
  if (!point) return leftOut(at, 'bad-coordinates', name)
  const population = inhabitantsFrom(fields.population)
  if (population === undefined) return leftOut(at, 'bad-inhabitants', `${name}: ${fields.population}`)
  const geonamesId = geonamesIdFrom(fields.geonamesId)
  if (fields.geonamesId.trim() !== '' && geonamesId === undefined)
    return leftOut(at, 'bad-id', `${name}: ${fields.geonamesId}`)
  const isUntold = fields.kind.trim() === '' && defaults.kind === ''
  const kind = isUntold ? sizeOf(population, undefined) : (kindOfWord(fields.kind) ?? kindOfWord(defaults.kind))
  if (!kind) return leftOut(at, 'bad-row', `${name}: kind “${fields.kind}” is none that we know`)
  const told = fields.country.trim() || defaults.country
  const country = told === '' ? undefined : countryCodeOf(told)
  if (told !== '' && country === undefined) return leftOut(at, 'bad-row', `${name}: no country “${told}”`)
  const region = cleanName(fields.region)
  const row: GivenRow = {
    key: keyOf(name, fields.id, point),
    name,
    names: cleanNames(fields.names),
    ...(geonamesId !== undefined && { geonamesId }),
    ...point,
    kind,
    ...(country && { country }),
    ...(region && { region }),
    population,
    ...(radiusMetres && { radiusMetres }),
    renames: false,
  }
  const credit = cleanName(fields.credit)
  return { kind: 'place', at, row, ...(credit && { credit }) }
}

/** An id of a list says nothing beside the name: another list counts from 1 too. */
function keyOf(name: string, id: string, point: Point): string {
  const given = fold(id).replaceAll(' ', '-').slice(0, 60)
  return given === '' ? `added-${pointKey(name, point)}` : `added-${given}-${fold(name).replaceAll(' ', '-')}`
}
