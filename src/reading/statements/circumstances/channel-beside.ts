import type { Span } from '../../../text/span.ts'
import { CHANNELS, type ChannelWord } from '../lexicon/channels.ts'
import { mediumOf } from '../lexicon/media.ts'
import { isNominal, phraseAround } from '../phrase.ts'
import { at, type View } from '../view.ts'

/** A medium, and the words from its preposition to the end of its phrase. */
export interface FoundChannel {
  readonly name: string
  readonly tokens: Span
  /** The noun that names it. */
  readonly head: number
}

const PREPOSITION = /^(?:in|on|via|during|at|by|through|over|from|to)$/

/** "in a statement", "on Telegram", "during a televised briefing", "in a post on X": the phrase for a medium that begins at a token. */
export function channelFrom(view: View, from: number, end: number): FoundChannel | undefined {
  if (!PREPOSITION.test(at(view, from)) || view.tokens[from]?.upos === 'PART') return undefined
  const head = headOf(view, from, end)
  if (head === undefined || view.quotation[head] !== -1 || view.timeAt.has(head)) return undefined
  const name = channelAt(view, head, [from + 1, end])
  if (!name || !isSaidBy(view, from, head, name)) return undefined
  const to = Math.max(head + 1, phraseAround(view, head, [from, end])[1])
  return { name, tokens: [from, Math.min(to, end)], head }
}

/** The noun that the preposition is of in the tree; else the last of the nouns that follow it without a break. */
function headOf(view: View, from: number, end: number): number | undefined {
  const { head = -1, deprel } = view.tokens[from] ?? {}
  if (
    deprel === 'case' &&
    head > from &&
    head < end &&
    (isChannelWord(view, head) || isMedium(view, [from + 1, head + 1]))
  )
    return head
  let found: number | undefined
  for (let i = from + 1; i < Math.min(from + 9, end); i++) {
    if (
      !/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART|ADV|PUNCT)$/.test(view.tokens[i]?.upos ?? '') ||
      /^[,;:.—–]$/.test(at(view, i))
    )
      break
    if (view.tokens[i]?.upos === 'PUNCT' && at(view, i) !== '-') break
    if (isNominal(view, i) && isChannelWord(view, i)) found = i
  }
  return found
}

const isMedium = (view: View, [from, to]: Span) =>
  /^(?:television|radio)$/.test(mediumOf(wordsOf(view, [from, to])) ?? '')

function isChannelWord(view: View, index: number): boolean {
  return rowAt(view, index) !== undefined
}

/** The row of a word, with the word before it where the two make one: "news conference". A platform is a name. */
function rowAt(view: View, index: number): ChannelWord | undefined {
  const word = view.tokens[index]
  if (!word) return undefined
  const lemma = word.lemma.toLowerCase()
  const row =
    CHANNELS.get(`${at(view, index - 1)} ${word.lower}`) ??
    CHANNELS.get(`${at(view, index - 1)} ${lemma}`) ??
    CHANNELS.get(word.lower) ??
    CHANNELS.get(lemma)
  return row?.kind === 'platform' && word.text === word.lower ? undefined : row
}

/** What the medium that a noun names is called; a vague word yields to the platform beside it ("a post on X"). */
export function channelAt(view: View, head: number, limits: Span): string | undefined {
  const row = rowAt(view, head)
  const [from] = beforeHead(view, head, limits[0])
  if (!row) return isMedium(view, [from, head + 1]) ? mediumOf(wordsOf(view, [from, head + 1])) : undefined
  if (row.kind !== 'vague') return row.channel
  const platform = platformNear(view, head, [from, Math.min(limits[1], head + 6)])
  return platform ?? (/^(?:post|message)$/.test(row.channel) ? row.channel : undefined)
}

/** The words of the noun's phrase before it. */
function beforeHead(view: View, head: number, floor: number): Span {
  let from = head
  while (
    from > floor &&
    /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|VERB)$/.test(view.tokens[from - 1]?.upos ?? '') &&
    !view.timeAt.has(from - 1)
  )
    from--
  return [from, head]
}

function platformNear(view: View, head: number, [from, to]: Span): string | undefined {
  for (let i = from; i < to; i++) {
    const row = i === head ? undefined : rowAt(view, i)
    if (
      (row?.kind === 'platform' || row?.channel === 'social media') &&
      (i < head || /^(?:on|via|to|through)$/.test(at(view, head + 1)))
    )
      return row.channel
    if (i > head && /^[,;:.]$/.test(at(view, i))) return undefined
  }
  return undefined
}

function wordsOf(view: View, [from, to]: Span): string[] {
  return view.tokens.slice(from, to).map(({ lower }) => lower)
}

/** "to reporters" is who hears; "by the report" who says; "from a report" where it stands; "at the note" nothing. */
function isSaidBy(view: View, from: number, head: number, name: string): boolean {
  switch (at(view, from)) {
    case 'to':
      return false
    case 'by':
      return /^(?:telephone|e-mail|video link|text message|letter|radio)$/.test(name) && head <= from + 2
    case 'from':
      return false
    case 'over':
      return /^(?:telephone|radio)$/.test(name)
    case 'at':
      return /briefing|conference|summit|meeting|session|hearing|debate|rally|ceremony|sermon$/.test(name)
    default:
      // "in a call for a ceasefire" is none by telephone.
      return at(view, head) !== 'call' || /^(?:with|between|on|,|to|late|early|that)$/.test(at(view, head + 1))
  }
}
