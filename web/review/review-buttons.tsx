import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Decision, type DecisionInput, type DecisionTaken, PATHS } from '../../src/http/contract.ts'
import { ask, type Refused } from '../ask.ts'
import { dayInWords } from '../day.ts'
import { Fault } from '../notes.tsx'
import styles from './review.module.css'
import { standing } from './standing.ts'

const JUDGEMENTS = [
  ['accept', 'Accept', 'a'],
  ['reject', 'Reject', 'x'],
  ['unsure', 'Unsure', 'u'],
] as const

const SAID: { readonly [kind: string]: string } = {
  accept: 'Accepted',
  reject: 'Rejected',
  unsure: 'Marked as unsure',
  correct: 'Corrected',
  merge: 'Merged',
  split: 'Split',
  note: 'Noted',
}

/** Accept, reject, unsure; what was decided before, by whom and when; and the way back. */
export function ReviewButtons({ of, decisions }: { readonly of: string; readonly decisions: readonly Decision[] }) {
  const questions = useQueryClient()
  const { mutate, isPending, error } = useMutation<DecisionTaken, Refused, DecisionInput>({
    mutationFn: input =>
      ask<DecisionTaken>(PATHS.decisions, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      }),
    onSettled: () => questions.invalidateQueries(),
  })
  const last = standing(decisions).at(-1)
  return (
    <>
      <fieldset className={styles['review']} aria-label="Review">
        {JUDGEMENTS.map(([kind, name, key]) => (
          <button
            key={kind}
            type="button"
            disabled={isPending}
            aria-pressed={last?.kind === kind}
            data-key={key}
            aria-keyshortcuts={key}
            onClick={() => mutate({ kind, of })}
          >
            {name}
          </button>
        ))}
        <p className={styles['said']} role="status">
          {isPending && 'Keeping the decision …'}
          {!isPending && last && (
            <>
              {SAID[last.kind]} by {last.by} on {dayInWords(last.at)}
              {last.field !== undefined && `: ${last.field} is “${last.value}”`}
              {last.why !== undefined && ` (${last.why})`}.
              <button
                type="button"
                data-key="z"
                aria-keyshortcuts="z"
                onClick={() => mutate({ kind: 'undo', undoes: last.id })}
              >
                Undo
              </button>
            </>
          )}
          {!isPending && !last && 'Not reviewed.'}
        </p>
      </fieldset>
      {error && <Fault error={error} />}
    </>
  )
}
