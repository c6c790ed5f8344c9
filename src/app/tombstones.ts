import type { Tombstone } from '../formats/tombstone.ts'
import { presentIds } from '../reconcile/decisions/present-ids.ts'
import type { Decision } from '../record/decision.ts'
import type { Desk } from './desk.ts'
import { standingDecisions } from './standing-decisions.ts'

/** What an export says of parts that a reviewer has rejected or merged away, in the order of the decisions that stand. */
export async function tombstones({ store }: Desk, prefix: 'v' | 'h'): Promise<readonly Tombstone[]> {
  const standing = standingDecisions(await store.decisions())
  return store.look(workings => tombstonesOf(standing, prefix, id => presentIds(workings, id)))
}

/** The same of given decisions; a part is rejected where nobody has accepted or doubted it since. */
export function tombstonesOf(
  standing: readonly Decision[],
  prefix: string,
  now: (id: string) => readonly string[],
): readonly Tombstone[] {
  const verdicts = new Map<string, Decision>()
  for (const decision of standing)
    if (VERDICTS.has(decision.kind)) verdicts.set(now(decision.of)[0] ?? decision.of, decision)
  const rejected = [...verdicts].flatMap(([id, decision]) =>
    decision.kind === 'reject' ? [{ id, why: 'rejected' as const, ...by(decision) }] : [],
  )
  const merged = standing.flatMap(decision =>
    decision.kind === 'merge'
      ? [decision.of, ...(decision.with ?? [])].flatMap(id => {
          const [standsFor] = now(id)
          return standsFor === undefined || standsFor === id
            ? []
            : [{ id, why: 'merged' as const, standsFor, ...by(decision) }]
        })
      : [],
  )
  return [...rejected, ...merged].filter(({ id }) => id.startsWith(`${prefix}-`))
}

const VERDICTS: ReadonlySet<Decision['kind']> = new Set(['accept', 'reject', 'unsure'])

const by = ({ id, by: reviewer, at, why }: Decision) => ({
  decision: id,
  by: reviewer,
  at,
  ...(why === undefined ? {} : { reason: why }),
})
