import type { Figure } from '../../record/figure.ts'
import type { Spans } from '../../text/span.ts'
import type { Candidate } from './candidate.ts'
import type { Qualifier } from './qualifiers.ts'

/** What a rule makes of a number: offsets are into the report. */
export interface Counted {
  readonly what: Figure['what']
  readonly noun: string
  readonly spans: Spans
  readonly unit?: string
  /** Where the words of the rule say how exact the number is: "exceeded 3,000". */
  readonly qualifier?: Qualifier
  /** Counted only where an act done to them says what became of them: "Rebels seized two observers". */
  readonly needsAct?: true
  /** Index of the counted word, where it is not what the number hangs on. */
  readonly at?: number
}

/** `what min–max noun`, with `…` for an open bound. */
export type ExpectedFigure = `${Figure['what']} ${string}`

/**
 * One way in which reports give a number of something. The first rule that reads a number has it. `examples` give all figures to be found in
 * a text, in order; `not` are texts in which this rule finds none. Both are tested, and printed as the rule book.
 */
export interface FigureRule {
  readonly name: string
  readonly read: (candidate: Candidate) => Counted | undefined
  readonly examples: readonly (readonly [text: string, ...expected: ExpectedFigure[]])[]
  readonly not: readonly string[]
}
