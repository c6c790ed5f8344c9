import type { Decision } from '../record/decision.ts'
import { fail, type Result } from '../record/result.ts'
import { correctionFault } from './correctable.ts'
import type { Desk } from './desk.ts'
import type { Problem } from './errors.ts'
import { given } from './given.ts'
import { keepDecision, type Reviewer } from './keep-decisions.ts'
import { readNow } from './read-now.ts'
import { resolve } from './resolve.ts'
import { standingDecisions, undoneIn } from './standing-decisions.ts'

/** What a reviewer says of a part of the record; ids may be beginnings. `with`: the other ids of a merge, or the reports that a split takes out. */
export interface DecisionInput {
  readonly kind: Exclude<Decision['kind'], 'home' | 'learned-home'>
  readonly of: string
  readonly with?: readonly string[]
  readonly field?: string
  readonly value?: string
  readonly why?: string
}

/** Keeps a decision and makes the record anew with it. Refuses an unknown id and a decision that lacks what its kind needs. */
export async function decide(desk: Desk, input: DecisionInput, reviewer: Reviewer): Promise<Result<Decision, Problem>> {
  const lacking = lackingIn(input)
  if (lacking) return fail({ kind: 'bad-decision', detail: lacking })
  const of = await resolve(desk, input.of)
  if (!of.ok) return of
  const others: string[] = []
  for (const id of input.with ?? []) {
    const other = await resolve(desk, id)
    if (!other.ok) return other
    others.push(other.value.id)
  }
  const { kind, field, value, why } = input
  if (kind === 'correct' && field !== undefined && value !== undefined) {
    const fault = correctionFault({ id: of.value.id, field, value }, await desk.record())
    if (fault) return fail({ kind: 'bad-decision', detail: fault })
  }
  const was = await wasRead(desk, of.value.id, kind === 'correct' ? field : undefined)
  const said = {
    kind,
    of: of.value.id,
    ...given({ field, value, why }),
    ...(Object.keys(was).length > 0 ? { was } : {}),
    ...(others.length > 0 ? { with: others } : {}),
  }
  return keepDecision(desk, said, reviewer)
}

/** What is read now of what is decided on: of one field only, and how it is called, where that is put right. */
async function wasRead(desk: Desk, id: string, field: string | undefined): Promise<NonNullable<Decision['was']>> {
  const read = await readNow(desk, id, standingDecisions(await desk.store.decisions()))
  const values = Object.entries(read?.values ?? {})
  return Object.fromEntries(values.filter(([name]) => field === undefined || name === field || name === 'title'))
}

/** Takes a decision back, the last one if no id is given, by keeping another that names it; the record is made anew. */
export async function undo(
  desk: Desk,
  id: string | undefined,
  reviewer: Reviewer & { readonly why?: string },
): Promise<Result<Decision, Problem>> {
  const decisions = await desk.store.decisions()
  const taken =
    id === undefined ? standingDecisions(decisions).at(-1) : inForce(decisions).find(one => one.id.startsWith(id))
  if (!taken) return fail(id === undefined ? { kind: 'nothing-to-undo' } : { kind: 'no-such-decision', id })
  return keepDecision(desk, { kind: 'note', of: taken.of, undoes: taken.id, ...given({ why: reviewer.why }) }, reviewer)
}

// One that takes another back can be taken back by its id.
function inForce(decisions: readonly Decision[]): readonly Decision[] {
  const undone = undoneIn(decisions)
  return decisions.filter(decision => !undone.has(decision.id))
}

function lackingIn({ kind, field, value, why, with: others }: DecisionInput): string | undefined {
  if (kind === 'correct' && !(field && value !== undefined))
    return 'a correction needs the field and what it should say'
  if (kind === 'merge' && !others?.length) return 'a merge needs the ids to merge with'
  if (kind === 'split' && !others?.length) return 'a split needs the reports to take out'
  if (kind === 'note' && !why) return 'a note needs its words'
  return undefined
}
