import type { Knowledge } from '../../src/reading/knowledge.ts'
import { readReport } from '../../src/reading/read.ts'
import { idFrom } from '../../src/record/ids.ts'
import type { Reading } from '../../src/record/reading.ts'

/** A text by itself: `name` only tells it from others. */
export interface Text {
  readonly name: string
  readonly text: string
  readonly published?: string | undefined
}

/** What our reader makes of a text. */
export function readText({ name, text, published }: Text, knowledge: Knowledge): Reading {
  const id = idFrom('r', name)
  const when = published === undefined ? {} : { published }
  return readReport({ id, sha256: '0'.repeat(64), text, body: [0, text.length], origin: name, ...when }, knowledge)
}
