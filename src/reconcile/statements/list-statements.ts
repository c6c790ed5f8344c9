import type { Actor } from '../../record/actor.ts'
import type { Reading } from '../../record/reading.ts'
import type { RecordStatement } from '../../record/record.ts'
import { publicationDay } from '../../record/report.ts'
import type { Statement } from '../../record/statement.ts'
import { STANCES } from '../../record/vocabulary.ts'
import { quoteOf } from '../../text/span.ts'
import type { Replay } from '../decisions/replay.ts'
import type { MergedEvents } from '../events/merge-events.ts'
import type { Identity } from '../identity/find-actors.ts'
import { wordsOfName } from '../identity/party.ts'
import { keyOf, sortedBy } from '../order.ts'

/** The statements of all reports with who speaks and for which side; by day, report and place in the text. */
export function listStatements(
  readings: readonly Reading[],
  known: { readonly identity: Identity; readonly events: MergedEvents; readonly replay: Replay },
): RecordStatement[] {
  const all = readings.flatMap(reading =>
    reading.statements.map(statement => ({
      start: statement.content[0]?.[0] ?? 0,
      listed: listed(reading, statement, known),
    })),
  )
  return sortedBy(all, ({ start, listed: { day, report, id } }) =>
    keyOf(day ?? '~', report, String(start).padStart(9, '0'), id),
  ).map(one => one.listed)
}

/** A person by the full name; a body by its own, but a word that stands for it as it was told: "Kremlin". */
function spokenAs(actor: Actor | undefined, told: string | undefined): string | undefined {
  if (!actor || told === undefined || actor.kind === 'person') return actor?.name ?? told
  const words = new Set(wordsOfName(actor.name))
  return wordsOfName(told).some(word => words.has(word)) ? actor.name : told.replace(/^the\s+/i, '')
}

function listed(reading: Reading, statement: Statement, known: Parameters<typeof listStatements>[1]): RecordStatement {
  const { report } = reading
  const { replay } = known
  const actor = known.identity.actorOf(report.id, statement.speaker?.value.chain)
  const speaker = replay.corrected(statement.id, 'speaker') ?? spokenAs(actor, statement.speaker?.value.name)
  const side = replay.corrected(statement.id, 'side') ?? actor?.side?.value
  // Without a day of its own, a statement is of the day on which it was published.
  const day = statement.uttered?.value.interval?.start ?? publicationDay(report)
  const review = replay.reviewOf(statement.id)
  return {
    id: statement.id,
    report: report.id,
    ...(actor ? { actor: actor.id } : {}),
    speaker: speaker ?? '',
    ...(side === undefined ? {} : { side }),
    form: statement.form,
    stance: STANCES.find(one => one === replay.corrected(statement.id, 'stance')) ?? statement.stance.value,
    ...(statement.act ? { act: statement.act.value } : {}),
    ...(statement.channel ? { channel: statement.channel.value } : {}),
    ...(statement.audience ? { audience: statement.audience.value } : {}),
    relays: statement.relays.map(({ name }) => name),
    ...(day === undefined ? {} : { day }),
    content: statement.content,
    quote: quoteOf(report.text, statement.content),
    events: [...known.events.eventsIn(report.id, statement.id)],
    ...(review ? { review } : {}),
  }
}
