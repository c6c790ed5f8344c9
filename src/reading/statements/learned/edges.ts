import type { Span } from '../../../text/span.ts'
import { relayPreposition } from '../circumstances/relay-beside.ts'
import { HEARD } from '../lexicon/hearers.ts'
import { endOfName } from '../phrase.ts'
import { at, type View } from '../view.ts'
import { beforeNextDeed } from './next-deed.ts'

/**
 * What a network that goes by likelihood gets wrong at the edges of a content, mended by what is certain: a time right behind the cue is when it was
 * said, "per AP" hands it on, and a heading before a colon is the reporter's.
 */
export function withCertainEdges(view: View, { cue, source }: Parts, runs: readonly Span[]): Span[] {
  return withoutHearer(view, cue, runs)
    .map(run => (source ? withoutApposition(view, source, withoutSource(view, source, run)) : run))
    .map(run => withoutHeading(view, withoutRelay(view, withoutTime(view, cue, run))))
    .map(run => withoutRelative(view, withoutName(view, cue, run)))
    .map(run => beforeNextDeed(view, cue, run))
    .filter(([from, to]) => to > from && !(to - from === 1 && runs.length > 1 && at(view, from) === 'it'))
}

interface Parts {
  readonly cue: Span
  readonly source: Span | undefined
}

/** "The road is open, | an aide said": whoever says it is not in it. */
function withoutSource(view: View, source: Span, [from, to]: Span): Span {
  if (source[0] <= from && source[1] >= to && view.quotation[from] === -1) return [from, from]
  if (source[0] <= from || source[0] >= to) return [from, to]
  // “They came,” | the worker, who may not speak, told the agency.
  const isBehindQuotation = view.quotation[source[0]] === -1 && (view.quotation[source[0] - 1] ?? -1) !== -1
  if (source[1] < to && isBehindQuotation && view.quotation[to - 1] === -1) return [from, source[0]]
  if (source[1] < to) return [from, to]
  const isComma = at(view, source[0] - 1) === ',' && view.quotation[source[0] - 1] === -1
  return [from, isComma ? source[0] - 1 : source[0]]
}

/** "According to the group's channel, | Al Masirah, | the raid": a name between commas right behind the source is another one for it. */
function withoutApposition(view: View, source: Span, [from, to]: Span): Span {
  const isBehind = from === source[1] + 1 && at(view, source[1]) === ','
  const name = isBehind && view.quotation[from] === -1 ? view.nameAt.get(from) : undefined
  const isApart = name?.tokens[0] === from && !view.nameAt.has(source[1] - 1) && at(view, name.tokens[1]) === ','
  if (!name || !isApart) return [from, to]
  return to <= name.tokens[1] ? [to, to] : [name.tokens[1] + 1, to]
}

/** "told | Al Jazeera | there had been none": a name right behind the verb hears it, where a clause with a subject of its own follows. */
function withoutName(view: View, [, cueEnd]: Span, [from, to]: Span): Span {
  if (from !== cueEnd || !HEARD.has(view.tokens[from - 1]?.lemma ?? '') || !isName(view, from)) return [from, to]
  let end = endOfName(view, from + 1)
  while (isName(view, end)) end++
  return end < to && OPENS_CLAUSE.test(at(view, end)) ? [end, to] : [from, to]
}

const isName = (view: View, index: number) => view.quotation[index] === -1 && view.tokens[index]?.upos === 'PROPN'

const OPENS_CLAUSE = /^(?:that|there|it|he|she|they|we|i|the|a|an|his|her|its|their|our|no|“|")$/

/** "help for the left bank, | where, he says, …": what a relative begins is said by the next cue. */
function withoutRelative(view: View, [from, to]: Span): Span {
  let end = to
  while (end > from && view.quotation[end - 1] === -1 && /^(?:,|where|which|who|whose)$/.test(at(view, end - 1))) end--
  const isOpen = end < to && end > from && at(view, end) === ',' && at(view, to - 1) !== ','
  return isOpen ? [from, end] : [from, to]
}

/** “…,” the sergeant informed | the prisoners: behind what is quoted and the cue, whoever hears. */
function withoutHearer(view: View, [, cueEnd]: Span, runs: readonly Span[]): readonly Span[] {
  const [quoted] = runs
  if (runs.length < 2 || !quoted || view.quotation[quoted[0]] === -1) return runs
  return runs.filter(([from, to]) => {
    const isPlain = from === cueEnd && view.quotation[from] === -1 && view.quotation[to - 1] === -1
    return (
      !isPlain || to - from > 5 || view.tokens.slice(from, to).some(({ upos }) => /^(?:VERB|AUX|SCONJ)$/.test(upos))
    )
  })
}

/** "said Friday it has finished": the day and what leads to it, where a clause follows. */
function withoutTime(view: View, [, cueEnd]: Span, [from, to]: Span): Span {
  if (from !== cueEnd) return [from, to]
  const lead = /^(?:on|at|in|late|early|earlier|this|last)$/.test(at(view, from)) && !view.timeAt.has(from) ? 1 : 0
  const time = view.timeAt.get(from + lead)?.tokens
  return time && time[0] === from + lead && to - time[1] > 2 && opensClause(view, time[1], to)
    ? [time[1], to]
    : [from, to]
}

function opensClause(view: View, from: number, to: number): boolean {
  if (/^(?:that|to|“|"|,)$/.test(at(view, from))) return true
  const subject = view.tokens.slice(from, to).findIndex(({ deprel }) => deprel.startsWith('nsubj'))
  return subject >= 0 && subject < 12
}

/** "…, per AP" at its end. */
function withoutRelay(view: View, [from, to]: Span): Span {
  for (let i = to - 1; i > from + 1 && i > to - 8; i--)
    if (at(view, i - 1) === ',' && relayPreposition(view, i) !== undefined) return [from, i - 1]
  return [from, to]
}

/** "The other side: …" at the head of a paragraph, before a quotation or a capital. */
function withoutHeading(view: View, [from, to]: Span): Span {
  const sentence = view.analysis.sentences[view.tree.sentences[from] ?? -1]
  if (!sentence || sentence.tokens[0] !== from || view.quotation[from] !== -1) return [from, to]
  for (let i = from + 1; i < Math.min(from + 7, to - 1); i++)
    if (at(view, i) === ':') return view.quotation[i] === -1 ? [i + 1, to] : [from, to]
  return [from, to]
}
