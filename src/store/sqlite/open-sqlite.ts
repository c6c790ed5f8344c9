import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fail, ok, type Result } from '../../record/result.ts'
import type { Store } from '../store.ts'
import type { StoreProblem } from '../store-problem.ts'
import { APPLICATION_ID } from './geopackage.ts'
import { lastOf, migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import { addSpatialFunctions } from './spatial-functions.ts'
import { openingProblem } from './sqlite-problem.ts'
import { SqliteStore } from './sqlite-store.ts'
import { addFindFunctions } from './text-functions.ts'

// 64 MB of pages are held, so that what is asked again is not read again.
const READING = 'pragma cache_size = -65536'

// Long enough for another process to end the batch it is writing.
const WAIT_FOR_LOCK_MS = 10_000

/** Opens a record file, a GeoPackage of ours; `create` makes it if it is not there. Nothing is written until something is kept. */
export async function openSqliteStore(
  path: string,
  options: { readonly create?: boolean; readonly waitMs?: number } = {},
): Promise<Result<Store, StoreProblem>> {
  if (!existsSync(path)) {
    if (!options.create) return fail({ kind: 'no-record', path })
    if (!existsSync(dirname(resolve(path)))) return fail({ kind: 'no-folder', path })
  } else if (!statSync(path).isFile()) return fail({ kind: 'not-a-record', path, detail: 'it is a folder' })
  const waitMs = options.waitMs ?? WAIT_FOR_LOCK_MS
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: waitMs })
    addSpatialFunctions(database)
    addFindFunctions(database)
    database.exec(READING)
    const problem = prepare(database, path, options.create ?? false)
    if (!problem) return ok(new SqliteStore(database, { path, waitMs }))
    database.close()
    return fail(problem)
  } catch (error) {
    if (database?.isOpen) database.close()
    const problem = openingProblem(error, path)
    if (!problem) throw error
    return fail(problem)
  }
}

function prepare(database: DatabaseSync, path: string, create: boolean): StoreProblem | undefined {
  const found = database.prepare('select name from sqlite_schema').all()
  const application = database.prepare('pragma application_id').get()?.['application_id']
  const isOurs = found.some(row => row['name'] === 'dateline_migration')
  if (found.length === 0 && application === 0) {
    if (!create) return { kind: 'not-a-record', path, detail: 'it is an empty database' }
  } else if (!isOurs) {
    return { kind: 'not-a-record', path, detail: foreign(application) }
  }
  const { newest, refused } = migrate(database, MIGRATIONS)
  return refused ? { kind: 'newer-record', path, found: newest, known: lastOf(MIGRATIONS) } : undefined
}

const foreign = (application: unknown) =>
  application === APPLICATION_ID ? 'it is a GeoPackage of another program' : 'it is a database of another program'
