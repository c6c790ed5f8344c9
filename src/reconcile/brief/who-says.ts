import type { RecordEvent, RecordStatement } from '../../record/record.ts'
import { keyOf, sortedBy } from '../order.ts'
import { type Draft, draft } from './draft.ts'
import type { Known } from './known-by.ts'
import { SUBSTANTIVE } from './lexicon/templates.ts'
import { isClause, say } from './say.ts'

/** A statement with all tellings of it. */
export interface Spoken {
  readonly statement: RecordStatement
  readonly told: readonly RecordStatement[]
}

/** More than any brief has room for. */
const MOST_STATEMENTS = 60

/** The sides by number of statements, most first; of equals by code. */
export function sidesOf(spoken: readonly Spoken[]): string[] {
  const sides = Map.groupBy(
    spoken.flatMap(({ statement: { side } }) => (side === undefined ? [] : [side])),
    side => side,
  )
  return sortedBy(sides, ([side]) => side)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([side]) => side)
}

/** What one side says: each speaker’s first; what bears on `events` before other things, quotations before the reporter’s words. */
export function sayingDrafts(
  spoken: readonly Spoken[],
  {
    side,
    events,
    known,
  }: { readonly side: string | undefined; readonly events: readonly RecordEvent[]; readonly known: Known },
): Draft[] {
  if (side === undefined) return []
  const ofSide = spoken.filter(({ statement }) => statement.side === side)
  const told = ofSide.filter(({ statement }) => isSubstantive(statement))
  const bears = bearingOn(events, known)
  const inOrder = sortedBy(told.length > 0 ? told : ofSide, ({ statement, told: by }) =>
    keyOf(
      rankOf(statement, bears(statement)),
      String(1000 - Math.min(by.length, 999)).padStart(4, '0'),
      statement.day,
      statement.id,
    ),
  )
  const turns = new Map<string, number>()
  const byTurn = inOrder.map(one => {
    const speaker = one.statement.actor ?? one.statement.speaker
    const turn = turns.get(speaker) ?? 0
    turns.set(speaker, turn + 1)
    return { ...one, turn }
  })
  return sortedBy(byTurn, ({ turn }) => String(turn).padStart(6, '0'))
    .slice(0, MOST_STATEMENTS)
    .flatMap(({ statement, told }) =>
      draft(
        say(statement, known),
        statement.id,
        told.map(({ report, content, id }) => ({ report, spans: content, statement: id })),
      ),
    )
}

/** Longer statements are told only when there is nothing else; shorter ones say too little by themselves. */
const LONG_WORDS = 28
const SHORT_WORDS = 5

/** True for what tells how a side sees things: no request, no refusal to speak, no scrap of a sentence. */
function isSubstantive({ stance, form, quote }: RecordStatement): boolean {
  if (!SUBSTANTIVE.has(stance) || quote.split(/\s+/).length < SHORT_WORDS) return false
  return form !== 'indirect' || stance === 'accuses' || stance === 'calls' || isClause(quote)
}

/** True for statements in which one of the events is told, or that name the place of one. */
function bearingOn(events: readonly RecordEvent[], known: Known): (statement: RecordStatement) => boolean {
  const ids = new Set<string>(events.map(({ id }) => id))
  const names = [...new Set(events.flatMap(({ places }) => known.place(places[0]?.value)?.name ?? []))]
  return statement => statement.events.some(id => ids.has(id)) || names.some(name => statement.quote.includes(name))
}

function rankOf({ form, quote, stance }: RecordStatement, bears: boolean): string {
  const long = quote.split(/\s+/).length > LONG_WORDS
  const words = form === 'direct' ? 0 : form === 'mixed' ? 1 : 3
  const disputes = stance === 'denies' || stance === 'accuses' || stance === 'fears' || stance === 'predicts'
  return `${long ? 1 : 0}${words + (bears ? 0 : 2) + (disputes ? 0 : 1)}`
}

/** Statements with a named speaker, not rejected, each once with all reports that carry it: same speaker, same first words. */
export function distinctStatements(known: Known): Spoken[] {
  const seen = known.record.statements.filter(
    ({ report, speaker, review, day }) =>
      known.isVisible(report) &&
      speaker !== '' &&
      review !== 'rejected' &&
      (known.asOf === undefined || day === undefined || day <= known.asOf),
  )
  const groups = Map.groupBy(seen, ({ actor, speaker, quote }) => keyOf(actor ?? speaker, beginning(quote)))
  return [...groups.values()].flatMap(told => (told[0] ? [{ statement: told[0], told }] : []))
}

const BEGINNING = 48
const beginning = (quote: string): string => quote.slice(0, BEGINNING).toLowerCase()
