/** Longitude and latitude of a point, degrees, WGS 84. */
export type Position = readonly [longitude: number, latitude: number]

const WGS_84 = 4326
const HEADER = 8
const EMPTY_FLAG = 0x10

/** A point as GeoPackage keeps it (§2.1.3): magic `GP`, version, flags, SRS id, then ISO WKB, little-endian, no envelope. */
export function encodePoint([longitude, latitude]: Position): Uint8Array {
  const bytes = new Uint8Array(HEADER + 21)
  const view = new DataView(bytes.buffer)
  bytes.set([0x47, 0x50, 0, 1])
  view.setInt32(4, WGS_84, true)
  bytes[HEADER] = 1
  view.setUint32(HEADER + 1, 1, true)
  view.setFloat64(HEADER + 5, longitude, true)
  view.setFloat64(HEADER + 13, latitude, true)
  return bytes
}

/** West, east, south, north of a GeoPackage geometry: its envelope, or the point itself; `undefined` if it is empty or neither. */
export function boundsOf(bytes: Uint8Array): readonly [number, number, number, number] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const flags = bytes.length > HEADER ? view.getUint8(3) : EMPTY_FLAG
  if (flags & EMPTY_FLAG) return undefined
  const hasEnvelope = ((flags >> 1) & 7) > 0
  if (hasEnvelope) return bytes.length < HEADER + 32 ? undefined : fourDoubles(view, (flags & 1) === 1)
  return pointBounds(view)
}

function fourDoubles(view: DataView, little: boolean): readonly [number, number, number, number] {
  const at = (index: number) => view.getFloat64(HEADER + 8 * index, little)
  return [at(0), at(1), at(2), at(3)]
}

function pointBounds(view: DataView): readonly [number, number, number, number] | undefined {
  if (view.byteLength < HEADER + 21) return undefined
  const little = view.getUint8(HEADER) === 1
  // WKB type modulo 1000: 1 is Point with or without Z and M.
  if (view.getUint32(HEADER + 1, little) % 1000 !== 1) return undefined
  const x = view.getFloat64(HEADER + 5, little)
  const y = view.getFloat64(HEADER + 13, little)
  return Number.isNaN(x) || Number.isNaN(y) ? undefined : [x, x, y, y]
}
