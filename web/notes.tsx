import type { ReactNode } from 'react'
import type { Refused } from './ask.ts'
import styles from './notes.module.css'

/** Said while an answer is awaited. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p className={styles['loading']} role="status">
      Getting {what} …
    </p>
  )
}

/** Said when a question was refused: what happened and what to do. */
export function Fault({ error, again }: { readonly error: Refused; readonly again?: () => void }) {
  return (
    <div className={`${styles['note']} ${styles['fault']}`} role="alert">
      <p>
        <strong>{error.problem?.title ?? 'The desk failed'}.</strong> {error.problem?.detail ?? error.message}
      </p>
      <p>{error.problem?.todo ?? 'Reload the page.'}</p>
      {again && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  )
}

/** Said where there is nothing: why, and what to do. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <div className={styles['note']}>{children}</div>
}

/** How much of a list is shown, with a way to see more. */
export function More({
  shown,
  total,
  onMore,
}: {
  readonly shown: number
  readonly total: number
  readonly onMore: () => void
}) {
  if (shown >= total) return null
  return (
    <div className={styles['more']}>
      <span>
        {shown} of {total} shown.
      </span>
      {shown < 1000 ? (
        <button type="button" onClick={onMore}>
          Show more
        </button>
      ) : (
        <span>Narrow the list to see the others.</span>
      )}
    </div>
  )
}
