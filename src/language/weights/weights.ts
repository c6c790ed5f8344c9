/** Arrays that a weight file may hold, by the name in its header. */
const ARRAYS = {
  i8: Int8Array,
  u8: Uint8Array,
  u16: Uint16Array,
  i16: Int16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
} as const

export type TensorType = keyof typeof ARRAYS
export type TensorArray = InstanceType<(typeof ARRAYS)[TensorType]>

/** A named array of numbers in rows of the last dimension. */
export interface Tensor {
  readonly name: string
  readonly type: TensorType
  readonly shape: readonly number[]
  readonly values: TensorArray
}

/** What a weight file holds: what it is for, whatever its reader has to know beside the numbers, and the numbers. */
export interface Weights {
  /** Task: "syntax", "names", "lemmas", "words". */
  readonly task: string
  /** Layout that the reader of this task must know; another one is refused. */
  readonly version: number
  /** Label lists, sizes, tables: plain JSON. */
  readonly facts: unknown
  readonly tensors: ReadonlyMap<string, Tensor>
}

/** Why bytes are no weight file. */
export interface WeightsFault {
  readonly fault: string
}

const MAGIC = 'DLWEIGHT'
const HEAD = 16
const ALIGN = 16

interface Header {
  readonly task: string
  readonly version: number
  readonly facts: unknown
  readonly tensors: readonly (Omit<Tensor, 'values'> & { readonly offset: number; readonly length: number })[]
}

/**
 * Bytes of a weight file: magic, length of the header, checksum of all that follows, header in JSON, arrays aligned to 16 bytes; little-endian. Same
 * weights, same bytes.
 */
export function encodeWeights({ task, version, facts, tensors }: Weights): Uint8Array<ArrayBuffer> {
  const all = [...tensors.values()]
  let size = 0
  const entries = all.map(({ name, type, shape, values }) => {
    const offset = size
    size = aligned(size + values.byteLength)
    return { name, type, shape, offset, length: values.length }
  })
  const payload = new Uint8Array(size)
  for (const [index, { values }] of all.entries())
    payload.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), entries[index]?.offset ?? 0)
  const header: Header = { task, version, facts, tensors: entries }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const start = aligned(HEAD + json.length)
  const bytes = new Uint8Array(start + size)
  bytes.set(new TextEncoder().encode(MAGIC))
  bytes.set(json, HEAD)
  bytes.set(payload, start)
  const view = new DataView(bytes.buffer)
  view.setUint32(8, json.length, true)
  view.setUint32(12, checksumOf(bytes.subarray(HEAD)), true)
  return bytes
}

/** Reads a weight file; its arrays are views of the bytes given where those are aligned, else of a copy. */
export function decodeWeights(given: Uint8Array<ArrayBuffer>): Weights | WeightsFault {
  const bytes = given.byteOffset % ALIGN === 0 ? given : given.slice()
  if (bytes.length < HEAD || new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC)
    return { fault: 'it does not begin as a weight file does' }
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  if (checksumOf(bytes.subarray(HEAD)) !== view.getUint32(12, true))
    return { fault: 'its checksum is wrong: it was cut short or changed' }
  const length = view.getUint32(8, true)
  const start = aligned(HEAD + length)
  const header = start > bytes.length ? undefined : headerOf(bytes.subarray(HEAD, HEAD + length))
  if (!header) return { fault: 'its header cannot be read' }
  const tensors = new Map<string, Tensor>()
  for (const { name, type, shape, offset, length: count } of header.tensors) {
    const values = new ARRAYS[type](bytes.buffer, bytes.byteOffset + start + offset, count)
    tensors.set(name, { name, type, shape, values })
  }
  return { task: header.task, version: header.version, facts: header.facts, tensors }
}

function headerOf(json: Uint8Array): Header | undefined {
  try {
    // The checksum vouches that `encodeWeights` wrote it.
    return JSON.parse(new TextDecoder().decode(json)) as Header
  } catch {
    return undefined
  }
}

/** The checksum of all that a weight file holds. The bytes must have been decoded before. */
export function fingerprintOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(12, true)
}

/** FNV-1a in 32 bits: finds a file cut short or damaged; the SHA-256 of the whole file stands in its card. */
function checksumOf(payload: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < payload.length; i++) hash = Math.imul(hash ^ (payload[i] ?? 0), 0x01000193)
  return hash >>> 0
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGN) * ALIGN
}
