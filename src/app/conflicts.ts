import { type Conflict, conflictsIn, type ReadNow } from '../reconcile/decisions/conflicts.ts'
import type { Desk } from './desk.ts'
import { readNow } from './read-now.ts'
import { standingDecisions } from './standing-decisions.ts'

export type { Conflict } from '../reconcile/decisions/conflicts.ts'

/** Decisions that stand and what is read now does not go with, in the order in which they were made. */
export async function conflicts(desk: Desk): Promise<readonly Conflict[]> {
  const standing = standingDecisions(await desk.store.decisions())
  const read = new Map<string, ReadNow | undefined>()
  for (const { kind, of, with: others = [] } of standing) {
    if (kind === 'home' || kind === 'learned-home') continue
    for (const id of [of, ...others]) if (!read.has(id)) read.set(id, await readNow(desk, id, standing))
  }
  return conflictsIn(standing, id => read.get(id))
}

/** A conflict in words: what was decided, what was read then and what is read now. */
export function conflictText({ decision, why, gone, fields }: Conflict): string {
  const { kind, by, at, field, value, was } = decision
  const said = `${by} decided on ${at.slice(0, 10)}: ${[kind, field, value].filter(Boolean).join(' ')}`
  if (why === 'read-no-more') return `${said}; no report is read to tell ${gone.join(', ')} any more${called(was)}`
  const read = fields.map(one => `${one.field} ${one.was === undefined ? '' : `was “${one.was}”, `}is now “${one.now}”`)
  return `${said}; as read, ${read.join('; ')}${why === 'read-so' ? ', which is what was put there' : ''}`
}

const called = (was: { readonly [field: string]: string } | undefined) =>
  was?.['title'] === undefined ? '' : ` (“${was['title']}”)`
