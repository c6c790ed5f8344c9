import type { Spans } from '../src/http/contract.ts'
import styles from './footnote.module.css'
import { useView, ViewLink } from './use-view.tsx'
import { showing } from './view.ts'

/** Words of a report under a number. */
export interface Noted {
  readonly number: number
  readonly report: string
  readonly source: string
  readonly spans: Spans
  readonly quote: string
}

/** A footnote: goes to its words. Keys 1 to 9 do the same. */
export function FootnoteLink({ note }: { readonly note: Noted }) {
  const view = useView()
  const open = view.report === note.report && String(view.span) === String(note.spans)
  return (
    <ViewLink
      to={showing(view, note)}
      className={styles['note']}
      data-footnote={note.number}
      title={`${note.source}: ${note.quote}`}
      aria-label={`Footnote ${note.number}: words of ${note.source}`}
      {...(open && { 'aria-current': 'true' })}
    >
      [{note.number}]
    </ViewLink>
  )
}
