import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { isBusy } from './sqlite-problem.ts'
import { Turn } from './turn.ts'

/** Kysely's dialect for one open `node:sqlite` database. Transactions begin immediate: a writer waits at the start, up to `waitMs`, not midway. */
export function nodeSqliteDialect(database: DatabaseSync, waitMs: number): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new NodeSqliteDriver(database, waitMs),
    createIntrospector: db => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

// There is one connection: whoever holds it has the database to itself, so two transactions cannot run into each other.
class NodeSqliteDriver implements Driver {
  readonly #connection: NodeSqliteConnection
  readonly #turn = new Turn()
  readonly #database: DatabaseSync

  readonly #waitMs: number

  constructor(database: DatabaseSync, waitMs: number) {
    this.#database = database
    this.#waitMs = waitMs
    this.#connection = new NodeSqliteConnection(database)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    await this.#turn.take()
    return this.#connection
  }

  async releaseConnection(): Promise<void> {
    this.#turn.pass()
  }

  // Waits without blocking: the one who holds the lock may be another connection of this same process.
  async beginTransaction(): Promise<void> {
    const deadline = performance.now() + this.#waitMs
    this.#database.exec('pragma busy_timeout = 0')
    try {
      while (!this.#begun(performance.now() > deadline)) await setTimeout(RETRY_MS)
    } finally {
      this.#database.exec(`pragma busy_timeout = ${this.#waitMs}`)
    }
  }

  #begun(isLastTry: boolean): boolean {
    try {
      this.#database.exec('begin immediate')
      return true
    } catch (error) {
      if (isLastTry || !isBusy(error)) throw error
      return false
    }
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk makes SQLite roll back by itself; a second rollback would hide that error behind its own.
    if (this.#database.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async destroy(): Promise<void> {
    this.#database.close()
  }
}

const RETRY_MS = 5
const KEPT_STATEMENTS = 100

class NodeSqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.#prepared(query.sql)
    // Kysely gives parameters as unknown; ours are what the table types say: text, numbers, null, bytes.
    const parameters = query.parameters as readonly SQLInputValue[]
    // Rows have the shape that kysely derived from the table types.
    if (statement.columns().length > 0) return { rows: statement.all(...parameters) as R[] }
    const { changes } = statement.run(...parameters)
    return { rows: [], numAffectedRows: BigInt(changes) }
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query)
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    if (this.#statements.size >= KEPT_STATEMENTS) this.#statements.clear()
    const statement = this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }
}
