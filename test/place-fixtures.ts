import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bankOf } from '../src/gazetteer/bank.ts'
import { kilometresBetween } from '../src/gazetteer/distance.ts'
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts'
import { partsOf, rowsOf } from '../src/gazetteer/lexicon/table.ts'
import { analyse } from '../src/language/analyse.ts'
import { findPlaces } from '../src/reading/places/find-places.ts'
import type { PlaceId, ReportId } from '../src/record/ids.ts'
import type { Locus, Place } from '../src/record/place.ts'
import { shippedModels } from './shipped-models.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/places')
const LIST = join(FOLDER, 'conflict-places.txt')
const MISREAD = join(FOLDER, 'misread.txt')

/** A place of the list, see the head of the list. The tolerance in kilometres. */
export interface ConflictPlace {
  readonly conflict: string
  readonly names: readonly string[]
  readonly kind: string
  readonly country: string
  readonly longitude: number
  readonly latitude: number
  readonly toleranceKm: number
  readonly geonamesId?: number
  /** The gazetteer has no such place. */
  readonly isAbsent: boolean
  /** Said beside the country where that has more places of the name. */
  readonly region?: string
}

/**
 * What became of one name in its sentence: not read as a place, read without an answer, or with one that is right, wrong, or only says in
 * what larger place it lies ("somewhere"). `place` is the place itself, `at` what is near it.
 */
export type Answer =
  | { readonly kind: 'not read' | 'not resolved' }
  | {
      readonly kind: 'right' | 'somewhere' | 'wrong'
      readonly place: PlaceId
      readonly at: Locus
      readonly kilometres: number
    }

/** All places of the list. */
export function conflictPlaces(): readonly ConflictPlace[] {
  return linesOf(LIST).map(readRow)
}

function linesOf(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return rowsOf(lines.filter(line => !line.startsWith('#')).join('\n'))
}

function readRow(cells: readonly string[]): ConflictPlace {
  const [conflict = '', name = '', others, kind = '', country = '', longitude, latitude, ...further] = cells
  const [tolerance, id, absent, region] = further
  return {
    conflict,
    names: [name, ...partsOf(others, ';')],
    kind,
    country,
    longitude: Number(longitude),
    latitude: Number(latitude),
    toleranceKm: Number(tolerance),
    ...(id && { geonamesId: Number(id) }),
    isAbsent: absent === 'absent',
    ...(region && { region }),
  }
}

/** Names that the reader does not find yet, or finds elsewhere, as “conflict name”. Each has its cause in the list. */
export function misread(): readonly string[] {
  return linesOf(MISREAD).map(([conflict, name]) => `${conflict} ${name}`)
}

const TELLERS: { readonly [conflict: string]: string } = {
  ukraine: 'Ukrainian officers said',
  syria: 'Syrian medics said',
  'gaza-lebanon': 'aid workers said',
  'yemen-red-sea': 'Yemeni officials said',
  sudan: 'Sudanese doctors said',
  congo: 'Congolese officers said',
  ethiopia: 'Ethiopian officials said',
  myanmar: 'Burmese rebels said',
  sahel: 'residents said',
  karabakh: 'residents said',
  afghanistan: 'Afghan officials said',
  iraq: 'Iraqi officers said',
  somalia: 'Somali officials said',
  libya: 'Libyan doctors said',
}

const IN_COUNTRY: { readonly [code: string]: string } = {
  PS: ' in the Palestinian territories',
  CD: ' in the Democratic Republic of the Congo',
}

/** A name of a place, in its sentence, with what is read there. */
export interface NameAnswer {
  readonly place: ConflictPlace
  readonly name: string
  readonly sentence: string
  readonly answer: Answer
}

/** What the reader makes of each name of a place. Names in scripts without capital letters are not read in an English sentence. */
export function answersFor(place: ConflictPlace, gazetteer: Gazetteer): readonly NameAnswer[] {
  return place.names
    .filter(name => /\p{Lu}/u.test(name))
    .map(name => {
      const sentence = sentenceFor(place, name, gazetteer)
      return { place, name, sentence, answer: answerTo({ place, name, sentence }, gazetteer) }
    })
}

/** A sentence that names the place so, made of what its kind and its conflict ask for. */
function sentenceFor(place: ConflictPlace, name: string, gazetteer: Gazetteer): string {
  const country = gazetteer.country(place.country)?.name
  const within =
    IN_COUNTRY[place.country] ?? (country ? ` in ${place.region ? `${place.region}, ` : ''}${country}` : '')
  return `${happening(place.kind, name, within)} on Tuesday, ${TELLERS[place.conflict]}.`
}

function happening(kind: string, name: string, within: string): string {
  const withArticle = /^the /.test(name) || !/[a-z]/.test(name) ? name : `the ${name}`
  switch (kind) {
    case 'river':
      return `Two columns crossed ${withArticle}${within}`
    case 'sea':
      return `A freighter was boarded in ${/^Bab /.test(name) ? name : withArticle}`
    case 'lake':
      return `A ferry sank on ${name}`
    case 'island':
      return `A patrol landed on ${name}${within}`
    case 'region':
    case 'area':
      return `Fighting went on in ${name}`
    default:
      return `Shelling was reported near ${name}${within}`
  }
}

function answerTo({ place, name, sentence }: Omit<NameAnswer, 'answer'>, gazetteer: Gazetteer): Answer {
  const analysis = analyse(sentence, undefined, shippedModels())
  // Any id will do here.
  const found = findPlaces({ analysis, gazetteer, reportId: 'r-1' as ReportId }).find(one =>
    covers(one, sentence, name),
  )
  if (!found) return { kind: 'not read' }
  if (!found.at) return { kind: 'not resolved' }
  const kilometres = kilometresFrom(place, found.at, gazetteer)
  const answer = { place: found.relation?.to ?? found.at.place, at: found.at, kilometres }
  if (kilometres <= place.toleranceKm && isOfKind(place, found.at)) return { kind: 'right', ...answer }
  const isAround =
    kilometres * 1000 <= found.at.precision.metres || answer.place === gazetteer.country(place.country)?.place
  return { kind: isAround ? 'somewhere' : 'wrong', ...answer }
}

/** True where the reader took all of the name, its article and a word for what it is ("camp") aside. */
function covers({ spans: [span] }: Place, text: string, name: string): boolean {
  const bare = name.replace(/^(?:the |al-)/, '').replace(/(?: [a-z]+)+$/, '')
  const start = text.indexOf(bare)
  return span !== undefined && span[0] <= start && span[1] >= start + bare.length
}

/** From the point of the place; of a river, from its course. */
function kilometresFrom(place: ConflictPlace, at: Locus, gazetteer: Gazetteer): number {
  const course = place.kind === 'river' ? gazetteer.river(at.place) : undefined
  return course ? (bankOf(course, place)?.kilometres ?? 0) : kilometresBetween(place, at)
}

const WATER = ['river', 'sea', 'lake']
const TOWN = ['city', 'town', 'village', 'suburb']

/** A river is no town of its name, a region no town in it. */
function isOfKind({ kind, geonamesId }: ConflictPlace, at: Locus): boolean {
  if (geonamesId !== undefined && at.geonamesId !== geonamesId) return false
  if (WATER.includes(kind)) return at.kind === kind
  return kind === 'region' || kind === 'area' ? !TOWN.includes(at.kind) : !WATER.includes(at.kind)
}
