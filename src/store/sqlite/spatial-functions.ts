import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { boundsOf } from './geometry.ts'

const EDGES = ['ST_MinX', 'ST_MaxX', 'ST_MinY', 'ST_MaxY'] as const

/** Gives a connection the functions that GeoPackage's R*Tree triggers call; each connection that writes a geometry needs them. */
export function addSpatialFunctions(database: DatabaseSync): void {
  EDGES.forEach((name, edge) => {
    database.function(name, { deterministic: true }, value => bounds(value)?.[edge] ?? null)
  })
  database.function('ST_IsEmpty', { deterministic: true }, value => (value === null ? null : bounds(value) ? 0 : 1))
}

function bounds(value: SQLOutputValue) {
  return value instanceof Uint8Array ? boundsOf(value) : undefined
}
