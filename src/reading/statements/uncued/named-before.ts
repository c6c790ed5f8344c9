import { kindOfNoun } from '../../../language/chains/agreement.ts'
import type { Span } from '../../../text/span.ts'
import { HEADS } from '../../actors/lexicon/heads.ts'
import { ROLES } from '../../actors/lexicon/roles.ts'
import { OF_PEOPLE } from '../lexicon/findings.ts'
import type { Source } from '../source.ts'
import { at, spanOfTokens, type View } from '../view.ts'
import { isHeading } from './headings.ts'

const LONGEST = 10
const OF_A_PHRASE = /^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|PRON|CCONJ|PUNCT|PART)$/

/** Papers that a headline gives for a source: "Report: army lost a base". */
export const PAPERS = /^(?:report|poll|study|survey|inquiry|probe|letter|document|memo|source)$/

/** Words that are a noun phrase of somebody who can speak, and nothing else: "Vell", "Yemeni premier", "Orvel's army chief". Not a place alone, nor a heading. */
export function speakerNamed(view: View, [from, to]: Span): Source | undefined {
  if (to <= from || to - from > LONGEST || isHeading(view.analysis.text.slice(...spanOfTokens(view, [from, to]))))
    return undefined
  for (let i = from; i < to; i++) {
    const { upos = '', lower = '' } = view.tokens[i] ?? {}
    if (!OF_A_PHRASE.test(upos) || view.quotation[i] !== -1 || /^(?:by|from|[:;.!?])$/.test(lower)) return undefined
  }
  const head = headOf(view, [from, to])
  if (head === undefined || !canSpeak(view, head)) return undefined
  return { tokens: [from, to], mention: view.actorAt.get(head), side: 'before' }
}

/** The last noun or name before a preposition or comma: "premier of Yemen", "Mara Vell, mayor". */
function headOf(view: View, [from, to]: Span): number | undefined {
  let head: number | undefined
  for (let i = from; i < to; i++) {
    const { upos = '', lower = '' } = view.tokens[i] ?? {}
    if (/^(?:NOUN|PROPN)$/.test(upos)) head = i
    else if (head !== undefined && (upos === 'ADP' || lower === ',' || upos === 'CCONJ')) return head
    else if (upos === 'ADP') return undefined
  }
  return head
}

/** An actor that is no bare place, a person's name, a noun of people, offices or bodies, a paper. */
export function canSpeak(view: View, head: number): boolean {
  const { lemma = '', lower = '', upos = '' } = view.tokens[head] ?? {}
  const name = view.nameAt.get(head)?.kind
  if (name === 'place') return HEADS.has(lower)
  if (view.actorAt.has(head) || name === 'person' || name === 'organisation') return true
  if (!/^(?:NOUN|PROPN)$/.test(upos)) return false
  const word = lemma.toLowerCase()
  return PAPERS.test(word) || ROLES.has(word) || HEADS.has(lower) || isOfPeople(word, lower)
}

function isOfPeople(lemma: string, lower: string): boolean {
  return kindOfNoun(lemma) === 'person' || OF_PEOPLE.test(lower)
}

/** "he", "she", "they": pronouns that can speak. */
export function isSpeakingPronoun(view: View, index: number): boolean {
  return /^(?:he|she|they|we|i)$/.test(at(view, index))
}
