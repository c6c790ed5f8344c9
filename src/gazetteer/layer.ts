import { fail, ok, type Result } from '../record/result.ts'
import { type Gazetteer, type GazetteerRefusal, openGazetteer } from './gazetteer.ts'

/** Kinds of files that places are added from. */
export type SourceFormat = 'geonames' | 'csv' | 'geojson'

/** A file that something of a layer came from. `sha256` in hexadecimal. */
export interface LayerSource {
  readonly name: string
  readonly sha256: string
}

/** How many rows an addition left out for one reason. */
export interface LeftOut {
  readonly reason: string
  readonly rows: number
}

/** What is known of a layer beside its places. */
export interface LayerHead {
  /** SHA-256 of the places’ bytes: the same places have the same id, whenever they were added. */
  readonly id: string
  /** Id of the layer that it lies on; empty on the base. */
  readonly below: string
  /** Version of the base that its places were merged with. */
  readonly base: string
  /** Instant of the addition, ISO 8601. */
  readonly added: string
  readonly sources: readonly (LayerSource & { readonly format: SourceFormat })[]
  /** Files of names and of divisions that were read beside the sources. */
  readonly companions: readonly LayerSource[]
  readonly credit: string
  /** Places that were not below; that were, and have more now; that had all already. */
  readonly places: { readonly new: number; readonly merged: number; readonly unchanged: number }
  readonly leftOut: readonly LeftOut[]
  /** Keys of places without a GeoNames id below that have one now. */
  readonly replaced: readonly (readonly [key: string, geonamesId: number])[]
}

/** A layer of places over a gazetteer, opened. */
export interface Layer {
  readonly head: LayerHead
  readonly places: Gazetteer
}

const MAGIC = 'DLLAYER1'
const HEAD = 12

/** One file: magic, length of the head, the head as JSON, and on a multiple of four the bytes of `encodeGazetteer`. */
export function packLayer(head: LayerHead, places: Uint8Array): Uint8Array {
  const words = new TextEncoder().encode(JSON.stringify(head))
  const from = placesFrom(words.length)
  const bytes = new Uint8Array(from + places.length)
  bytes.set(new TextEncoder().encode(MAGIC))
  new DataView(bytes.buffer).setUint32(MAGIC.length, words.length, true)
  bytes.set(words, HEAD)
  bytes.set(places, from)
  return bytes
}

/** Opens such a file. Refuses what is none, was cut short or was changed: `digest` gives the SHA-256 of bytes in hexadecimal. */
export function openLayer(bytes: Uint8Array, digest: (bytes: Uint8Array) => string): Result<Layer, GazetteerRefusal> {
  const refused = (detail: string) => fail<GazetteerRefusal>({ kind: 'not-a-gazetteer', detail })
  if (bytes.length < HEAD || new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    return refused(`${bytes.length} bytes that do not begin with ${MAGIC}`)
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true)
  if (HEAD + length > bytes.length) return refused('cut short in its head')
  const head = headOf(new TextDecoder().decode(bytes.subarray(HEAD, HEAD + length)))
  if (!head) return refused('its head was changed')
  const places = bytes.subarray(placesFrom(length))
  if (digest(places) !== head.id) return refused('its places were changed or cut short')
  const opened = openGazetteer(places)
  return opened.ok ? ok({ head, places: opened.value }) : opened
}

function placesFrom(headLength: number): number {
  return (HEAD + headLength + 3) & ~3
}

function headOf(json: string): LayerHead | undefined {
  try {
    const head: unknown = JSON.parse(json)
    const isHead = typeof head === 'object' && head !== null && 'id' in head && 'below' in head && 'replaced' in head
    // Only `packLayer` writes behind this magic, and the digest of the places stands in the head itself.
    return isHead ? (head as LayerHead) : undefined
  } catch {
    return undefined
  }
}
