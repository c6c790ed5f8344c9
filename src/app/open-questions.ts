import type { Decision } from '../record/decision.ts'
import type { Record } from '../record/record.ts'
import { type Conflict, conflicts, conflictText } from './conflicts.ts'
import type { Desk } from './desk.ts'
import { standingDecisions } from './standing-decisions.ts'
import { supportText } from './support-text.ts'

/**
 * Something that a reviewer should look at, and why: what is read now does not go with a decision; two accounts cannot both be so; a
 * reviewer was unsure; one account only.
 */
export interface OpenQuestion {
  readonly id: string
  readonly why: Conflict['why'] | 'disputed' | 'unsure' | 'one-account'
  readonly title: string
  readonly detail: string
  /** The decision that what is read now does not go with. */
  readonly decision?: Decision
}

/** What is open, in order of urgency: decisions that what is read now does not go with, disputes, what somebody was unsure of, then what rests on a single account. */
export async function openQuestions(desk: Desk): Promise<readonly OpenQuestion[]> {
  const found = await conflicts(desk)
  return [...found.map(conflictQuestion), ...openIn(await desk.record(), await desk.store.decisions())]
}

/** A conflict as something to look at. */
export function conflictQuestion(conflict: Conflict): OpenQuestion {
  const { decision, why } = conflict
  return {
    id: decision.of,
    why,
    title: decision.was?.['title'] ?? decision.of,
    detail: conflictText(conflict),
    decision,
  }
}

/** What is open in a record after these decisions. An accepted, rejected or corrected thing is not. */
export function openIn(record: Record, decisions: readonly Decision[]): readonly OpenQuestion[] {
  const last = lastWords(decisions)
  const isOpen = (id: string) => !last.has(id)
  const disputed = record.accounts
    .filter(account => account.disputed && isOpen(account.id) && isOpen(account.about))
    .map(({ id, title, positions }) => ({
      id,
      why: 'disputed' as const,
      title,
      detail: positions.map(position => `${position.speaker}: ${position.value}`).join(' ≠ '),
    }))
  const unsure = [...last.values()]
    .filter(decision => decision.kind === 'unsure')
    .map(({ of, by, why }) => ({
      id: of,
      why: 'unsure' as const,
      title: titleOf(record, of),
      detail: why ?? `${by} was unsure`,
    }))
  const single = record.events
    .filter(event => event.timeFrame === 'current' && event.independent < 2 && isOpen(event.id))
    .map(({ id, title, reports, independent }) => ({
      id,
      why: 'one-account' as const,
      title,
      detail: supportText(reports, independent),
    }))
  return [...disputed, ...unsure, ...single]
}

function lastWords(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const last = new Map<string, Decision>()
  for (const decision of standingDecisions(decisions)) if (decision.kind !== 'note') last.set(decision.of, decision)
  return last
}

function titleOf(record: Record, id: string): string {
  const titled = [...record.events, ...record.accounts].find(part => part.id === id)
  return titled?.title ?? record.statements.find(part => part.id === id)?.quote ?? id
}
