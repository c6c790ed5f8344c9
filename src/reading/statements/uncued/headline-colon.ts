import { overlap, type Span } from '../../../text/span.ts'
import { HEADS } from '../../actors/lexicon/heads.ts'
import { ROLES } from '../../actors/lexicon/roles.ts'
import type { Attribution } from '../attribution.ts'
import { at, spanOfTokens, type View } from '../view.ts'
import { PAPERS, speakerNamed } from './named-before.ts'
import type { Said } from './said.ts'

const LEAST_WORDS = 3
const LONGEST = 200

/** "Envoy: talks at an end", "Strike on Aden port “a war crime”: Yemeni premier": in a headline a colon parts speaker and speech, whichever comes first; a dash stands before a speaker. */
export function headlineColon({ view, list }: Said): Attribution | undefined {
  const headline = headlineOf(view)
  if (!headline) return undefined
  const [from, to] = headline
  const colon = colonIn(view, headline)
  const dash = colon === undefined ? dashIn(view, headline) : undefined
  const behind = (mark: number) => parted(view, beforeTopic(view, [mark + 1, to], [from, mark]), [from, mark])
  const found =
    colon !== undefined
      ? (parted(view, [from, colon], [colon + 1, to]) ?? behind(colon))
      : dash !== undefined
        ? behind(dash)
        : undefined
  if (!found?.source) return undefined
  const span = spanOfTokens(view, found.source.tokens)
  return list.some(({ source }) => source && overlap(spanOfTokens(view, source.tokens), span)) ? undefined : found
}

/** The tokens of the first paragraph, where it is one sentence without a stop, or two that a dash parts. */
export function headlineOf(view: View): Span | undefined {
  const [first, second] = view.analysis.sentences
  if (first?.paragraph !== 0) return undefined
  const [, , third] = view.analysis.sentences
  // A splitter may part what stands behind a dash.
  const goesOn = /^[-–—]$/.test(at(view, first.tokens[1] - 1)) && second?.paragraph === 0 && third?.paragraph !== 0
  const end = goesOn ? second : first
  if ((second?.paragraph === 0 && !goesOn) || end.end - first.start > LONGEST) return undefined
  const last = end.tokens[1] - 1
  const isStopped = /^[.!?]$/.test(at(view, last)) && view.quotation[last] === -1
  return isStopped ? undefined : [first.tokens[0], end.tokens[1]]
}

function colonIn(view: View, [from, to]: Span): number | undefined {
  for (let i = from + 1; i < to - 1; i++) if (at(view, i) === ':' && view.quotation[i] === -1) return i
  return undefined
}

/** "Truce will not last – UN envoy": the last dash between spaces. */
function dashIn(view: View, [from, to]: Span): number | undefined {
  for (let i = to - 2; i > from; i--) {
    const { start, end } = view.tokens[i] ?? { start: 0, end: 0 }
    const isApart = (view.tokens[i - 1]?.end ?? 0) < start && (view.tokens[i + 1]?.start ?? 0) > end
    if (/^[-–—]$/.test(at(view, i)) && isApart && view.quotation[i] === -1) return i
  }
  return undefined
}

/** “We have nothing left”: nurse | on life under siege. */
function beforeTopic(view: View, [from, to]: Span, [start, end]: Span): Span {
  if (view.quotation[start] === -1 || view.quotation[end - 1] === -1) return [from, to]
  for (let i = from + 1; i < to; i++)
    if (/^(?:on|about|over|amid|after|as|before|from|in|at|who)$/.test(at(view, i))) return [from, i]
  return [from, to]
}

function parted(view: View, speaker: Span, speech: Span): Attribution | undefined {
  const source = speakerNamed(view, speaker)
  if (!source || wordsIn(view, speech) < LEAST_WORDS) return undefined
  if (view.tokens.slice(...speaker).some(({ upos }) => upos === 'CCONJ')) return undefined
  const isNoun = isOffice(at(view, speaker[1] - 1)) && !/^(?:an?|the)$/.test(at(view, speech[0]))
  if ((speech[0] < speaker[0] || !isNoun || asks(view, speech[0])) && !isSaid(view, speech)) return undefined
  return { source, cue: undefined, content: { spans: [spanOfTokens(view, speech)], rule: 'uncued-headline' } }
}

/** "Envoy", "Army", "Kremlin", "Poll" before a colon speak; a name may be a topic. */
function isOffice(noun: string): boolean {
  return ROLES.has(noun) || HEADS.has(noun) || PAPERS.test(noun)
}

function wordsIn(view: View, range: Span): number {
  return view.tokens.slice(...range).filter(({ kind }) => kind !== 'mark').length
}

/** "Hamas: what to know" is a topic. */
function asks(view: View, first: number): boolean {
  return /^(?:what|why|how|who|where|when)$/.test(at(view, first))
}

/** A clause or a quotation: "Two brothers: the mayor and the smuggler", "Mara Vell: the woman who stayed" is neither. */
function isSaid(view: View, [from, to]: Span): boolean {
  if (asks(view, from)) return false
  for (let i = from; i < to; i++) {
    const { xpos = '', deprel = '' } = view.tokens[i] ?? {}
    const quotation = view.analysis.quotations[view.quotation[i] ?? -1]
    if (
      (quotation && quotation.kind !== 'title') ||
      (/^(?:VB[DPZNG]?|MD)$/.test(xpos) && !/^(?:acl|advcl|amod)/.test(deprel))
    )
      return true
  }
  return false
}
