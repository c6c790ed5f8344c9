import type { Sentence } from '../../language/analyse.ts'
import { trimmed } from '../../text/span.ts'
import { adjunctsFrom } from './adjuncts.ts'
import { openingOf } from './content.ts'
import type { FoundCue } from './find-cues.ts'
import type { Attribution } from './find-statements.ts'
import { at, spanOfTokens, type View } from './view.ts'

/**
 * "According to X, …" and "…, according to X": X is the source of the rest of the sentence. Where the sentence has a
 * speaker already, X only hands it on, and is left to the relays.
 */
export function findAccordingTo(view: View, sentence: Sentence, hasSpeaker: boolean): Attribution[] {
  const [from, to] = sentence.tokens
  for (let i = from; i + 2 < to; i++) {
    if (at(view, i) !== 'according' || at(view, i + 1) !== 'to' || view.quotation[i] !== -1 || hasSpeaker) continue
    const start = i + 2
    const end = sourceEnd(view, start, to)
    if (end === start) continue
    const cue: FoundCue = {
      cue: { lemma: 'according to', stance: 'asserts', takes: 'any' },
      tokens: [i, i + 2],
      sentence,
    }
    const content =
      i - openingOf(view, cue) < 2
        ? [end + 1, lastWord(view, to)]
        : [openingOf(view, cue), at(view, i - 1) === ',' ? i - 1 : i]
    const span = spanOfTokens(view, [content[0] ?? 0, content[1] ?? 0])
    if (span[1] - span[0] < 3) continue
    const mention = view.startingAt.get(start) ?? view.startingAt.get(start + 1)
    return [
      {
        source: { tokens: [start, end], mention, side: 'after' },
        cue,
        content: {
          spans: [trimmed(view.analysis.text, span)],
          adjuncts: adjunctsFrom(view, end, end),
          rule: 'according-to',
        },
      },
    ]
  }
  return []
}

/** The source runs to the next comma, or to the end. */
function sourceEnd(view: View, from: number, to: number): number {
  let end = from
  while (end < to && !/^[,.;—–]$/.test(at(view, end))) end++
  return end
}

function lastWord(view: View, to: number): number {
  return /^[.!?]$/.test(at(view, to - 1)) ? to - 1 : to
}
