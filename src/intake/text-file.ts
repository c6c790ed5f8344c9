import type { Draft } from './draft.ts'
import { layoutOf } from './headline.ts'

/** A plain text as a draft: the text exactly as it is, header line included, so that offsets point into the user's file. */
export function readTextFile(text: string): Draft {
  const layout = layoutOf(text)
  return {
    text,
    ...layout,
    title: layout.headline && text.slice(...layout.headline),
    publishedFrom: 'first-line',
  }
}
