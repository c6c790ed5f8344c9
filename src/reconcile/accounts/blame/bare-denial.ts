import type { Event } from '../../../record/event.ts'
import type { Statement } from '../../../record/statement.ts'
import { quoteOf } from '../../../text/span.ts'
import { wordsOfName } from '../../identity/party.ts'
import { clearing } from './answer-values.ts'
import { answerIn, type Claim, type Claimed } from './claim.ts'
import { BARE_DENIAL } from './lexicon/blame-words.ts'
import { isBlamable, startOf, stretchOf } from './referent.ts'

/** How many characters back the accusation may stand. */
const REACH = 700

/**
 * "Kyiv denies the accusation": the last act before it that is told to be Kyiv’s was not, by its word. "Kyiv denied any shelling of the
 * camp": what is told to be Kyiv’s in like words was not, wherever the report tells it.
 */
export function bareDenials(claimed: Claimed): Claim[] {
  const { reading, text, voiceOf } = claimed
  return reading.statements.flatMap((statement): Claim[] => {
    const { side } = voiceOf(statement.id)
    if (statement.stance.value !== 'denies' || !statement.speaker || side === undefined) return []
    const content = quoteOf(text, statement.content)
    const events = BARE_DENIAL.words.test(firstClause(content))
      ? lastBefore(statement, side, claimed)
      : inLikeWords({ statement, content, side }, claimed)
    return events.flatMap(event => denied(event, { statement, side }, claimed))
  })
}

interface By {
  readonly statement: Statement
  readonly side: string
}

function denied(event: Event, { statement, side }: By, claimed: Claimed): Claim[] {
  const { id, cue, content } = statement
  const answer = answerIn(claimed, { voice: claimed.voiceOf(id), spans: [...cue, ...content], statement: id })
  return [
    { event: event.id, question: 'whether', answer: { ...answer, value: 'denied' } },
    { event: event.id, question: 'who', answer: { ...answer, ...clearing(side) } },
  ]
}

const firstClause = (words: string): string => words.split(/\s+(?:and|but|or)\s|[,;]/)[0]?.trim() ?? ''

function lastBefore(statement: Statement, side: string, { reading, blamed }: Claimed): Event[] {
  const [at] = stretchOf(statement)
  const event = reading.events.findLast(
    one => isBlamable(one) && blamed.get(one.id) === side && startOf(one) < at && at - startOf(one) <= REACH,
  )
  return event ? [event] : []
}

const TOLD = new Set(['happened', 'ongoing', 'claimed', 'planned', 'feared'])

function inLikeWords({ statement, content, side }: By & { readonly content: string }, claimed: Claimed): Event[] {
  const { reading, text, blamed, voiceOf, partyOf } = claimed
  const [from, to] = stretchOf(statement)
  const stems = stemsOf(content, partyOf)
  return reading.events.filter(
    event =>
      blamed.get(event.id) === side &&
      TOLD.has(event.status.value) &&
      event.timeFrame.value === 'current' &&
      !(from <= startOf(event) && startOf(event) < to) &&
      voiceOf(event.statement).side !== side &&
      stemsOf(quoteOf(text, event.trigger), partyOf).some(stem => stems.includes(stem)),
  )
}

/** Beginnings of the longer words, by which "shelled" and "shelling" are one; no names of parties. */
function stemsOf(words: string, partyOf: Claimed['partyOf']): string[] {
  return wordsOfName(words)
    .filter(word => word.length >= STEM && !partyOf(word))
    .map(word => word.slice(0, STEM))
}

const STEM = 5
