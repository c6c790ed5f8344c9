import type { Quotation } from '../../../language/quotations.ts'
import type { View } from '../view.ts'
import { add, join, NOBODY, type Said, tokensOf } from './said.ts'
import { type Before, sourceOfStatement, speakerBefore } from './speaker-before.ts'
import { fillsParagraphs, opensSentence, paragraphAt, standsAlone } from './standing-alone.ts'

/**
 * Gives quotations that nobody is said to say to whoever spoke right before: the paragraphs of one quotation to its speaker; a sentence that directly
 * follows to the statement before; behind words of the reporter's a statement of its own with the same speaker.
 */
export function continueQuotations(said: Said): void {
  const bySentence = attributionsBySentence(said)
  for (const unit of unitsOf(said.view)) {
    const owners = unit.filter(each => (said.by[each] ?? NOBODY) >= 0)
    if (owners.length > 0) shareOwner(said, unit)
    else if (unit.every(each => said.by[each] === NOBODY)) continueUnit(said, bySentence, unit)
  }
}

/** Fewer words are a scare quote, a term, a nickname; fewer than two go on with nothing. */
const LEAST_WORDS = 4
const LEAST_JOINED = 2

/** Outermost quotations, those together that go on over paragraphs. */
function unitsOf({ analysis: { quotations } }: View): number[][] {
  const units: number[][] = []
  const unitOf = new Map<number, number[]>()
  for (const [index, { depth, continues }] of quotations.entries()) {
    if (depth !== 0) continue
    const before = continues === undefined ? undefined : unitOf.get(continues)
    const unit = before ?? []
    if (!before) units.push(unit)
    unit.push(index)
    unitOf.set(index, unit)
  }
  return units
}

/** Statements by the sentence whose words attribute them, without those inside quotations. */
function attributionsBySentence({ view, list }: Said): Map<number, number[]> {
  const bySentence = new Map<number, number[]>()
  for (const [index, { cue, source }] of list.entries()) {
    const token = (cue ?? source)?.tokens[0]
    if (token === undefined || view.quotation[token] !== -1) continue
    const sentence = view.tree.sentences[token] ?? -1
    const own = bySentence.get(sentence)
    if (own) own.push(index)
    else bySentence.set(sentence, [index])
  }
  return bySentence
}

/** “…⏎“…⏎“…,” he said: what has no speaker of its own has the one before, at the beginning the one behind. */
function shareOwner(said: Said, unit: readonly number[]): void {
  let owner = unit.map(each => said.by[each] ?? NOBODY).find(each => each >= 0) ?? NOBODY
  for (const each of unit) {
    const own = said.by[each] ?? NOBODY
    const quotation = said.view.analysis.quotations[each]
    if (own >= 0) owner = own
    else if (own === NOBODY && quotation && opensSentence(said.view, quotation)) join(said, owner, each)
  }
}

function continueUnit(said: Said, bySentence: ReadonlyMap<number, readonly number[]>, unit: readonly number[]): void {
  const { view } = said
  const quotations = unit.flatMap(each => view.analysis.quotations[each] ?? [])
  const [first] = quotations
  if (!first || !standsAlone(view, quotations)) return
  const sentence = view.tree.sentences[tokensOf(view, [first.start, first.end])[0]] ?? 0
  const paragraph = paragraphAt(view, first.start)
  const isNew = view.analysis.sentences[sentence - 1]?.paragraph !== paragraph
  if (isNew && !(fillsParagraphs(view, quotations) && !isCaption(view, quotations))) return
  const floor = firstSentenceOf(view, isNew ? sentence - 1 : sentence)
  const before = speakerBefore(said, bySentence, { sentence, floor })
  if (!before || (isNew && isHeadline(view, sentence - 1)) || mayAnswer(said, before, { quotations, isNew })) return
  const words = quotations.reduce((sum, quotation) => sum + quotation.words, 0)
  if (words < (before.isDirect ? LEAST_JOINED : LEAST_WORDS)) return
  if (before.isDirect && isOpen(said, before.index)) for (const each of unit) join(said, before.index, each)
  else if (words >= LEAST_WORDS) addOwn(said, before, unit)
}

function firstSentenceOf(view: View, sentence: number): number {
  const { sentences } = view.analysis
  let first = sentence
  while (first > 0 && sentences[first - 1]?.paragraph === sentences[sentence]?.paragraph) first--
  return first
}

function isHeadline({ analysis: { sentences, text } }: View, sentence: number): boolean {
  const { paragraph, end = 0 } = sentences[sentence] ?? {}
  return paragraph === 0 && !/[.!?…]/.test(text.slice(Math.max(0, end - 2), end))
}

/** A pull quote with a name under it: “…”⏎Mara Vell, Orvel Council. */
function isCaption(view: View, quotations: readonly Quotation[]): boolean {
  const [, to] = tokensOf(view, [quotations.at(-1)?.start ?? 0, quotations.at(-1)?.end ?? 0])
  const next = view.analysis.sentences[view.tree.sentences[to] ?? -1]
  if (!next || next.tokens[1] - next.tokens[0] > 12) return false
  const isNamed = view.nameAt.has(to) || view.actorAt.has(to) || view.nameAt.has(to + 1)
  return isNamed && !view.tokens.slice(...next.tokens).some(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos))
}

/** Behind a question somebody else may answer, unless what follows asks too. */
function mayAnswer(
  { view, list }: Said,
  { index }: Before,
  { quotations, isNew }: { readonly quotations: readonly Quotation[]; readonly isNew: boolean },
): boolean {
  const { cue, content } = list[index] ?? {}
  const isQuestion = (end: number) => /\?["”»'’]*$/.test(view.analysis.text.slice(Math.max(0, end - 3), end))
  const asked = cue?.cue.stance === 'asks' || (isNew && isQuestion(content?.spans.at(-1)?.[1] ?? 0))
  return asked && !isQuestion(quotations[0]?.end ?? 0)
}

/** Takes another piece: a passage, or what is asserted. A denial's quotation denies nothing itself, and what somebody is called ends with the sentence. */
function isOpen({ view, list }: Said, index: number): boolean {
  const { cue, content } = list[index] ?? {}
  if (!cue || (cue.cue.kind === 'speech' && cue.cue.stance === 'asserts')) return true
  return (content?.spans ?? []).some(span => {
    const quotation = view.analysis.quotations[view.quotation[tokensOf(view, span)[0]] ?? -1]
    return quotation?.kind === 'passage'
  })
}

function addOwn(said: Said, { index }: Before, unit: readonly number[]): void {
  const before = said.list[index]
  const source = before && sourceOfStatement(before)
  if (!before || !source || before.cue?.cue.kind === 'finding') return
  const spans = unit.flatMap(each => {
    const { start, end } = said.view.analysis.quotations[each] ?? {}
    return start === undefined || end === undefined ? [] : [[start, end] as const]
  })
  add(said, {
    source: undefined,
    impliedSource: source,
    cue: undefined,
    content: { spans, rule: 'uncued-continued' },
  })
}
