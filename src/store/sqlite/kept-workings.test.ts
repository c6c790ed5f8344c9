import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import fc from 'fast-check'
import { memoryWorkings } from '../../reconcile/work/memory-workings.ts'
import type { Range, Workings } from '../../record/workings.ts'
import { BlockRows } from './block-rows.ts'
import { keptWorkings } from './kept-workings.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import { addSpatialFunctions } from './spatial-functions.ts'

type Step =
  | { readonly kind: 'put'; readonly at: At; readonly value: fc.JsonValue }
  | { readonly kind: 'get' | 'remove'; readonly at: At }
  | { readonly kind: 'list'; readonly at: At; readonly range: Range }
type At = readonly [shelf: string, group: string, member: string]
interface Change {
  readonly steps: readonly Step[]
  readonly isKept: boolean
}

// Few keys, so that steps meet; '🚢' is before '～' by code units and after it by UTF-8 bytes, '\ud83d' is half a character.
const member = fc.constantFrom('', 'a', 'a\u0001b', 'b', 'c', 'd', '\ud83d', '🚢', '～', '\uffff')
const at: fc.Arbitrary<At> = fc.tuple(fc.constantFrom('one', 'two'), fc.constantFrom('', 'g', '🚢'), member)
const range: fc.Arbitrary<Range> = fc.record({ from: member, to: member, limit: fc.nat(4) }, { requiredKeys: [] })
// Three of the long ones are cut into two rows.
const value = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom('long'.repeat(300), 'long.'.repeat(400)))
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('put' as const), at, value }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('get' as const, 'remove' as const), at }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('list' as const), at, range }) },
)
const change: fc.Arbitrary<Change> = fc.record({
  steps: fc.array(step, { maxLength: 30 }),
  isKept: fc.boolean(),
})

function take(workings: Workings, one: Step): unknown {
  const [name, group, key] = one.at
  const shelf = workings.shelf<fc.JsonValue>(name)
  switch (one.kind) {
    case 'put':
      return shelf.put(group, key, one.value)
    case 'remove':
      return shelf.remove(group, key)
    case 'get':
      return shelf.get(group, key)
    case 'list':
      return shelf.list(group, one.range)
  }
}

function fresh(): DatabaseSync {
  const database = new DatabaseSync(':memory:')
  addSpatialFunctions(database)
  migrate(database, MIGRATIONS)
  return database
}

/** Memory workings in which these steps have been taken. */
function remembered(steps: readonly Step[]): Workings {
  const workings = memoryWorkings()
  for (const one of steps) take(workings, one)
  return workings
}

test('the workings of a file give what workings in memory give, over many changes, some of them undone', () => {
  const database = fresh()
  const rows = new BlockRows(database)
  fc.assert(
    fc.property(fc.array(change, { maxLength: 5 }), changes => {
      database.exec('delete from working; delete from working_shelf')
      const kept: Step[] = []
      for (const { steps, isKept } of changes) {
        database.exec('begin')
        const [workings, memory] = [keptWorkings(rows), remembered(kept)]
        for (const one of steps) assert.deepEqual(take(workings, one), take(memory, one))
        workings.write()
        database.exec(isKept ? 'commit' : 'rollback')
        if (isKept) kept.push(...steps)
      }
    }),
    { numRuns: 300 },
  )
})

test('a value that is put back as it was is not written, nor is one that came and went', () => {
  const database = fresh()
  const rows = new BlockRows(database)
  const changesOf = (work: (workings: Workings) => void) => {
    const before = database.prepare('select total_changes() as n').get()?.['n']
    const workings = keptWorkings(rows)
    work(workings)
    workings.write()
    return Number(database.prepare('select total_changes() as n').get()?.['n']) - Number(before)
  }
  const shelfOf = (workings: Workings) => workings.shelf<number>('counts')
  assert.equal(
    changesOf(w => shelfOf(w).put('g', 'a', 1)),
    2,
    'a row and the name of its shelf',
  )
  const again = changesOf(workings => {
    const shelf = shelfOf(workings)
    shelf.put('g', 'a', (shelf.get('g', 'a') ?? 0) + 1)
    shelf.put('g', 'a', 1)
    if (shelf.get('g', 'b') === undefined) shelf.put('g', 'b', 1)
    shelf.remove('g', 'b')
  })
  assert.equal(again, 0)
})
