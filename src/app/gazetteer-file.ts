import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Gazetteer, openGazetteer } from '../gazetteer/gazetteer.ts'
import { fail, ok, type Result } from '../record/result.ts'
import type { Problem } from './errors.ts'

const loaded = new Map<string, Gazetteer>()

/** The places of a gazetteer file; read once per file and process. */
export async function loadGazetteer(path: string): Promise<Result<Gazetteer, Problem>> {
  const key = resolve(path)
  const known = loaded.get(key)
  if (known) return ok(known)
  let bytes: Uint8Array
  try {
    bytes = await readFile(key)
  } catch {
    return fail({ kind: 'no-gazetteer', path })
  }
  const opened = openGazetteer(bytes)
  if (!opened.ok) return fail({ kind: 'bad-gazetteer', path, detail: opened.error.detail })
  loaded.set(key, opened.value)
  return opened
}
