import type { Reading } from '../../record/reading.ts'
import type { RecordStatement } from '../../record/record.ts'
import { publicationDay } from '../../record/report.ts'
import type { Statement } from '../../record/statement.ts'
import { STANCES } from '../../record/vocabulary.ts'
import { quoteOf } from '../../text/span.ts'
import { eventOf } from '../events/event-face.ts'
import { wordsOfName } from '../identity/party.ts'
import { actorsIn, type Face } from '../identity/update-actors.ts'
import { byCodeUnits } from '../order.ts'
import type { Work } from '../work/work.ts'

/** The statements of one report with who speaks and for which side. */
export function statementsOf(work: Work, reading: Reading): RecordStatement[] {
  const actorOf = actorsIn(work, reading.report.id)
  const told = Map.groupBy(reading.events, ({ statement }) => statement)
  return reading.statements.map(statement => {
    const events = (told.get(statement.id) ?? []).flatMap(({ id }) => eventOf(work, reading.report.id, id)?.id ?? [])
    const actor = actorOf(statement.speaker?.value.chain)
    return listed(work, reading, { statement, actor, events: [...new Set(events)].sort(byCodeUnits) })
  })
}

/** A person by the full name; a body by its own, but a word that stands for it as it was told: "Kremlin". */
function spokenAs(actor: Face | undefined, told: string | undefined): string | undefined {
  if (!actor || told === undefined || actor.kind === 'person') return actor?.name ?? told
  const words = new Set(wordsOfName(actor.name))
  return wordsOfName(told).some(word => words.has(word)) ? actor.name : told.replace(/^the\s+/i, '')
}

interface Known {
  readonly statement: Statement
  readonly actor: Face | undefined
  readonly events: RecordStatement['events']
}

function listed({ replay }: Work, { report }: Reading, { statement, actor, events }: Known): RecordStatement {
  const speaker = replay.corrected(statement.id, 'speaker') ?? spokenAs(actor, statement.speaker?.value.name)
  const side = replay.corrected(statement.id, 'side') ?? actor?.side
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
    events,
    ...(review ? { review } : {}),
  }
}
