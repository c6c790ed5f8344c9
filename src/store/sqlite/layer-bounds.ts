import type { DatabaseSync } from 'node:sqlite'

/** West, east, south, north. */
type Bounds = readonly [west: number, east: number, south: number, north: number]

const HEADER = 4
const CELL = 8 + 4 * 4

/**
 * The box of all that is in an R*Tree of two dimensions, from its root node alone: two bytes of depth, two of a count, then for each
 * child a 64-bit number and four 32-bit floats, big-endian (the head of SQLite’s rtree.c). `undefined` for an empty tree.
 */
export function boundsOfRoot(node: Uint8Array): Bounds | undefined {
  const view = new DataView(node.buffer, node.byteOffset, node.byteLength)
  const cells = Array.from({ length: view.getUint16(2) }, (_, cell) => HEADER + CELL * cell + 8)
  if (cells.length === 0) return undefined
  const edge = (index: number) => cells.map(at => view.getFloat32(at + 4 * index))
  return [Math.min(...edge(0)), Math.max(...edge(1)), Math.min(...edge(2)), Math.max(...edge(3))]
}

/** Says in the file what a GIS shows before it opens a layer: when it changed, and the box that its points lie in. */
export function describeLayers(database: DatabaseSync): void {
  for (const layer of ['event', 'control']) {
    const root = database.prepare(`select data from rtree_${layer}_geom_node where nodeno = 1`).get()?.['data']
    const [west, east, south, north] = (root instanceof Uint8Array && boundsOfRoot(root)) || [null, null, null, null]
    database
      .prepare('update gpkg_contents set (min_x, min_y, max_x, max_y) = (?, ?, ?, ?) where table_name = ?')
      .run(west, south, east, north, layer)
  }
  database.exec("update gpkg_contents set last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')")
}
