import type { Span } from '../../text/span.ts'
import type { Content } from './content-behind.ts'
import type { FoundCue } from './find-cues.ts'
import type { Source } from './source.ts'

/** An attribution before ids and speakers: tokens of source and cue, spans of content. */
export interface Attribution {
  readonly source: Source | undefined
  readonly cue: FoundCue | undefined
  readonly content: Content
  /** Where the statement names nobody, whose words they are: the source of the statement that it goes on from. */
  readonly impliedSource?: Source
  /** How sure a network is of the cue, 0 to 1; absent where rules alone found it. */
  readonly score?: number
  /** Tokens that a rule is certain of, so that a network's reading of a cue among them does not count. */
  readonly settles?: Span
}
