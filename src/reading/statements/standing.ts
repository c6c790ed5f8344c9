import type { Span } from '../../text/span.ts'
import type { FoundCue } from './find-cues.ts'
import { endOfName, isNominal, opensPart, phraseAround, phraseHeadAt, phraseWithName } from './phrase.ts'
import { at, type View } from './view.ts'

const PRONOUN = /^(?:he|she|they|it|we|i)$/

/** Head of the noun phrase that ends right before the cue and opens its part of the sentence: a sign that no arc can take away. */
export function standingBefore(view: View, { tokens: [cue], sentence }: FoundCue): number | undefined {
  const floor = sentence.tokens[0]
  const related = relatedBefore(view, cue, floor)
  if (related !== undefined) return related
  const last = overPlaces(view, lastBefore(view, cue, floor))
  if (last < floor || view.quotation[last] !== -1) return undefined
  const head = phraseHeadAt(view, last, floor)
  if (head === undefined || !isNominal(view, head)) return undefined
  if (PRONOUN.test(at(view, head))) return head
  const [from] = phraseWithName(view, head, [floor, cue])
  return opensPart(view, from, floor) || view.timeAt.has(from - 1) ? head : undefined
}

/** "General Brandt, who leads the eastern command, said": whom the clause between commas describes. */
function relatedBefore(view: View, cue: number, floor: number): number | undefined {
  if (at(view, cue - 1) !== ',') return undefined
  for (let i = cue - 2; i > Math.max(floor + 1, cue - 20); i--) {
    if (view.quotation[i] !== -1) return undefined
    if (/^(?:who|which)$/.test(at(view, i)) && at(view, i - 1) === ',') return phraseHeadAt(view, i - 2, floor)
  }
  return undefined
}

/** The word before the cue, over its auxiliaries, adverbs, times and the comma that ends an apposition. */
function lastBefore(view: View, cue: number, floor: number): number {
  let i = cue - 1
  for (let steps = 0; steps < 8 && i >= floor; steps++) {
    const time = view.timeAt.get(i)
    if (time) i = time.tokens[0] - 1
    else if (isSkipped(view, i)) i--
    else break
  }
  if (at(view, i) === ',') i = beforeAside(view, i, floor)
  return view.tokens[i]?.kind === 'number' && at(view, i - 1) === ',' ? i - 2 : i
}

/** "a woman in Lorn, Orvel, said": a place after a place says nothing. */
function overPlaces(view: View, last: number): number {
  const name = view.nameAt.get(last)
  const before = name ? name.tokens[0] - 1 : last
  const isPlace = (index: number) => view.nameAt.get(index)?.kind === 'place' && !view.actorAt.has(index)
  return name && isPlace(last) && at(view, before) === ',' && isPlace(before - 1) ? before - 1 : last
}

/** The word before ", for its part,": over a phrase between commas that a preposition opens. */
function beforeAside(view: View, comma: number, floor: number): number {
  for (let i = comma - 2; i > Math.max(floor, comma - 7); i--)
    if (at(view, i) === ',') return view.tokens[i + 1]?.upos === 'ADP' ? i - 1 : comma - 1
  return comma - 1
}

function isSkipped(view: View, index: number): boolean {
  const word = view.tokens[index]
  return word !== undefined && (/^(?:ADV|AUX|PART)$/.test(word.upos) || /^(?:on|who|there|here)$/.test(word.lower))
}

/** “…,” said Colonel Ivo Brandt: an actor or pronoun right behind the cue, what was said right before it. */
export function standingBehind(view: View, { tokens: [from, to] }: FoundCue): number | undefined {
  if (!followsContent(view, from) || actsItself(view, to)) return undefined
  if (PRONOUN.test(at(view, to))) return to
  const first = view.tokens[to]?.upos === 'DET' ? to + 1 : to
  const actor = view.actorAt.get(first)
  if (!actor) return view.nameAt.has(first) ? endOfName(view, first + 1) - 1 : undefined
  let last = first
  while (view.actorAt.get(last + 1) === actor) last++
  return last
}

/** "The ministry, she insists, …" but not "…, insists Orvel still holds": a verb right behind the name is what the name does. */
function actsItself(view: View, from: number): boolean {
  let i = endOfName(view, from + 1)
  while (view.tokens[i]?.upos === 'ADV') i++
  return /^(?:VB[DPZ]|MD)$/.test(view.tokens[i]?.xpos ?? '')
}

/** "Lena Orth, 54, head of the council, said": the name that the noun between commas describes, where the tree parts the two. */
export function describedBy(view: View, head: number, floor: number): number {
  if (view.tokens[head]?.upos !== 'NOUN') return head
  let comma = phraseAround(view, head, [floor, head + 1])[0] - 1
  if (view.tokens[comma - 1]?.kind === 'number' && at(view, comma - 2) === ',') comma -= 2
  if (at(view, comma) !== ',' || !isPerson(view, comma - 1)) return head
  const [first] = phraseWithName(view, comma - 1, [floor, comma])
  return opensPart(view, first, floor) || isFullName(view, comma - 1) ? comma - 1 : head
}

function isPerson(view: View, index: number): boolean {
  return (view.nameAt.get(index)?.kind ?? view.actorAt.get(index)?.kind) === 'person'
}

function isFullName(view: View, index: number): boolean {
  const [from, to] = view.nameAt.get(index)?.tokens ?? [0, 0]
  return to - from > 1
}

/** True where content can have come before: a comma or a closed quotation stands directly left of the cue. */
export function followsContent(view: View, index: number): boolean {
  return (view.quotation[index - 1] ?? -1) !== -1 || /^[,”"]$/.test(at(view, index - 1))
}

/** A colon or a finite verb between two words, so that the first belongs to another clause: "The bridge was shut, the mayor said". */
export function isParted(view: View, [from, to]: Span): boolean {
  for (let i = from; i < to; i++) {
    const word = view.tokens[i]
    if (word?.lower === ':') return true
    if (!/^(?:VB[DPZ]|MD)$/.test(word?.xpos ?? '')) continue
    const predicate = word?.upos === 'AUX' && word.head !== undefined ? view.tokens[word.head] : word
    if (predicate?.deprel !== 'acl:relcl') return true
  }
  return false
}
