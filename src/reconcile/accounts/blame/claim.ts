import type { Event } from '../../../record/event.ts'
import type { EventType } from '../../../record/event-types.ts'
import type { EventId } from '../../../record/ids.ts'
import type { Reading } from '../../../record/reading.ts'
import { publicationDay } from '../../../record/report.ts'
import type { Statement } from '../../../record/statement.ts'
import type { PlaceFace } from '../../places/update-places.ts'
import type { Answer, VoiceOf } from '../voice.ts'
import type { WhoAnswer } from './answer-values.ts'
import type { BlameSense } from './blamed-side.ts'

/** What a report says on an event besides telling it. Plain data. */
export interface Claims {
  /** Answers to "did it happen?". */
  readonly whether: readonly Answer[]
  /** Answers to "who did it?". */
  readonly who: readonly WhoAnswer[]
  /** The side that the telling itself blames. */
  readonly blamed?: string
  /** True where the telling’s words are not its speaker’s: "he rejected reports that …", "each says that the other …". */
  readonly isAnothers?: true
}

/** A claim on one event of the report. */
export type Claim =
  | { readonly event: EventId; readonly question: 'whether'; readonly answer: Answer; readonly isAnothers?: true }
  | { readonly event: EventId; readonly question: 'who'; readonly answer: WhoAnswer; readonly isAnothers?: true }

/** A report as its claims are read. */
export interface Claimed extends BlameSense {
  readonly reading: Reading
  readonly family: string
  readonly voiceOf: VoiceOf
  readonly placeOf: (event: Event) => PlaceFace | undefined
  /** The type under which acts are compared. */
  readonly actOf: (type: EventType) => EventType
  readonly statements: ReadonlyMap<string, Statement>
  readonly blamed: ReadonlyMap<EventId, string>
}

/** An answer that some words of the report give. */
export function answerIn(
  { reading, family }: Pick<Claimed, 'reading' | 'family'>,
  { voice, ...evidence }: Pick<Answer, 'voice'> & Pick<Answer['evidence'], 'spans' | 'statement'>,
): Omit<Answer, 'value'> {
  const published = publicationDay(reading.report)
  return {
    voice,
    evidence: { report: reading.report.id, ...evidence },
    family,
    ...(published === undefined ? {} : { published }),
  }
}
