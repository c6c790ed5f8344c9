import type { Event } from '../../../record/event.ts'
import type { Statement } from '../../../record/statement.ts'
import { quoteOf } from '../../../text/span.ts'
import { wordsOfName } from '../../identity/party.ts'
import { clearing } from './answer-values.ts'
import { answerIn, type Claim, type Claimed } from './claim.ts'
import { BARE_DENIAL, CALLED_FALSE, WORD_OF_OTHERS } from './lexicon/blame-words.ts'
import { isBlamable, startOf, stretchOf } from './referent.ts'

/** How many characters back the accusation may stand. */
const REACH = 700

/**
 * "Kyiv denies the accusation": the last act before it that is told to be Kyiv’s was not, by its word; where none is, what somebody of another
 * side has said right before. "Kyiv denied any shelling of the camp": what is told to be Kyiv’s in like words was not, wherever the report tells it.
 */
export function bareDenials(claimed: Claimed): Claim[] {
  const { reading, text, voiceOf } = claimed
  return reading.statements.flatMap((statement): Claim[] => {
    const { side } = voiceOf(statement.id)
    if (!statement.speaker || side === undefined) return []
    const content = quoteOf(text, statement.content)
    const isBare = statement.stance.value === 'denies' && BARE_DENIAL.words.test(firstClause(content))
    const own = isBare ? lastBefore(statement, side, claimed) : []
    if (isBare || isCalledFalse(statement, content, text))
      return own.length > 0
        ? own.flatMap(event => denied(event, { statement, side }, claimed))
        : saidBefore(statement, side, claimed).map(event => deniedAsSuch(event, statement, claimed))
    if (statement.stance.value !== 'denies') return []
    const events = inLikeWords({ statement, content, side }, claimed)
    return events.flatMap(event => denied(event, { statement, side }, claimed))
  })
}

/** "He called the announcement a fairy tale", "they rejected the claim as propaganda". */
function isCalledFalse({ cue }: Statement, content: string, text: string): boolean {
  const words = `${quoteOf(text, cue)} ${content}`
  return WORD_OF_OTHERS.words.test(content) && CALLED_FALSE.words.test(words) && content.length <= SHORT
}

/** Longer words say themselves what it is that is false. */
const SHORT = 60

/** What is told by the word of another side last before some words, and no further back than that. */
function saidBefore(statement: Statement, side: string, { reading, statements, voiceOf }: Claimed): Event[] {
  const [at] = stretchOf(statement)
  const told = reading.events.filter(event => {
    const voice = voiceOf(event.statement)
    const isOthers = event.statement !== undefined && statements.get(event.statement)?.speaker && voice.side !== side
    return isOthers && TOLD.has(event.status.value) && startOf(event) < at && at - startOf(event) <= REACH
  })
  const last = told.at(-1)
  const near = last && at - startOf(last) <= NEAR ? last : undefined
  return told.filter(({ statement: by }) => by === (near ?? onlyOf(told))?.statement)
}

/** Where some acts are told by one statement only: the first of them. */
function onlyOf(told: readonly Event[]): Event | undefined {
  return new Set(told.map(({ statement }) => statement)).size === 1 ? told[0] : undefined
}

/** How many characters back "it" reaches. */
const NEAR = 250

function deniedAsSuch(event: Event, { id, cue, content }: Statement, claimed: Claimed): Claim {
  const answer = answerIn(claimed, { voice: claimed.voiceOf(id), spans: [...cue, ...content], statement: id })
  return { event: event.id, question: 'whether', answer: { ...answer, value: 'denied' } }
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
