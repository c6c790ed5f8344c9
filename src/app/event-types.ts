import { type AcledSubType, acledSubType } from '../formats/acled.ts'
import type { PloverEvent } from '../formats/plover/plover-event.ts'
import { eventOfType } from '../formats/plover/type-events.ts'
import { NOUN_TRIGGERS } from '../reading/events/lexicon/noun-triggers.ts'
import { VERB_TRIGGERS } from '../reading/events/lexicon/verb-triggers.ts'
import { SPEECH_ACTS } from '../reading/speech-acts/lexicon.ts'
import { EVENT_TYPES, type EventType, familyOf } from '../record/event-types.ts'

/** One type of act: what it is, what others call it, and by which words it is read. */
export interface TypeLine {
  readonly type: EventType
  readonly family: string
  readonly gloss: string
  readonly plover?: PloverEvent
  readonly acled?: AcledSubType
  /** Verbs and nouns that name it, and for a statement the stance, in the order of the tables. */
  readonly words: readonly string[]
  readonly examples: readonly string[]
}

const MOST_EXAMPLES = 2

/** All types in the order of the typology, or those of one family (`strike`) or beginning (`statement.threat`). */
export function eventTypes(beginning?: string): readonly TypeLine[] {
  return EVENT_TYPES.filter(([type]) => !beginning || type === beginning || type.startsWith(`${beginning}.`)).map(
    ([type, gloss]) => lineOf(type, gloss),
  )
}

function lineOf(type: EventType, gloss: string): TypeLine {
  const triggers = [...VERB_TRIGGERS, ...NOUN_TRIGGERS].filter(row => row.type === type)
  const acts = SPEECH_ACTS.filter(row => row.type === type)
  const plover = eventOfType(type)
  const acled = acledSubType(type)
  return {
    type,
    family: familyOf(type),
    gloss,
    ...(plover && { plover }),
    ...(acled && { acled }),
    words: [...new Set([...triggers.map(({ word }) => word), ...acts.map(({ stance }) => stance)])],
    examples: [...triggers, ...acts].slice(0, MOST_EXAMPLES).map(({ example }) => example),
  }
}
