import type { Statement } from '../../../record/statement.ts'
import { quoteOf } from '../../../text/span.ts'
import { clearing } from './answer-values.ts'
import { answerIn, type Claim, type Claimed } from './claim.ts'
import { BARE_DENIAL } from './lexicon/blame-words.ts'
import { isBlamable, startOf, stretchOf } from './referent.ts'

/** How many characters back the accusation may stand. */
const REACH = 700

/** "Kyiv denies the accusation": the last act before it that is told to be Kyiv’s, by its word, was not. */
export function bareDenials(claimed: Claimed): Claim[] {
  const { reading, text, voiceOf } = claimed
  return reading.statements.flatMap((statement): Claim[] => {
    if (statement.stance.value !== 'denies' || !statement.speaker) return []
    const voice = voiceOf(statement.id)
    if (voice.side === undefined || !BARE_DENIAL.words.test(firstClause(quoteOf(text, statement.content)))) return []
    const event = accusation(statement, voice.side, claimed)
    if (!event) return []
    const answer = answerIn(claimed, {
      voice,
      spans: [...statement.cue, ...statement.content],
      statement: statement.id,
    })
    return [
      { event: event.id, question: 'whether', answer: { ...answer, value: 'denied' } },
      { event: event.id, question: 'who', answer: { ...answer, ...clearing(voice.side) } },
    ]
  })
}

const firstClause = (words: string): string => words.split(/\s+(?:and|but|or)\s|[,;]/)[0]?.trim() ?? ''

function accusation(statement: Statement, side: string, { reading, blamed }: Claimed) {
  const [at] = stretchOf(statement)
  return reading.events.findLast(
    event => isBlamable(event) && blamed.get(event.id) === side && startOf(event) < at && at - startOf(event) <= REACH,
  )
}
