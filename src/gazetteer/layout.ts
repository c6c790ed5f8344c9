import { fail, ok, type Result } from '../record/result.ts'
import type { GazetteerRefusal } from './gazetteer.ts'

/** Raised whenever the columns below change. */
export const FORMAT = 2
const MAGIC = 'DLGAZ'
const HEAD = 16

/** Kinds in the order of their numbers in the file; append only. */
export const KINDS = [
  'country',
  'region',
  'district',
  'city',
  'town',
  'village',
  'suburb',
  'river',
  'bank',
  'sea',
  'lake',
  'island',
  'facility',
  'area',
  'seat',
  'continent',
] as const

/** What a town is the seat of, by its number in the file; 0 is nothing. */
export const SEATS = [undefined, 'country', 'region', 'district'] as const

/**
 * A gazetteer as columns. Places are sorted by GeoNames id, those without one (0) after the others by key. `text` holds each string
 * once as UTF-8, `textAt` where each begins; 0 is the empty string. Names are sorted by their folded bytes; the places of name `n` are
 * `named[namedAt[n] … namedAt[n + 1])`, best known first. Degrees are in hundred-thousandths.
 */
export interface Columns {
  readonly text: Uint8Array
  readonly textAt: Uint32Array
  readonly fold: Uint8Array
  readonly foldAt: Uint32Array
  readonly namedAt: Uint32Array
  readonly named: Uint32Array
  readonly geonamesId: Uint32Array
  readonly key: Uint32Array
  readonly name: Uint32Array
  readonly longitude: Int32Array
  readonly latitude: Int32Array
  readonly population: Uint32Array
  readonly radius: Uint32Array
  readonly country: Uint32Array
  readonly region: Uint32Array
  readonly regionCode: Uint32Array
  readonly districtCode: Uint32Array
  readonly kind: Uint8Array
  readonly seat: Uint8Array
}

const ARRAYS = {
  text: Uint8Array,
  textAt: Uint32Array,
  fold: Uint8Array,
  foldAt: Uint32Array,
  namedAt: Uint32Array,
  named: Uint32Array,
  geonamesId: Uint32Array,
  key: Uint32Array,
  name: Uint32Array,
  longitude: Int32Array,
  latitude: Int32Array,
  population: Uint32Array,
  radius: Uint32Array,
  country: Uint32Array,
  region: Uint32Array,
  regionCode: Uint32Array,
  districtCode: Uint32Array,
  kind: Uint8Array,
  seat: Uint8Array,
} as const
// Object.keys gives string[]; these are the keys of the table above, in its order.
const ORDER = Object.keys(ARRAYS) as (keyof Columns)[]

/** The columns as one file: magic and format number, the length of each column, the columns, each on a multiple of four bytes. */
export function pack(columns: Columns): Uint8Array {
  const lengths = ORDER.map(column => columns[column].byteLength)
  const total = lengths.reduce((sum, length) => sum + padded(length), HEAD + ORDER.length * 4)
  const bytes = new Uint8Array(total)
  bytes.set(new TextEncoder().encode(MAGIC))
  const view = new DataView(bytes.buffer)
  view.setUint32(8, FORMAT, true)
  view.setUint32(12, ORDER.length, true)
  let at = HEAD + ORDER.length * 4
  for (const [index, column] of ORDER.entries()) {
    const data = columns[column]
    view.setUint32(HEAD + index * 4, data.byteLength, true)
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at)
    at += padded(data.byteLength)
  }
  return bytes
}

/** The columns of such a file, as views into its bytes. Refuses what is something else, of another format, or cut short. */
export function unpack(bytes: Uint8Array): Result<Columns, GazetteerRefusal> {
  if (bytes.byteLength < HEAD || new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    return fail({ kind: 'not-a-gazetteer', detail: `${bytes.byteLength} bytes that do not begin with ${MAGIC}` })
  // Columns are read as 32-bit numbers in place, so the bytes must begin on a multiple of four.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  // A file’s bytes are never a shared buffer.
  const buffer = aligned.buffer as ArrayBuffer
  const view = new DataView(buffer, aligned.byteOffset, aligned.byteLength)
  const format = view.getUint32(8, true)
  if (format !== FORMAT || view.getUint32(12, true) !== ORDER.length)
    return fail({ kind: 'old-format', detail: `format ${format}; this program reads ${FORMAT}` })
  const columns: { [column: string]: Uint8Array | Uint32Array | Int32Array } = {}
  let at = HEAD + ORDER.length * 4
  for (const [index, column] of ORDER.entries()) {
    const length = at <= aligned.byteLength ? view.getUint32(HEAD + index * 4, true) : 0
    if (at + padded(length) > aligned.byteLength)
      return fail({ kind: 'not-a-gazetteer', detail: `cut short in column ${column}` })
    const kind = ARRAYS[column]
    columns[column] = new kind(buffer, aligned.byteOffset + at, length / kind.BYTES_PER_ELEMENT)
    at += padded(length)
  }
  // Every column of the table has just been set with its own kind of array.
  return ok(columns as unknown as Columns)
}

function padded(length: number): number {
  return (length + 3) & ~3
}
