import { idFrom } from '../record/ids.ts'
import type { Refusal } from '../record/refusal.ts'

type WithoutOrigin<T> = T extends unknown ? Omit<T, 'id' | 'origin'> : never

/** Why something was not taken in, before it is said of which file, row or item. */
export type Complaint = WithoutOrigin<Refusal>

/** The refusal of one file, row or feed item; the same each time for the same origin and kind. */
export function refusalOf(origin: string, complaint: Complaint): Refusal {
  return { id: idFrom('x', origin, complaint.kind), origin, ...complaint }
}

/** The complaint about a file or folder that the system would not open. */
export function complaintOf(error: unknown): Complaint {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'not-found' }
  return { kind: 'unreadable', detail: code ?? (error instanceof Error ? error.message : String(error)) }
}
