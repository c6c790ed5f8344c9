import { kilometresBetween, type Point } from '../../src/gazetteer/distance.ts'
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import type { Place } from '../../src/record/place.ts'

/** What a name of a report should be: a piece of ground, who governs, or somebody or something else of the place (never on the ground). */
export type Meant = 'ground' | 'power' | 'other'

/** A name of a report with what it should be, as the report's file says it: `[Gao](ML ground -0.04 16.27)`; `[…](?)` may be read or not. */
export interface ToldName {
  readonly start: number
  readonly end: number
  /** `undefined` where anything will do. */
  readonly expected:
    | { readonly country: string | undefined; readonly meant: Meant; readonly point: Point | undefined }
    | undefined
}

/** A report in our own words, freed of its marks, with its names. */
export interface ToldReport {
  readonly text: string
  readonly names: readonly ToldName[]
}

const MARK = /\[([^\]\n]+)\]\(([^)\n]+)\)/gu
const MEANT: readonly string[] = ['ground', 'power', 'other'] satisfies readonly Meant[]

/** Reads the file of a report. Throws on a mark that says nothing: files are ours. */
export function readToldReport(file: string): ToldReport {
  const names: ToldName[] = []
  let text = ''
  let from = 0
  for (const mark of file.matchAll(MARK)) {
    const [whole, name = '', told = ''] = mark
    text += file.slice(from, mark.index)
    names.push({ start: text.length, end: text.length + name.length, expected: expectedOf(told) })
    text += name
    from = mark.index + whole.length
  }
  return { text: text + file.slice(from), names }
}

function expectedOf(told: string): ToldName['expected'] {
  if (told === '?') return undefined
  const [country, meant, longitude, latitude] = told.split(' ')
  if (!isMeant(meant)) throw new Error(`“${told}” says neither ground nor power nor other`)
  return {
    country: country === '-' ? undefined : country,
    meant,
    point: latitude === undefined ? undefined : { longitude: Number(longitude), latitude: Number(latitude) },
  }
}

function isMeant(word: string | undefined): word is Meant {
  return word !== undefined && MEANT.includes(word)
}

/** Our points are good to so much. */
const TOLERANCE_KM = 25

/** What is wrong in the reading of a report, a line each: its kind, the name, and what was read. What is only implied is not looked at. */
export function faultsOf(
  { text, names }: ToldReport,
  places: readonly Place[],
  gazetteer: Gazetteer,
): readonly string[] {
  const named = places.filter(({ rule, spans }) => !rule.startsWith('places/the-') && spans.length > 0)
  const over = (one: { readonly start: number; readonly end: number }) =>
    named.filter(({ spans }) => spans.some(([start, end]) => start < one.end && one.start < end))
  const extra = named.filter(
    ({ spans }) => !names.some(name => spans.some(([start, end]) => start < name.end && name.start < end)),
  )
  return [
    ...names.flatMap(name => {
      if (!name.expected) return []
      const [place] = over(name)
      const fault = place ? faultOf(name.expected, place, gazetteer) : 'missed'
      return fault ? [`${fault}: ${around(text, name)}`] : []
    }),
    ...extra.map(({ spans: [span], at, rule }) =>
      span ? `false (${at?.name ?? 'nowhere'}, ${rule}): ${around(text, { start: span[0], end: span[1] })}` : '',
    ),
  ]
}

function faultOf(
  { country, meant, point }: NonNullable<ToldName['expected']>,
  place: Place,
  gazetteer: Gazetteer,
): string | undefined {
  const base = (place.relation && gazetteer.byId(place.relation.to)) ?? place.at ?? place.candidates[0]
  if (!base) return 'nowhere'
  const where = `${base.name}, ${base.country ?? '–'} ${base.longitude.toFixed(2)} ${base.latitude.toFixed(2)}`
  if (country !== undefined && base.country !== country) return `wrong place (${where}, meant ${country})`
  if (point && kilometresBetween(base, point) > TOLERANCE_KM) return `wrong place (${where})`
  const read = place.literal.value ? 'ground' : place.at ? 'other' : 'power'
  const isAsMeant = meant === read || (meant === 'other' && read === 'power')
  return isAsMeant ? undefined : `meant ${meant}, read as ${read} by ${place.literal.rule}`
}

const AROUND = 30

function around(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const words = `${text.slice(Math.max(0, start - AROUND), start)}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`
  return words.replace(/\s+/g, ' ')
}
