import type { Decision } from '../record/decision.ts'
import { idFrom } from '../record/ids.ts'
import { ok, type Result } from '../record/result.ts'
import type { Desk } from './desk.ts'
import type { Problem } from './errors.ts'
import { loadGazetteer } from './gazetteer-file.ts'
import { makeRecord } from './make-record.ts'
import { writing } from './writing.ts'

/** Who decides, and when (`at`, an instant; now if absent). */
export interface Reviewer {
  readonly by: string
  readonly at?: string
}

/** Keeps decisions and makes the record anew with them, once; without any nothing is made. */
export async function keepDecisions(
  desk: Desk,
  said: readonly Omit<Decision, 'id' | 'by' | 'at'>[],
  { by, at = new Date().toISOString() }: Reviewer,
): Promise<Result<readonly Decision[], Problem>> {
  if (said.length === 0) return ok([])
  // Opened first: a decision that is kept must show in the record.
  const gazetteer = await loadGazetteer(desk)
  if (!gazetteer.ok) return gazetteer
  const decisions = said.map(
    (one): Decision => ({ id: idFrom('d', one.of, one.kind, JSON.stringify(one), by, at), ...one, by, at }),
  )
  return writing(async () => {
    for (const decision of decisions) await desk.store.decide(decision)
    await makeRecord(desk.store, gazetteer.value)
    return ok(decisions)
  })
}

/** Keeps one decision in the same way. */
export async function keepDecision(
  desk: Desk,
  said: Omit<Decision, 'id' | 'by' | 'at'>,
  reviewer: Reviewer,
): Promise<Result<Decision, Problem>> {
  const kept = await keepDecisions(desk, [said], reviewer)
  if (!kept.ok) return kept
  const [decision] = kept.value
  if (!decision) throw new Error('a decision that is kept is given back')
  return ok(decision)
}
