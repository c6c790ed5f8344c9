import type { Sentence } from '../../language/analyse.ts'
import { overlap, type Span, type Spans, trimmed } from '../../text/span.ts'
import { adjunctsFrom } from './adjuncts.ts'
import type { Attribution } from './attribution.ts'
import { openingOf } from './content-before.ts'
import type { FoundCue } from './find-cues.ts'
import { ACCORDING_TO } from './lexicon/cues.ts'
import { endOfRun, isNominal, phraseWithName } from './phrase.ts'
import { at, spanOfTokens, type View } from './view.ts'

/**
 * "According to X, …" and "…, according to X": X is the source of the rest of the sentence. Where somebody is
 * already heard to say it, X only hands it on, and is left to the relays.
 */
export function findAccordingTo(view: View, sentence: Sentence, taken: Spans): Attribution[] {
  const [from, to] = sentence.tokens
  for (let i = from; i + 2 < to; i++) {
    if (at(view, i) !== 'according' || at(view, i + 1) !== 'to' || view.quotation[i] !== -1) continue
    const head = headBehind(view, i + 2, to)
    if (head === undefined) continue
    const cue: FoundCue = {
      cue: ACCORDING_TO,
      tokens: [i, i + 2],
      words: [i, i + 2],
      sentence,
      isPassive: false,
      isNegated: false,
      modal: undefined,
    }
    const source = phraseWithName(view, head, [i + 2, to])
    const span = spanOfTokens(view, contentTokens(view, cue, source))
    if (span[1] - span[0] < 3 || taken.some(other => overlap(other, span))) continue
    return [
      {
        source: { tokens: source, mention: view.actorAt.get(head), side: 'after' },
        cue,
        content: {
          spans: [trimmed(view.analysis.text, span)],
          adjuncts: adjunctsFrom(view, { from: source[1], end: source[1] }),
          rule: 'according-to',
        },
      },
    ]
  }
  return []
}

/** The noun that the two words are prepositions of; where the tree has none, the first noun behind them and its name. */
function headBehind(view: View, from: number, to: number): number | undefined {
  const heads = [view.tokens[from - 2]?.head, view.tokens[from - 1]?.head]
  const head = heads.find(each => each !== undefined && each >= from && each < to)
  if (head !== undefined && isNominal(view, head)) return head
  for (let i = from; i < Math.min(from + 6, to); i++)
    if (/^(?:NOUN|PROPN|PRON)$/.test(view.tokens[i]?.upos ?? '')) return Math.max(i, endOfRun(view, i) - 1)
  return undefined
}

/** What follows the source where "according to" opens the sentence, else all before it. */
function contentTokens(view: View, cue: FoundCue, source: Span): Span {
  const [i, to] = [cue.tokens[0], cue.sentence.tokens[1]]
  const opening = openingOf(view, cue)
  if (i - opening >= 2) return [opening, at(view, i - 1) === ',' ? i - 1 : i]
  let from = source[1]
  while (from < to && at(view, from) !== ',') from++
  return [from + 1, /^[.!?]$/.test(at(view, to - 1)) ? to - 1 : to]
}
