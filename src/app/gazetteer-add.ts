import { divisionTitle } from '../gazetteer/divisions.ts'
import { encodeGazetteer } from '../gazetteer/encode.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { alternateName } from '../gazetteer/import/alternate-names.ts'
import { divisionRow } from '../gazetteer/import/division-names.ts'
import { GEONAMES_CREDIT } from '../gazetteer/import/geonames-dump.ts'
import type { Imported, LeftOutReason } from '../gazetteer/import/imported.ts'
import type { ListContext } from '../gazetteer/import/list-reader.ts'
import type { LayerHead, LayerSource } from '../gazetteer/layer.ts'
import { RowMerger } from '../gazetteer/merge-rows.ts'
import { fail, ok, type Result } from '../record/result.ts'
import { type GazetteerPaths, loadBase, loadGazetteer } from './gazetteer-file.ts'
import { keepLayer, readLayers } from './gazetteer-layers.ts'
import { readLines, readPlaces, type Watch } from './gazetteer-lists.ts'
import type { GazetteerProblem } from './gazetteer-problems.ts'

/** What is to be added: lists of places, and what is read beside them. `at` is the instant of the addition. */
export interface Addition extends Watch {
  readonly files: readonly string[]
  /** GeoNames’ alternateNamesV2.txt. */
  readonly names?: string
  /** GeoNames’ admin1CodesASCII.txt and admin2Codes.txt. */
  readonly divisions?: readonly string[]
  readonly kind?: string
  readonly country?: string
  readonly credit?: string
  readonly at: string
}

/** A row that was left out: its file, its line (in GeoJSON its feature), and why. */
export interface LeftOutRow {
  readonly file: string
  readonly at: number
  readonly reason: LeftOutReason
  readonly detail: string
}

/** What came of an addition. `head` is absent when all places were there already as they are. */
export interface PlacesAdded {
  readonly head?: LayerHead
  readonly counts: LayerHead['places']
  readonly leftOut: LayerHead['leftOut']
  /** The first rows that are wrong; features that are left out by their kind are not among them. */
  readonly wrong: readonly LeftOutRow[]
}

/** Places that one addition may lay over the gazetteer, so that they fit into memory. */
const MOST_PLACES = 1_000_000
const MOST_SHOWN = 20

/** Lays the places of files over the gazetteer as a new layer. Places that are known are merged; adding the same again changes nothing. */
export async function addPlaces(
  { gazetteer, places }: Required<GazetteerPaths>,
  addition: Addition,
): Promise<Result<PlacesAdded, GazetteerProblem>> {
  const base = await loadBase(gazetteer)
  if (!base.ok) return base
  const below = await loadGazetteer({ gazetteer, places })
  if (!below.ok) return below
  const merger = new RowMerger(below.value)
  const tally = new Tally()
  const read = await readAll(addition, { below: below.value, merger, tally })
  if (!read.ok) return read
  const { rows, replaced, counts } = merger.merged()
  const told = { counts, leftOut: tally.leftOut(), wrong: tally.wrong }
  if (rows.length === 0) return ok(told)
  const head = {
    below: await topId(places),
    base: base.value.version,
    added: addition.at,
    ...read.value,
    credit: addition.credit ?? (tally.credit() || creditOf(read.value.sources)),
    places: counts,
    leftOut: told.leftOut,
    replaced,
  }
  const kept = await keepLayer(places, head, encodeGazetteer(rows))
  return kept.ok ? ok({ head: kept.value, ...told }) : kept
}

interface Reading {
  readonly below: Gazetteer
  readonly merger: RowMerger
  readonly tally: Tally
}

type Read<T> = Promise<Result<T, GazetteerProblem>>

async function readAll(addition: Addition, reading: Reading): Read<Pick<LayerHead, 'sources' | 'companions'>> {
  const divisions = await readDivisions(addition)
  if (!divisions.ok) return divisions
  const { titles, files } = divisions.value
  const context: ListContext = {
    divisionName: code => titles.get(code) ?? reading.below.division(code)?.name,
    defaults: { country: addition.country ?? '', kind: addition.kind ?? '' },
  }
  const sources = await readSources(addition, context, reading)
  if (!sources.ok) return sources
  const names = await readNames(addition, reading.merger)
  return names.ok ? ok({ sources: sources.value, companions: [...files, ...names.value] }) : names
}

async function readDivisions(
  addition: Addition,
): Read<{ readonly titles: ReadonlyMap<string, string>; readonly files: readonly LayerSource[] }> {
  const titles = new Map<string, string>()
  const files: LayerSource[] = []
  for (const path of addition.divisions ?? []) {
    const read = await readLines(path, addition, line => {
      const division = divisionRow(line)
      if (division) titles.set(division.code, divisionTitle(division))
    })
    if (!read.ok) return read
    files.push(read.value)
  }
  return ok({ titles, files })
}

async function readSources(
  addition: Addition,
  context: ListContext,
  { merger, tally }: Reading,
): Read<LayerHead['sources']> {
  const sources: LayerHead['sources'][number][] = []
  for (const path of addition.files) {
    const onPlace = (one: Imported) => tally.take(path, one, merger)
    const read = await readPlaces(path, { context, watch: addition, onPlace })
    if (!read.ok) return read
    if (merger.size > MOST_PLACES) return fail({ kind: 'too-many-places', path, limit: MOST_PLACES })
    sources.push(read.value)
  }
  return ok(sources)
}

/** Further names, for the places that the lists have brought. */
async function readNames(addition: Addition, merger: RowMerger): Read<readonly LayerSource[]> {
  if (addition.names === undefined) return ok([])
  const read = await readLines(addition.names, addition, line => {
    const found = alternateName(line, id => merger.has(id))
    if (found) merger.addNames(found.geonamesId, [found.name])
  })
  return read.ok ? ok([read.value]) : read
}

class Tally {
  readonly wrong: LeftOutRow[] = []
  readonly #reasons = new Map<LeftOutReason, number>()
  readonly #credits = new Set<string>()

  take(file: string, imported: Imported, merger: RowMerger): void {
    if (imported.kind === 'place') {
      if (merger.size <= MOST_PLACES) merger.add(imported.row)
      if (imported.credit !== undefined && this.#credits.size < MOST_SHOWN) this.#credits.add(imported.credit)
      return
    }
    const { at, reason, detail } = imported
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1)
    if (reason !== 'other-feature' && this.wrong.length < MOST_SHOWN) this.wrong.push({ file, at, reason, detail })
  }

  /** Whose work the places say they are. */
  credit(): string {
    return [...this.#credits].join('; ')
  }

  leftOut(): LayerHead['leftOut'] {
    return [...this.#reasons].map(([reason, rows]) => ({ reason, rows })).sort((a, b) => b.rows - a.rows)
  }
}

function creditOf(sources: LayerHead['sources']): string {
  const named = sources.map(({ name, format }) => (format === 'geonames' ? GEONAMES_CREDIT : name))
  return [...new Set(named)].join('; ')
}

async function topId(folder: string): Promise<string> {
  const top = (await readLayers(folder)).at(-1)
  return top?.layer.ok ? top.layer.value.head.id : ''
}
