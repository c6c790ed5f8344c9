import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import fc from 'fast-check'
import { boundsOfRoot } from './layer-bounds.ts'

test('the box of the root is the box of all that is in the tree, however deep', () => {
  const database = new DatabaseSync(':memory:')
  database.exec('create virtual table tree using rtree (id, minx, maxx, miny, maxy)')
  const put = database.prepare('insert into tree values (?1, ?2, ?2, ?3, ?3)')
  // Adding 0 makes -0 into 0.
  const degrees = (most: number) => fc.float({ min: -most, max: most, noNaN: true }).map(x => x + 0)
  const depths = new Set<unknown>()
  fc.assert(
    fc.property(fc.array(fc.tuple(degrees(180), degrees(90)), { size: 'large', maxLength: 300 }), points => {
      database.exec('delete from tree')
      points.forEach(([x, y], id) => void put.run(id, x, y))
      database.exec('delete from tree where id % 3 = 0')
      const root = database.prepare('select data, rtreedepth(data) as depth from tree_node where nodeno = 1').get()
      depths.add(root?.['depth'])
      const all = database.prepare('select min(minx) w, max(maxx) e, min(miny) s, max(maxy) n from tree').get()
      const found = root?.['data'] instanceof Uint8Array ? boundsOfRoot(root['data']) : undefined
      assert.deepEqual(found ?? [null, null, null, null], [all?.['w'], all?.['e'], all?.['s'], all?.['n']])
    }),
    { numRuns: 30 },
  )
  assert.ok(depths.has(0) && depths.size > 1)
})
