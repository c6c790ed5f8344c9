import type { Decision } from '../../record/decision.ts'
import { READ_FIELDS, type ReadValues } from './read-values.ts'

/** What an id stands for now and what is read of that; nothing where nothing that is read tells of it. */
export interface ReadNow {
  readonly now: readonly string[]
  readonly values: ReadValues
}

/**
 * A decision that what is read now does not go with: it decides on something that is read no more; something else is read than when it
 * was made; or what a reviewer put right is now read so.
 */
export interface Conflict {
  readonly decision: Decision
  readonly why: 'read-no-more' | 'read-otherwise' | 'read-so'
  /** The ids that are read no more. */
  readonly gone: readonly string[]
  /** What was read when it was decided and what is read now; `was` absent: it was not kept. */
  readonly fields: readonly { readonly field: string; readonly was?: string; readonly now?: string }[]
}

/**
 * The conflicts between decisions that stand, in the order in which they were made, and what is read now. A later correction of the same
 * field stands in place of an earlier one, and whoever has accepted the part since has looked at it.
 */
export function conflictsIn(standing: readonly Decision[], read: (id: string) => ReadNow | undefined): Conflict[] {
  return standing.flatMap((decision, at) => {
    if (decision.kind === 'home' || decision.kind === 'learned-home') return []
    const later = standing.slice(at + 1).filter(({ of }) => of === decision.of)
    return conflictOf(decision, { later, read })
  })
}

interface Known {
  readonly later: readonly Decision[]
  readonly read: (id: string) => ReadNow | undefined
}

function conflictOf(decision: Decision, { later, read }: Known): Conflict[] {
  const { kind, of, with: others = [] } = decision
  const gone = [of, ...others].filter(id => read(id) === undefined)
  if (gone.length > 0) return [{ decision, why: 'read-no-more', gone, fields: [] }]
  if (later.some(one => one.kind === 'accept' || one.kind === 'reject')) return []
  const values = read(of)?.values ?? {}
  if (kind === 'correct') return later.some(one => one.field === decision.field) ? [] : ofCorrection(decision, values)
  if (kind !== 'accept' && kind !== 'reject') return []
  const corrected = new Set(later.map(({ field }) => field))
  const fields = Object.entries(decision.was ?? {}).flatMap(([field, was]) => {
    const now = values[field]
    const isOther = READ_FIELDS.has(field) && !corrected.has(field) && now !== undefined && now !== was
    return isOther ? [{ field, was, now }] : []
  })
  return fields.length > 0 ? [{ decision, why: 'read-otherwise', gone: [], fields }] : []
}

function ofCorrection(decision: Decision, values: ReadValues): Conflict[] {
  const { field, value, was: kept } = decision
  const now = field === undefined ? undefined : values[field]
  const was = field === undefined ? undefined : kept?.[field]
  if (field === undefined || now === undefined || now === was) return []
  const fields = [{ field, now, ...(was === undefined ? {} : { was }) }]
  if (now === value) return [{ decision, why: 'read-so', gone: [], fields }]
  // Without what was there then it cannot be told whether that has changed.
  return was === undefined ? [] : [{ decision, why: 'read-otherwise', gone: [], fields }]
}
