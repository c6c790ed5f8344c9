import type { Span } from '../../src/text/span.ts'

/** Who said what as spans of one text: of the source, the cue and the content; a part that is not there is empty. */
export interface Attribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** The parts of an attribution. */
export const PARTS = ['source', 'cue', 'content'] as const
export type Part = (typeof PARTS)[number]

/** A text and its attributions; what lies in `discard` (boilerplate) counts neither for nor against. */
export interface AttributedText {
  readonly text: string
  readonly attributions: readonly Attribution[]
  readonly discard?: readonly Span[]
}
