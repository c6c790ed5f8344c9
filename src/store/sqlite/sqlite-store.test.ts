import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storeContract } from '../store-contract.ts'
import { openSqliteStore } from './open-sqlite.ts'

storeContract('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-store-'))
  return {
    open: async () => {
      const opened = await openSqliteStore(join(folder, 'a.gpkg'), { create: true })
      if (!opened.ok) throw new Error(opened.error.kind)
      return opened.value
    },
    remove: () => rm(folder, { recursive: true }),
  }
})
