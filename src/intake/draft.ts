import type { PUBLISHED_FROM } from '../record/report.ts'
import type { Span } from '../text/span.ts'

/** What a format's reader found in a file, row or item, before it is a report. Dates and addresses are as written. */
export interface Draft {
  readonly text: string
  readonly body: Span
  readonly headline?: Span | undefined
  readonly id?: string | undefined
  readonly outlet?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly language?: string | undefined
  readonly published?: string | undefined
  readonly publishedFrom: (typeof PUBLISHED_FROM)[number]
}
