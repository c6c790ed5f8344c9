import { familyOf, glossOf } from '../record/event-types.ts'
import type { Reading } from '../record/reading.ts'
import type { Report } from '../record/report.ts'
import { nameOf } from '../record/report.ts'
import { quoteOf } from '../text/span.ts'
import { controlFields, eventFields } from './explain-event.ts'
import { figureFields } from './explain-figure.ts'
import { statementFields } from './explain-statement.ts'
import { wordsIn } from './explained-words.ts'
import type { ExplainedField, ExplainedKind, Explanation } from './explanation.ts'
import { fieldsOf } from './part-fields.ts'
import { timeNotes } from './time-notes.ts'

/** The lists of a reading whose parts have ids, and what a part of each is called. */
const LISTS = {
  statements: 'statement',
  events: 'told-event',
  control: 'told-control',
  figures: 'figure',
  places: 'place-mention',
  times: 'time',
  mentions: 'mention',
} as const satisfies { readonly [list: string]: ExplainedKind }
type List = keyof typeof LISTS
const NAMES = Object.keys(LISTS).filter((name): name is List => name in LISTS)

/** Ids of a reading's parts that begin so. */
export function idsIn(reading: Reading, beginning: string): readonly string[] {
  return NAMES.flatMap(list => reading[list].map(part => part.id)).filter(id => id.startsWith(beginning))
}

/** Why the part with this id says what it says; `undefined` if the reading has none of that id. */
export function explainPart(reading: Reading, id: string): Explanation | undefined {
  for (const list of NAMES) {
    const part = reading[list].find(candidate => candidate.id === id)
    if (!part) continue
    const spans =
      'spans' in part ? part.spans : [...part.source, ...part.cue, ...part.content].sort(([a], [b]) => a - b)
    return {
      ...emptyExplanation(id, LISTS[list], titleOf(reading, id)),
      ...('rule' in part ? { rule: part.rule } : {}),
      words: wordsIn(reading.report, spans),
      fields: explainedFields(reading, part),
      notes: notesOf(reading, id),
    }
  }
  return undefined
}

type Part = Reading[List][number]

/** Of a time why it is not resolved, and what is doubtful in its words. */
function notesOf({ times }: Reading, id: string): readonly string[] {
  const time = times.find(part => part.id === id)
  if (!time) return []
  return [
    ...(time.unresolved ? [`Not resolved: ${time.unresolved}.`] : []),
    ...timeNotes(time).map(note => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`),
  ]
}

/** The fields of a part, of statements, acts, control and figures each with what its rule means. */
function explainedFields(reading: Reading, part: Part): readonly ExplainedField[] {
  const title = (id: string) => titleOf(reading, id)
  if ('stance' in part) return statementFields(reading, part, title)
  if ('qualifier' in part) return figureFields(reading, part, title)
  if ('trigger' in part) return eventFields(reading, part, title)
  if ('sense' in part) return controlFields(reading, part, title)
  return fieldsOf(part, reading.report)
}

/** A part of a reading in a few words; its id if there is none of that id. */
export function titleOf(
  { statements, events, control, figures, places, times, mentions, report }: Reading,
  id: string,
): string {
  const statement = statements.find(part => part.id === id)
  if (statement) {
    const speaker = statement.speaker?.value.name ?? 'somebody'
    return `${speaker} ${statement.stance.value}: ${quoteOf(report.text, statement.content)}`
  }
  const event = events.find(part => part.id === id)
  if (event) return `${familyOf(event.type)}: ${glossOf(event.type)}, ${event.status.value}`
  const held = control.find(part => part.id === id)
  if (held) return `${held.holder?.value.name ?? held.side?.value ?? 'somebody'} ${held.kind} ${held.place.value.name}`
  const other = [...figures, ...places, ...times, ...mentions].find(part => part.id === id)
  return other ? quoteOf(report.text, other.spans) : id
}

/** What a report is, without its words. */
export function explainReport(report: Report): Explanation {
  const { text: _, headline: __, body: ___, id: ____, ...plain } = report
  return {
    ...emptyExplanation(report.id, 'report', nameOf(report)),
    words: report.headline ? wordsIn(report, [report.headline]) : [],
    fields: fieldsOf(plain, report),
    notes:
      report.published === undefined ? ['No publication date is known: every relative date stays unresolved.'] : [],
  }
}

/** An explanation that says nothing yet. */
export function emptyExplanation(id: string, kind: ExplainedKind, title: string): Explanation {
  return { id, kind, title, words: [], fields: [], tellings: [], notes: [], accounts: [], decisions: [] }
}
