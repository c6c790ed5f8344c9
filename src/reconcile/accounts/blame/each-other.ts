import type { Span } from '../../../text/span.ts'
import { nameOfSide, wordsOfName } from '../../identity/party.ts'
import type { Voice } from '../voice.ts'
import { blaming } from './answer-values.ts'
import { answerIn, type Claim, type Claimed } from './claim.ts'
import { EACH_OTHER } from './lexicon/blame-words.ts'
import { referentsOf } from './referent.ts'

/** "Each side said the other had fired": by the word of each it was the other. Which two they are the sentence says, else the report. */
export function eachOther(claimed: Claimed): Claim[] {
  const { reading, text } = claimed
  return reading.sentences.flatMap(sentence => {
    const words = text.slice(...sentence)
    if (!EACH_OTHER.words.test(words)) return []
    const [one, other] = namedBefore(sentence, claimed) ?? partiesIn(words, claimed) ?? mostNamed(claimed) ?? []
    if (one === undefined || other === undefined) return []
    const spans: Span[] = [sentence]
    return referentsOf(claimed, { within: sentence, words }).flatMap(({ id }): Claim[] =>
      [[one, other] as const, [other, one] as const].map(([by, whom]) => ({
        event: id,
        question: 'who',
        isAnothers: true,
        answer: { ...answerIn(claimed, { voice: sideVoice(by), spans }), ...blaming(whom) },
      })),
    )
  })
}

function sideVoice(side: string): Voice {
  return { key: `side ${side}`, speaker: nameOfSide(side), side, stance: 'accuses', relayed: false }
}

type Two = readonly [string, string]

/** The first two sides whose actors stand before the words: "the junta and the rebels near the border accused each other". */
function namedBefore([start, end]: Span, { reading, text, actorOf }: Claimed): Two | undefined {
  const cue = start + (EACH_OTHER.words.exec(text.slice(start, end))?.index ?? 0)
  const before = reading.mentions
    .flatMap(({ chain, kind, spans }) => {
      const at = spans[0]?.[0] ?? -1
      return kind !== 'place' && start <= at && at < cue ? [{ at, side: actorOf(chain)?.side }] : []
    })
    .toSorted((a, b) => a.at - b.at)
  const [one, other] = new Set(before.flatMap(({ side }) => side ?? []))
  return one !== undefined && other !== undefined ? [one, other] : undefined
}

function partiesIn(words: string, { partyOf }: Claimed): Two | undefined {
  const sides = [...new Set(wordsOfName(words).flatMap(word => partyOf(word)?.code ?? []))]
  const [one, other] = sides
  return sides.length === 2 && one !== undefined && other !== undefined ? [one, other] : undefined
}

/** The two sides whose actors the report names most; none where a third is named as much as the second. */
function mostNamed({ reading, actorOf }: Claimed): Two | undefined {
  const sides = Map.groupBy(
    reading.mentions.flatMap(({ chain }) => actorOf(chain)?.side ?? []),
    side => side,
  )
  const [first, second, third] = [...sides.values()].toSorted((a, b) => b.length - a.length)
  if (!first?.[0] || !second?.[0] || third?.length === second.length) return undefined
  return [first[0], second[0]]
}
