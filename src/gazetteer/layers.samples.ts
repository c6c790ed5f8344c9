import { digest } from '../record/digest.ts'
import { encodeGazetteer } from './encode.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { GivenRow } from './join-rows.ts'
import { type Layer, type LayerHead, openLayer, packLayer } from './layer.ts'
import { RowMerger } from './merge-rows.ts'

/** Digest of bytes for tests: the edge takes SHA-256. */
export function byteDigest(bytes: Uint8Array): string {
  return digest(String.fromCharCode(...bytes.subarray(0, 20_000)) + bytes.length)
}

/** A village near Kherson, otherwise as told. */
export function village(told: Partial<GivenRow> & Pick<GivenRow, 'name'>): GivenRow {
  return {
    key: `added-${told.name}`,
    names: [],
    longitude: 33.1,
    latitude: 46.74,
    kind: 'village',
    country: 'UA',
    population: 0,
    renames: false,
    ...told,
  }
}

/** The file of a layer of these places over a gazetteer. */
export function layerBytes(rows: readonly GivenRow[], below: Gazetteer): Uint8Array {
  const merger = new RowMerger(below)
  for (const row of rows) merger.add(row)
  const { rows: merged, replaced, counts } = merger.merged()
  const places = encodeGazetteer(merged)
  const head: LayerHead = {
    id: byteDigest(places),
    below: '',
    base: below.version,
    added: '2024-01-01T00:00:00Z',
    sources: [{ name: 'list.csv', sha256: '', format: 'csv' }],
    companions: [],
    credit: 'Our desk',
    places: counts,
    leftOut: [],
    replaced,
  }
  return packLayer(head, places)
}

/** A layer of these places over a gazetteer. */
export function layerOf(rows: readonly GivenRow[], below: Gazetteer): Layer {
  const opened = openLayer(layerBytes(rows, below), byteDigest)
  if (!opened.ok) throw new Error(opened.error.detail)
  return opened.value
}
