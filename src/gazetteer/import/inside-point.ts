import type { Point } from '../distance.ts'

/** Corners of a line or of the edge of an area. */
export type Ring = readonly Point[]

/** Parallels that are tried, as shares of the way from south to north: the middle first. */
const CUTS = [0.5, 0.4, 0.6, 0.25, 0.75, 0.1, 0.9]

/**
 * A point inside a polygon (the first ring, less the others): the middle of the widest piece that a parallel through it cuts out, as
 * PostGIS’ ST_PointOnSurface does; `undefined` for a polygon without area.
 */
export function insidePoint(rings: readonly Ring[]): Point | undefined {
  const latitudes = (rings[0] ?? []).map(({ latitude }) => latitude)
  const south = latitudes.reduce((a, b) => Math.min(a, b), 90)
  const north = latitudes.reduce((a, b) => Math.max(a, b), -90)
  let best: { readonly point: Point; readonly width: number } | undefined
  for (const cut of CUTS) {
    const latitude = south + (north - south) * cut
    const crossings = rings.flatMap(ring => crossingsOf(ring, latitude)).sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [west = 0, east = 0] = [crossings[i], crossings[i + 1]]
      if (east - west > (best?.width ?? 0))
        best = { point: { longitude: (west + east) / 2, latitude }, width: east - west }
    }
    if (best) return best.point
  }
  return undefined
}

/** Longitudes at which a ring crosses a parallel. */
function crossingsOf(ring: Ring, latitude: number): readonly number[] {
  return ring.flatMap((a, index) => {
    const b = ring[(index + 1) % ring.length] ?? a
    if (a.latitude > latitude === b.latitude > latitude) return []
    return [a.longitude + ((latitude - a.latitude) / (b.latitude - a.latitude)) * (b.longitude - a.longitude)]
  })
}
