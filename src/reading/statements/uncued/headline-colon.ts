import { overlap, type Span } from '../../../text/span.ts'
import { HEADS } from '../../actors/lexicon/heads.ts'
import { ROLES } from '../../actors/lexicon/roles.ts'
import type { Attribution } from '../attribution.ts'
import { at, spanOfTokens, type View } from '../view.ts'
import { PAPERS, speakerNamed } from './named-before.ts'
import type { Said } from './said.ts'

const LEAST_WORDS = 3
const LONGEST = 200

/** "Envoy: talks at an end", "Strike on Aden port “a war crime”: Yemeni premier": in a headline a colon parts speaker and speech, whichever comes first. */
export function headlineColon({ view, list }: Said): Attribution | undefined {
  const headline = headlineOf(view)
  const colon = headline && colonIn(view, headline)
  if (!headline || colon === undefined) return undefined
  const [from, to] = headline
  const found = parted(view, [from, colon], [colon + 1, to]) ?? parted(view, [colon + 1, to], [from, colon])
  if (!found?.source) return undefined
  const span = spanOfTokens(view, found.source.tokens)
  return list.some(({ source }) => source && overlap(spanOfTokens(view, source.tokens), span)) ? undefined : found
}

/** The tokens of the first paragraph, where it is one sentence without a stop. */
export function headlineOf(view: View): Span | undefined {
  const [first, second] = view.analysis.sentences
  if (first?.paragraph !== 0 || second?.paragraph === 0 || first.end - first.start > LONGEST) return undefined
  const last = first.tokens[1] - 1
  const isStopped = /^[.!?]$/.test(at(view, last)) && view.quotation[last] === -1
  return isStopped ? undefined : first.tokens
}

function colonIn(view: View, [from, to]: Span): number | undefined {
  for (let i = from + 1; i < to - 1; i++) if (at(view, i) === ':' && view.quotation[i] === -1) return i
  return undefined
}

function parted(view: View, speaker: Span, speech: Span): Attribution | undefined {
  const source = speakerNamed(view, speaker)
  if (!source || wordsIn(view, speech) < LEAST_WORDS) return undefined
  if (view.tokens.slice(...speaker).some(({ upos }) => upos === 'CCONJ')) return undefined
  const isNoun = isOffice(at(view, speaker[1] - 1)) && !/^(?:an?|the)$/.test(at(view, speech[0]))
  if ((speech[0] < speaker[0] || !isNoun || asks(view, speech[0])) && !isSaid(view, speech)) return undefined
  const adjuncts = { time: undefined, channel: undefined, relays: [], next: speech[1] }
  return { source, cue: undefined, content: { spans: [spanOfTokens(view, speech)], adjuncts, rule: 'uncued-headline' } }
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
