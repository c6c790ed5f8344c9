import type { Sentence } from '../../language/analyse.ts'
import { overlap, type Span, type Spans, trimmed } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { isClause } from './complement.ts'
import { openingOf } from './content-before.ts'
import type { FoundCue } from './find-cues.ts'
import { cuesFor, longestCue } from './lexicon/cues.ts'
import { endOfRun, isNominal, phraseWithName } from './phrase.ts'
import { at, spanOfTokens, type View } from './view.ts'

const PREPOSITIONS = cuesFor('preposition')
const OPENING = new Set(['according', 'per', 'in'])

/**
 * "According to X, …", "…, according to X" and "…, per X": X is the source of the rest of the sentence. Where somebody is
 * already heard to say it, X only hands it on, and is left to the relays.
 */
export function findAccordingTo(view: View, sentence: Sentence, taken: Spans): Attribution[] {
  const [from, to] = sentence.tokens
  for (let i = from; i + 2 < to; i++) {
    const cue = view.quotation[i] === -1 ? prepositionAt(view, i, sentence) : undefined
    const head = cue && headBehind(view, cue.tokens, to)
    if (!cue || head === undefined || (cue.cue.lemma === 'per' && !isNamed(view, head))) continue
    const source = phraseWithName(view, head, [cue.tokens[1], to])
    const inside = insideClause(view, cue, source)
    const spans = inside ?? contentSpans(view, cue, source)
    if (spans.length === 0 || (inside === undefined && taken.some(other => spans.some(span => overlap(other, span)))))
      continue
    const content = { spans: spans.map(span => trimmed(view.analysis.text, span)), rule: 'according-to' }
    return [{ source: { tokens: source, mention: view.actorAt.get(head), side: 'after' }, cue, content }]
  }
  return []
}

function prepositionAt(view: View, index: number, sentence: Sentence): FoundCue | undefined {
  if (!OPENING.has(at(view, index))) return undefined
  const following = [index + 1, index + 2, index + 3].map(each => at(view, each))
  const [cue, length] = longestCue(PREPOSITIONS, at(view, index), following) ?? []
  if (!cue || !length) return undefined
  const tokens: Span = [index, index + length]
  return { cue, tokens, words: tokens, sentence, isPassive: false, isNegated: false, modal: undefined }
}

/** "per the agency", not "per day". */
function isNamed(view: View, head: number): boolean {
  return view.actorAt.has(head) || view.nameAt.has(head)
}

/** The noun that these words are prepositions of; where the tree has none, the first noun behind them and its name. */
function headBehind(view: View, [first, from]: Span, to: number): number | undefined {
  const heads = [view.tokens[first]?.head, view.tokens[from - 1]?.head]
  const head = heads.find(each => each !== undefined && each >= from && each < to)
  if (head !== undefined && isNominal(view, head)) return head
  for (let i = from; i < Math.min(from + 6, to); i++)
    if (/^(?:NOUN|PROPN|PRON)$/.test(view.tokens[i]?.upos ?? '')) return Math.max(i, endOfRun(view, i) - 1)
  return undefined
}

/** "said that, according to doctors, | six had died": it hands on what is said inside of another's words. */
function insideClause(view: View, { tokens: [first], sentence }: FoundCue, [, end]: Span): Spans | undefined {
  const before = at(view, first - 1) === ',' ? first - 2 : first - 1
  if (at(view, before) !== 'that' || at(view, end) !== ',') return undefined
  let last = end + 1
  while (last < sentence.tokens[1] && !/^[.!?;]$/.test(at(view, last))) last++
  return last - end > 2 ? [spanOfTokens(view, [end + 1, last])] : undefined
}

/** What follows the source where the words open the sentence; else all before them, and what goes on behind the source where that is no clause. */
function contentSpans(view: View, cue: FoundCue, source: Span): Spans {
  const [i, to] = [cue.tokens[0], cue.sentence.tokens[1]]
  const [opening, end] = [openingOf(view, cue), /^[.!?]$/.test(at(view, to - 1)) ? to - 1 : to]
  const before: Span = [opening, at(view, i - 1) === ',' ? i - 1 : i]
  let from = source[1]
  while (from < end && at(view, from) !== ',') from++
  const behind: Span = [from + 1, end]
  if (i - opening < 2) return end - from < 2 ? [] : [spanOfTokens(view, behind)]
  const goesOn = at(view, source[1]) === ',' && !isClause(view, before) && isClause(view, behind)
  return [spanOfTokens(view, before), ...(goesOn ? [spanOfTokens(view, behind)] : [])]
}
