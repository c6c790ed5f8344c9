import { ALL_CUES, type Cue } from '../reading/statements/lexicon/cues.ts'
import { inflectionsOf } from '../reading/statements/lexicon/inflections.ts'
import type { Mention } from '../record/mention.ts'
import type { Reading } from '../record/reading.ts'
import type { Statement } from '../record/statement.ts'
import { quoteOf } from '../text/span.ts'
import { wordsIn } from './explained-words.ts'
import type { ExplainedField } from './explanation.ts'
import { fieldsOf } from './part-fields.ts'
import { meaningOf } from './statement-rules.ts'

/** How a part of the reading is called in a few words. */
export type TitleOf = (id: string) => string

/**
 * Every field of a statement with what gave it: the row of the cue lexicon with its example, the rule in words, and for the speaker the role,
 * organisation and side that the words beside its name tell. Then the statement that this one is part of, those in it, and what it tells.
 */
export function statementFields(reading: Reading, statement: Statement, titleOf: TitleOf): readonly ExplainedField[] {
  const fields = fieldsOf(statement, reading.report).flatMap(field => {
    if (field.name === 'within') return []
    const why = whyOf(reading, statement, field)
    const explained = why ? { ...field, why } : field
    return field.name === 'speaker' ? [explained, ...aboutSpeaker(reading, statement)] : [explained]
  })
  const unnamed = statement.source.length === 0 ? [plain('source', 'nobody is named')] : []
  return [...unnamed, ...fields, ...levels(reading, statement, titleOf), ...told(reading, statement, titleOf)]
}

function whyOf({ report }: Reading, statement: Statement, { name, rule }: ExplainedField): string | undefined {
  switch (name) {
    case 'cue':
    case 'stance':
      return [rule && meaningOf(rule), lexiconLine(report.text, statement)].filter(Boolean).join('; ')
    case 'content':
      return meaningOf(statement.rule)
    case 'form':
      return FORM_MEANS[statement.form]
    case 'score':
      return 'how sure the network is of source, cue and content, from 0 to 1'
    case 'relays':
      return 'a name behind “per”, “via”, “according to” or “carried by”, or whoever was told, quotes or cites'
    default:
      return rule && meaningOf(rule)
  }
}

const FORM_MEANS: Readonly<Record<Statement['form'], string>> = {
  direct: 'all of what is said stands in quotation marks',
  indirect: 'none of what is said stands in quotation marks',
  mixed: 'a part of what is said stands in quotation marks',
}

function lexiconLine(text: string, statement: Statement): string | undefined {
  const row = rowOf(text, statement)
  return row && `lexicon: “${row.lemma}”, ${row.pos} of ${row.kind}, ${row.stance}, as in “${row.example}”`
}

/** The row that the rule names; where the stance is composed, the row of a word of the cue. */
function rowOf(text: string, { stance, cue }: Statement): Cue | undefined {
  const named = /stance-cue-(.+)$/.exec(stance.rule)?.[1]
  const rows = ALL_CUES.filter(({ lemma }) => lemma.replaceAll(' ', '-') === named)
  if (rows.length > 0) return rows.find(row => row.stance === stance.value) ?? rows[0]
  const words = quoteOf(text, cue)
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
  return words
    .toReversed()
    .map(word => ALL_CUES.find(row => isFormOf(word, row)))
    .find(row => row !== undefined)
}

/** A regular form of the row's first word, or the form that its example has: "said". */
function isFormOf(word: string, { lemma, example }: Cue): boolean {
  const [first = lemma] = lemma.split(' ')
  if (word === first || inflectionsOf(first).includes(word)) return true
  return (
    word.length > 3 &&
    word.slice(0, 2) === first.slice(0, 2) &&
    example
      .toLowerCase()
      .split(/[^a-z-]+/)
      .includes(word)
  )
}

/** Role, organisation and side: of the mention that speaks, or of another of the same chain that the words say them of. */
function aboutSpeaker({ mentions, report }: Reading, { speaker }: Statement): readonly ExplainedField[] {
  const own = mentions.filter(({ chain }) => chain === speaker?.value.chain)
  const ordered = own.toSorted(
    (a, b) => Number(b.id === speaker?.value.mention) - Number(a.id === speaker?.value.mention),
  )
  return ABOUT.flatMap(([field, name]) => {
    const found = ordered.map(mention => mention[field]).find(value => value !== undefined)
    if (!found) return []
    const { value, basis, rule, spans } = found
    return [{ name, value, basis, rule, words: wordsIn(report, spans) }]
  })
}

const ABOUT: readonly (readonly [field: 'role' | 'affiliation' | 'side', name: string])[] = [
  ['role', 'role of the speaker'],
  ['affiliation', 'organisation of the speaker'],
  ['side', 'side of the speaker'],
] satisfies readonly (readonly [keyof Mention, string])[]

/** The statement around this one up to the outermost, and those inside it. */
function levels({ statements, report }: Reading, statement: Statement, titleOf: TitleOf): readonly ExplainedField[] {
  const level = (name: string, one: Statement): ExplainedField => ({
    name,
    value: `${titleOf(one.id)} (${one.id})`,
    words: wordsIn(report, one.cue),
    ...(name === 'within'
      ? { why: 'its cue stands in what the other says, so that the other vouches for the saying only' }
      : {}),
  })
  const around: ExplainedField[] = []
  const seen = new Set([statement.id])
  for (let outer = statement.within; outer !== undefined && !seen.has(outer); ) {
    seen.add(outer)
    const one = statements.find(({ id }) => id === outer)
    if (!one) break
    around.push(level('within', one))
    outer = one.within
  }
  return [...around, ...statements.filter(({ within }) => within === statement.id).map(one => level('contains', one))]
}

/** The acts, control and figures that rest on this statement. */
function told(reading: Reading, { id }: Statement, titleOf: TitleOf): readonly ExplainedField[] {
  const { events, control, figures, report } = reading
  const tells = (part: { readonly id: string }, spans: Statement['cue'], rule?: string): ExplainedField => ({
    name: 'tells',
    value: `${titleOf(part.id)} (${part.id})`,
    ...(rule ? { rule } : {}),
    words: wordsIn(report, spans),
  })
  return [
    ...events.filter(({ statement }) => statement === id).map(event => tells(event, event.trigger, event.status.rule)),
    ...control.filter(({ statement }) => statement === id).map(part => tells(part, part.spans)),
    ...figures.filter(({ statement }) => statement === id).map(part => tells(part, part.spans)),
  ]
}

const plain = (name: string, value: string): ExplainedField => ({ name, value, words: [] })
