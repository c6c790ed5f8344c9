import type { Event } from '../../record/event.ts'
import type { Participant } from '../../record/mention.ts'
import type { Reading } from '../../record/reading.ts'
import type { Statement } from '../../record/statement.ts'
import type { Span } from '../../text/span.ts'
import type { PloverEvent } from './plover-event.ts'
import { eventOfStance } from './stance-events.ts'
import { eventByStatus } from './status-events.ts'
import { eventOfType } from './type-events.ts'

/**
 * What somebody does to somebody, as PLOVER codes it. `sources` and `targets` are the words for the two, wherever the report names them; `about` is
 * the place of an act or what is said in a statement, where a target that is not named as one may stand.
 */
export interface Relation {
  readonly event: PloverEvent
  readonly by: 'act' | 'statement'
  /** The words that tell it: a trigger or a cue. */
  readonly told: readonly Span[]
  readonly sources: readonly Span[]
  readonly targets: readonly Span[]
  readonly about: readonly Span[]
}

/** The relations that a reading tells, acts first, each list in text order; acts that were not done and mere assertions are left out. */
export function relationsOf(reading: Reading): readonly Relation[] {
  const namesOf = namesIn(reading)
  return [
    ...reading.events.flatMap(event => relationOfAct(event, namesOf) ?? []),
    ...reading.statements.flatMap(statement => relationOfStatement(statement, reading.events, namesOf) ?? []),
  ]
}

/** The words for somebody, wherever the report names them. */
type NamesOf = (participant: Participant | undefined) => readonly Span[]

function namesIn({ mentions }: Reading): NamesOf {
  const byChain = Map.groupBy(mentions, ({ chain }) => chain)
  return participant => (participant ? (byChain.get(participant.chain) ?? []).flatMap(({ spans }) => spans) : [])
}

function relationOfAct(event: Event, namesOf: NamesOf): Relation | undefined {
  const done = eventOfType(event.type)
  const coded = done && eventByStatus(done, event.status.value)
  if (!coded) return undefined
  return {
    event: coded,
    by: 'act',
    told: event.trigger,
    sources: namesOf(event.agent?.value),
    targets: namesOf(event.target?.value),
    about: [...(event.place?.spans ?? []), ...event.spans],
  }
}

function relationOfStatement(statement: Statement, events: readonly Event[], namesOf: NamesOf): Relation | undefined {
  const coded = eventOfStance(statement.stance.value)
  if (!coded) return undefined
  return {
    event: coded === 'AGREE' && isOfForce(statement, events) ? 'THREATEN' : coded,
    by: 'statement',
    told: statement.cue,
    sources: [...namesOf(statement.speaker?.value), ...statement.source],
    targets: statement.audience?.spans ?? [],
    about: statement.content,
  }
}

/** "vowed to shell the town": who promises or intends force threatens. */
function isOfForce({ id }: Statement, events: readonly Event[]): boolean {
  return events.some(({ statement, type, status }) => {
    const done = statement === id ? eventOfType(type) : undefined
    return done !== undefined && eventByStatus(done, status.value) === 'THREATEN'
  })
}
