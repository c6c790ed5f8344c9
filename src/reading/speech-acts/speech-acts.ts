import type { Event } from '../../record/event.ts'
import type { EventType } from '../../record/event-types.ts'
import type { StatementId } from '../../record/ids.ts'
import type { Statement } from '../../record/statement.ts'
import { hull } from '../../text/span.ts'
import { RESPONSIBILITY, SPEECH_ACTS } from './lexicon.ts'

/**
 * The statements with what they do as acts of speech, by their stance and the acts that they speak of: "threatened to shell" is a threat of
 * force that happened, beside a shelling that was threatened. A statement that only asserts does nothing but that, and has none.
 */
export function withSpeechActs(
  text: string,
  statements: readonly Statement[],
  events: readonly Pick<Event, 'type' | 'statement'>[],
): readonly Statement[] {
  const told = Map.groupBy(events, ({ statement }) => statement)
  return statements.map(statement => {
    const act = actOf(text, statement, typesIn(told, statement.id))
    return act ? { ...statement, act } : statement
  })
}

function typesIn(
  told: ReadonlyMap<StatementId | undefined, readonly Pick<Event, 'type'>[]>,
  id: StatementId,
): readonly EventType[] {
  return (told.get(id) ?? []).map(({ type }) => type)
}

function actOf(text: string, { stance, cue, content }: Statement, types: readonly EventType[]): Statement['act'] {
  const span = hull([...cue, ...content])
  if (span && RESPONSIBILITY.test(text.slice(...span).toLowerCase()))
    return { value: 'statement.claim', basis: 'stated', spans: cue, rule: 'speech-acts/responsibility' }
  const row = SPEECH_ACTS.find(
    ({ stance: wanted, about }) =>
      wanted === stance.value && (!about || types.some(type => about.some(start => type.startsWith(start)))),
  )
  return row && { value: row.type, basis: 'implied', spans: cue, rule: `speech-acts/${stance.value}` }
}
