import type { Knowledge } from '../../src/reading/knowledge.ts'
import { readReport } from '../../src/reading/read.ts'
import { idFrom } from '../../src/record/ids.ts'
import type { Reading } from '../../src/record/reading.ts'

/** A text by itself: `name` only tells it from others. */
export interface Text {
  readonly name: string
  readonly text: string
  readonly published?: string | undefined
  /** Where the headline ends that the text begins with. */
  readonly headline?: number
}

/** What our reader makes of a text. */
export function readText({ name, text, published, headline }: Text, knowledge: Knowledge): Reading {
  const id = idFrom('r', name)
  const when = published === undefined ? {} : { published }
  const report = { id, sha256: '0'.repeat(64), text, origin: name, ...when }
  if (headline === undefined) return readReport({ ...report, body: [0, text.length] }, knowledge)
  return readReport(
    { ...report, title: text.slice(0, headline), headline: [0, headline], body: [headline, text.length] },
    knowledge,
  )
}
