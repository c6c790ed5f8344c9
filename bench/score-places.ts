// How well places are found and resolved: `node bench/score-places.ts CORPUS.jsonl.gz [PREDICTIONS.jsonl]`. A line of the corpus holds `id`,
// `text` and `toponyms` with `start`, `end`, `lat`, `lon`, `geonamesId`, `literal`. The corpora count demonyms as toponyms; we keep those
// for actors, so here they are added as their country. Prints precision, recall and F1 of exact spans; the share of exact spans resolved
// within 161 km or to the same GeoNames id; F1 of both together (end to end); and how often literal or associative is told rightly.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { kilometresBetween } from '../src/gazetteer/distance.ts'
import { analyse } from '../src/language/analyse.ts'
import type { Knowledge } from '../src/reading/knowledge.ts'
import { findDemonyms } from '../src/reading/places/find-demonyms.ts'
import { findPlaces } from '../src/reading/places/find-places.ts'
import type { ReportId } from '../src/record/ids.ts'
import { openKnowledge } from './open-knowledge.ts'

interface Toponym {
  readonly start: number
  readonly end: number
  readonly lat?: number
  readonly lon?: number
  readonly geonamesId?: number | string
  readonly literal?: boolean
}

interface Document {
  readonly id: string
  readonly text: string
  readonly toponyms: readonly Toponym[]
}

const NEAR_KM = 161

function predict(document: Document, { gazetteer, models }: Knowledge): Toponym[] {
  const analysis = analyse(document.text, undefined, models)
  // The ids of the corpus only name documents here.
  const places = findPlaces({ analysis, gazetteer, reportId: document.id as ReportId })
  const named = places.flatMap(place => {
    const at = place.candidates[0] && !place.at ? place.candidates[0] : place.at
    const [start, end] = place.spans[0] ?? [0, 0]
    if (!at || place.rule === 'places/the-city' || place.rule === 'places/the-bank') return []
    const geonamesId = place.relation ? {} : { geonamesId: at.geonamesId }
    return [{ start, end, lat: at.latitude, lon: at.longitude, literal: place.literal.value, ...geonamesId }]
  })
  const peoples = findDemonyms(analysis, gazetteer).flatMap(({ span: [start, end], country }) => {
    const entry = gazetteer.byId(country.place)
    const taken = named.some(other => other.start < end && start < other.end)
    return entry && !taken
      ? [{ start, end, lat: entry.latitude, lon: entry.longitude, geonamesId: entry.geonamesId, literal: false }]
      : []
  })
  return [...named, ...peoples].map(({ geonamesId, ...rest }) => ({
    ...rest,
    ...(geonamesId !== undefined && { geonamesId }),
  }))
}

function isRight(gold: Toponym, told: Toponym): boolean {
  if (gold.geonamesId && String(gold.geonamesId) === String(told.geonamesId)) return true
  const [a, b] = [pointOf(gold), pointOf(told)]
  return a !== undefined && b !== undefined && kilometresBetween(a, b) <= NEAR_KM
}

function pointOf({ lat, lon }: Toponym): { longitude: number; latitude: number } | undefined {
  return lat === undefined || lon === undefined || lat === null || lon === null
    ? undefined
    : { longitude: lon, latitude: lat }
}

interface Counts {
  gold: number
  told: number
  exact: number
  goldWithPoint: number
  toldForPoint: number
  right: number
  literal: number
  literalRight: number
}

function count(documents: readonly Document[], predictions: readonly (readonly Toponym[])[]): Counts {
  const counts: Counts = {
    gold: 0,
    told: 0,
    exact: 0,
    goldWithPoint: 0,
    toldForPoint: 0,
    right: 0,
    literal: 0,
    literalRight: 0,
  }
  for (const [index, { toponyms }] of documents.entries()) {
    const told = new Map((predictions[index] ?? []).map(one => [`${one.start}:${one.end}`, one]))
    const gold = new Map(toponyms.map(one => [`${one.start}:${one.end}`, one]))
    counts.gold += gold.size
    counts.told += told.size
    counts.toldForPoint += told.size
    for (const [key, one] of gold) {
      const found = told.get(key)
      const hasPoint = pointOf(one) !== undefined
      if (hasPoint) counts.goldWithPoint++
      if (!found) continue
      counts.exact++
      if (!hasPoint) counts.toldForPoint--
      if (hasPoint && isRight(one, found)) counts.right++
      if (one.literal !== undefined) counts.literal++
      if (one.literal !== undefined && one.literal === found.literal) counts.literalRight++
    }
  }
  return counts
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)
}

function f1(right: number, told: number, gold: number): string {
  return percent(2 * right, told + gold)
}

const [corpus, out] = process.argv.slice(2)
if (!corpus) throw new Error('which corpus? node bench/score-places.ts CORPUS.jsonl.gz [PREDICTIONS.jsonl]')
const { gazetteer, models } = await openKnowledge()
const bytes = readFileSync(corpus)
const lines = (corpus.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean)
// The corpora are ours to read; their shape is in the head comment.
const documents = lines.map(line => JSON.parse(line) as Document)
const before = performance.now()
const predictions = documents.map(document => predict(document, { gazetteer, models }))
const seconds = (performance.now() - before) / 1000
const c = count(documents, predictions)
if (out)
  writeFileSync(
    out,
    documents.map(({ id }, index) => `${JSON.stringify({ id, toponyms: predictions[index] })}\n`).join(''),
  )
process.stdout.write(
  `exact P ${percent(c.exact, c.told)} R ${percent(c.exact, c.gold)} F1 ${f1(c.exact, c.told, c.gold)} | ` +
    `within 161 km ${percent(c.right, c.exact - (c.told - c.toldForPoint))} | ` +
    `end to end F1 ${f1(c.right, c.toldForPoint, c.goldWithPoint)} | literal ${percent(c.literalRight, c.literal)} | ` +
    `${documents.length} documents, ${(documents.length / seconds).toFixed(0)} a second\n`,
)
