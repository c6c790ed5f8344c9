import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { fail, ok, type Result } from '../record/result.ts'
import { decode } from './decode.ts'
import type { Draft } from './draft.ts'
import { SIDECAR_FILE } from './folder.ts'
import { type Layout, layoutOf, layoutWithTitle } from './headline.ts'
import { parseJson } from './json-text.ts'
import { type Complaint, complaintOf } from './refuse.ts'

/** `source.json` of a report folder: what is known of the words in `report.txt`. Other fields are passed over. */
export const SidecarShape = z.object({
  outlet: z.string().exactOptional(),
  url: z.string().exactOptional(),
  published: z.string().exactOptional(),
  title: z.string().exactOptional(),
  language: z.string().exactOptional(),
})
export type Sidecar = z.infer<typeof SidecarShape>

/** Bytes of the longest `source.json` that is opened. */
const LONGEST_SIDECAR = 1_000_000

/** What a report folder's `source.json` says, or why that cannot be known. */
export async function readSidecar(folder: string): Promise<Result<Sidecar, Complaint>> {
  const path = join(folder, SIDECAR_FILE)
  try {
    const { size } = await stat(path)
    if (size > LONGEST_SIDECAR) return fail({ kind: 'too-long', length: size, limit: LONGEST_SIDECAR })
    return sidecarOf(await readFile(path))
  } catch (error) {
    return fail(complaintOf(error))
  }
}

function sidecarOf(bytes: Uint8Array): Result<Sidecar, Complaint> {
  const text = decode(bytes)
  if (!text.ok) return fail({ kind: 'not-text' })
  const value = parseJson(text.value)
  if (!value.ok) return fail({ kind: 'bad-json', detail: value.error })
  const sidecar = SidecarShape.safeParse(value.value)
  if (sidecar.success) return ok(sidecar.data)
  const issue = sidecar.error.issues[0]
  return fail({ kind: 'bad-row', field: issue?.path.join('.') || SIDECAR_FILE, detail: issue?.message ?? 'is none' })
}

/** A report folder's words with what its sidecar says; what that leaves open, the words' own first line gives. */
export function readReportFolder(text: string, sidecar: Sidecar): Draft {
  const known: Layout = sidecar.title === undefined ? layoutOf(text) : layoutWithTitle(text, sidecar.title)
  return {
    text,
    ...sidecar,
    ...known,
    title: sidecar.title ?? (known.headline && text.slice(...known.headline)),
    published: sidecar.published ?? known.published,
    publishedFrom: sidecar.published === undefined ? 'first-line' : 'sidecar',
  }
}
