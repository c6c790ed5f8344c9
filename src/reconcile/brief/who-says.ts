import type { RecordStatement } from '../../record/record.ts'
import { keyOf, sortedBy } from '../order.ts'
import { beginning as beginningOf } from './article.ts'
import { type Draft, draft } from './draft.ts'
import type { Known } from './known-by.ts'
import { SAYING } from './lexicon/templates.ts'
import { onDay } from './words-of-days.ts'

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

/** What one side says: each speaker’s first, quotations before the reporter’s words, short before long. */
export function sayingDrafts(spoken: readonly Spoken[], side: string | undefined, known: Known): Draft[] {
  if (side === undefined) return []
  const ofSide = spoken.filter(({ statement }) => statement.side === side)
  const inOrder = sortedBy(ofSide, ({ statement, told }) =>
    keyOf(rankOf(statement), String(1000 - Math.min(told.length, 999)).padStart(4, '0'), statement.day, statement.id),
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

/** "Dmitry Peskov said on 11 November: …"; the content stands as in the report, quotation marks and all. */
export function say(statement: RecordStatement, known: Pick<Known, 'year'>): string {
  const { verb, clause } = SAYING[statement.stance]
  const day = statement.day === undefined ? '' : onDay(statement.day, known.year)
  const said = [beginningOf(statement.speaker), verb, day].filter(part => part !== '').join(' ')
  const content = contentOf(statement.quote)
  if (statement.form === 'direct' || /^["“‘«]/.test(content)) return `${said}: ${content}`
  if (/^(?:that|whether|if|how|why|to)\s/i.test(content)) return `${said} ${content}`
  return clause ? `${said} that ${content}` : `${said}: ${content}`
}

/** The words as they stand, without the punctuation that joined them to the sentence: `"No losses," he said`. */
function contentOf(quote: string): string {
  return quote
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;–—-]/, '')
    .replace(/[\s,:;–—-]$/, '')
    .replace(/,(?=["”’»]$)/, '')
    .trim()
}

/** Longer statements are told only when there is nothing else. */
const LONG_WORDS = 45

function rankOf({ form, quote }: RecordStatement): string {
  const long = quote.split(/\s+/).length > LONG_WORDS
  return `${long ? 1 : 0}${form === 'direct' ? 0 : form === 'mixed' ? 1 : 2}`
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
