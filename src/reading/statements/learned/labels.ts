/** What a word is to a cue: nothing, the source's first or another word, the cue's, the content's first or another of a run. */
export const ROLE_LABELS = ['O', 'B-source', 'I-source', 'cue', 'B-content', 'I-content'] as const

export const [OUTSIDE, SOURCE_FIRST, SOURCE, CUE, CONTENT_FIRST, CONTENT] = [0, 1, 2, 3, 4, 5] as const

/** Whether one label may stand right behind another; the start of the window counts as label `ROLE_LABELS.length`. */
export function mayFollow(before: number, label: number): boolean {
  if (label === SOURCE) return before === SOURCE_FIRST || before === SOURCE
  if (label === CONTENT) return before === CONTENT_FIRST || before === CONTENT
  return true
}
