import type { Mention } from '../../../record/mention.ts'
import type { Span } from '../../../text/span.ts'
import type { Attribution } from '../attribution.ts'
import { at, spanOfTokens, type View } from '../view.ts'
import { isHeading } from './headings.ts'
import { NOBODY, type Said } from './said.ts'

/** A paragraph that opens with a label and a colon. */
interface Labelled {
  readonly label: string
  readonly tokens: Span
  readonly speech: Span
  readonly mention: Mention | undefined
}

const MOST_WORDS = 4
const ASKER = /^(?:q|question|interviewer|moderator|host|reporter|presenter)$/
const ANSWERER = /^(?:a|answer|interviewee)$/

/** Questions and answers: "Q: …", "A: …", "BERHE: …", "Mara Vell: …" at the beginnings of paragraphs, where at least two of them stand. */
export function speakerLabels({ view, list, by }: Said): Attribution[] {
  const all = labelledIn(view)
  const labels = new Map<string, number>()
  for (const { label } of all) labels.set(label, (labels.get(label) ?? 0) + 1)
  const asks = [...labels.keys()].some(label => ASKER.test(label))
  const answers = [...labels.keys()].some(label => ANSWERER.test(label))
  const taken = new Set(list.flatMap(({ source }) => (source ? [source.tokens[0]] : [])))
  return all.flatMap(({ label, tokens, speech, mention }) => {
    const isRole = (ASKER.test(label) && (answers || labels.size > 1)) || (ANSWERER.test(label) && asks)
    const isName = mention !== undefined || (labels.get(label) ?? 0) > 1
    if (taken.has(tokens[0]) || !(isRole || (isName && all.length > 1 && labels.size > 1))) return []
    const quotation = view.quotation[speech[0]] ?? -1
    if (quotation >= 0 && by[quotation] !== NOBODY) return []
    const content = { spans: [spanOfTokens(view, speech)], rule: 'uncued-label' }
    return [{ source: { tokens, mention, side: 'before' as const }, cue: undefined, content }]
  })
}

function labelledIn(view: View): Labelled[] {
  const { sentences } = view.analysis
  const bySurname = surnames(view)
  return sentences.flatMap((sentence, index) => {
    if (sentence.paragraph === sentences[index - 1]?.paragraph) return []
    const [from] = sentence.tokens
    let colon = from + 1
    while (colon < from + MOST_WORDS + 1 && at(view, colon) !== ':') colon++
    const end = paragraphEnd(view, index)
    if (at(view, colon) !== ':' || view.quotation[from] !== -1 || !speaks(view, [colon + 1, end])) return []
    const words = view.analysis.text.slice(...spanOfTokens(view, [from, colon]))
    const label = words.toLowerCase()
    if (isHeading(label)) return []
    const actor = view.actorAt.get(colon - 1)
    const isCapitals = /^[\p{Lu}\p{M}.'’ -]{2,}$/u.test(words)
    const named = actor?.kind === 'person' && view.actorAt.get(from) === actor ? actor : undefined
    const mention = named ?? (isCapitals ? bySurname.get(at(view, colon - 1)) : undefined)
    if (!mention && !isCapitals && !ASKER.test(label) && !ANSWERER.test(label)) return []
    return [{ label, tokens: [from, colon] as const, speech: [colon + 1, end] as const, mention }]
  })
}

/** Some word with a letter: "Clinton: 1,769" is a row of a table. */
function speaks(view: View, [from, to]: Span): boolean {
  return view.tokens.slice(from, to).some(({ kind }) => kind === 'word')
}

/** The first mention of each person by the last word of the name. */
function surnames(view: View): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>()
  for (const mention of view.actorAt.values()) {
    const surname = mention.kind === 'person' ? mention.name.toLowerCase().split(' ').at(-1) : undefined
    if (surname && !found.has(surname)) found.set(surname, mention)
  }
  return found
}

function paragraphEnd({ analysis: { sentences } }: View, index: number): number {
  let last = index
  while (sentences[last + 1]?.paragraph === sentences[index]?.paragraph) last++
  return sentences[last]?.tokens[1] ?? 0
}
