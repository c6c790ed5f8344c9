import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { add } from '../src/app/add.ts'
import type { Desk } from '../src/app/desk.ts'
import { openRecord } from '../src/app/open-record.ts'
import { SAMPLE_STORY } from '../src/app/sample.ts'
import { MODELS_FOLDER } from './shipped-models.ts'

const ROOT = join(import.meta.dirname, '..')
const GAZETTEER = join(ROOT, 'data', 'gazetteer.bin')

/** Folder of the built desk. */
export const DESK_FOLDER = join(ROOT, 'dist', 'desk')

/** The sample story in a record of its own, in a folder that `end` takes away. */
export async function openSampleDesk(): Promise<{ readonly desk: Desk; end(): Promise<void> }> {
  if (!existsSync(GAZETTEER)) throw new Error(`${GAZETTEER} is not there: run “npm run build”`)
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  const opened = await openRecord(join(folder, 'sample.gpkg'), {
    create: true,
    gazetteer: GAZETTEER,
    models: MODELS_FOLDER,
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const desk = opened.value
  const added = await add(desk, SAMPLE_STORY, { maxBytes: 1_000_000 })
  if (!added.ok) throw new Error(JSON.stringify(added.error))
  return {
    desk,
    end: async () => {
      await desk.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
