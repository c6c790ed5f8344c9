import type { Statement } from '../../../record/statement.ts'
import { quoteOf, type Span } from '../../../text/span.ts'
import { partyInName, wordsOfName } from '../../identity/party.ts'
import type { WhoAnswer } from './answer-values.ts'
import { blaming, clearing } from './answer-values.ts'
import { answerIn, type Claim, type Claimed } from './claim.ts'
import { BLAMES, DID_IT, EACH_OTHER, NO_PART } from './lexicon/blame-words.ts'
import { referentsOf, sentenceAt, stretchOf } from './referent.ts'

/** "Kyiv blames Russian sappers", "sappers did all of it", "Britain had no part in the raid": who did what was told before, or did not. */
export function bareBlames(claimed: Claimed): Claim[] {
  return claimed.reading.statements.flatMap(statement => {
    if (!statement.speaker) return []
    const said = whoIn(statement, claimed)
    if (!said) return []
    const answer = answerIn(claimed, {
      voice: claimed.voiceOf(statement.id),
      spans: statement.content,
      statement: statement.id,
    })
    const within = stretchOf(statement)
    const words = claimed.text.slice(...within)
    return referentsOf(claimed, { within, words }).map(
      ({ id }): Claim => ({ event: id, question: 'who', answer: { ...answer, ...said } }),
    )
  })
}

function whoIn(statement: Statement, claimed: Claimed): Pick<WhoAnswer, 'value' | 'blames' | 'clears'> | undefined {
  const { text, partyOf } = claimed
  const [start] = stretchOf(statement)
  const sentence = text.slice(...sentenceAt(claimed, start))
  if (EACH_OTHER.words.test(sentence) || /\b(?:neither|nor)\b/i.test(sentence)) return undefined
  const content = quoteOf(text, statement.content)
  const ownSide = claimed.voiceOf(statement.id).side
  if (NO_PART.words.test(content)) {
    const side = subjectOf(content, NO_PART.words, claimed) ?? ownSide
    return side === undefined ? undefined : clearing(side)
  }
  if (DID_IT.words.test(content)) {
    const side =
      subjectOf(content, DID_IT.words, claimed) ?? (statement.stance.value === 'denies' ? ownSide : undefined)
    if (side === undefined) return undefined
    return statement.stance.value === 'denies' || statement.stance.value === 'declines' ? clearing(side) : blaming(side)
  }
  if (!BLAMES.words.test(quoteOf(text, statement.cue))) return undefined
  const last = statement.content.at(-1)
  const side = last && partyInName(firstWords(text, last), partyOf)
  return side === undefined || side === ownSide ? undefined : blaming(side)
}

const firstWords = (text: string, span: Span): string =>
  text
    .slice(...span)
    .split(/\s+/)
    .slice(0, 5)
    .join(' ')

/** The party that stands before the words; not the pronoun of the speaker. */
function subjectOf(content: string, words: RegExp, { partyOf }: Claimed): string | undefined {
  const before = content.slice(0, words.exec(content)?.index ?? 0)
  return wordsOfName(before).length > 6 ? undefined : partyInName(before, partyOf)
}
