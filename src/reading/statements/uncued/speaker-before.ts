import type { Sentence } from '../../../language/analyse.ts'
import { kindOfNoun } from '../../../language/chains/agreement.ts'
import type { Attribution } from '../attribution.ts'
import type { Source } from '../source.ts'
import { at, type View } from '../view.ts'
import { isWithin, NOBODY, type Said, tokensOf } from './said.ts'
import { isSubordinate } from './subordinate.ts'

/** The statement whose speaker goes on, as index in the list; `isDirect` where no sentence of the reporter's stands between. */
export interface Before {
  readonly index: number
  readonly isDirect: boolean
}

/** Sentences of the reporter's that may stand between. */
const MOST_BETWEEN = 2

/** More statements in a sentence are a list of them. */
const MOST_SAYINGS = 20

/**
 * Who spoke right before a sentence, back to the beginning of its paragraph (`floor`): the only speaker of the nearest sentence that has any. Nobody
 * where two speak in it, or where somebody else is named since.
 */
export function speakerBefore(
  said: Said,
  bySentence: ReadonlyMap<number, readonly number[]>,
  { sentence, floor }: { readonly sentence: number; readonly floor: number },
): Before | undefined {
  const between: Sentence[] = []
  for (let each = sentence - 1; each >= floor && between.length <= MOST_BETWEEN; each--) {
    const own = said.view.analysis.sentences[each]
    if (!own) return undefined
    const owner = ownerOfEnd(said, own)
    if (owner !== undefined && owner < 0) return undefined
    if ((bySentence.get(each)?.length ?? 0) > MOST_SAYINGS) return undefined
    const found = speaking(
      said,
      outermost(said, [...(bySentence.get(each) ?? []), ...(owner === undefined ? [] : [owner])]),
    )
    const index = owner ?? found.findLast(other => isQuoted(said, other)) ?? found.at(-1)
    if (index === undefined) {
      between.push(own)
      continue
    }
    const source = sourceIn(said, index)
    if (!source || !found.every(other => isSame(said, source, sourceIn(said, other)))) return undefined
    if (between.some(sentence => namesAnother(said.view, sentence, source))) return undefined
    return { index, isDirect: between.length === 0 }
  }
  return undefined
}

/** Who says the quotation that a sentence ends in; below zero for nobody; absent where it ends in the reporter's words. */
function ownerOfEnd({ view, by }: Said, { tokens: [from, to] }: Sentence): number | undefined {
  let last = to - 1
  while (last > from && view.tokens[last]?.kind === 'mark' && view.quotation[last] === -1) last--
  const quotation = view.quotation[last] ?? -1
  const owner = by[quotation] ?? NOBODY
  if (quotation < 0) return undefined
  return owner >= 0 || view.quotation[from] === quotation ? owner : undefined
}

function outermost({ view, list }: Said, indexes: readonly number[]): number[] {
  const attributions = indexes.flatMap(index => list[index] ?? [])
  return indexes.filter(index => {
    const own = list[index]
    return own && !attributions.some(other => other !== own && isWithin(view, own, other))
  })
}

/** Whoever only thinks or wants in the reporter's words does not speak; what a noun tells in passing ("in response to his charge that …, she said") is not who does. */
function speaking(said: Said, indexes: readonly number[]): number[] {
  const spoken = indexes.filter(index => {
    const cue = said.list[index]?.cue?.cue
    return !cue || cue.kind === 'speech' || isQuoted(said, index)
  })
  const verbs = mostOf(spoken, index => /^(?:verb|preposition)$/.test(said.list[index]?.cue?.cue.pos ?? 'verb'))
  return mostOf(verbs, index => {
    const cue = said.list[index]?.cue
    return !cue || !isSubordinate(said.view, cue.tokens[0])
  })
}

/** Those of which something is true; all where it is true of none. */
function mostOf(indexes: readonly number[], test: (index: number) => boolean): number[] {
  const some = indexes.filter(test)
  return some.length > 0 ? some : [...indexes]
}

/** True where what is said is in quotation marks, or begins or ends in them. */
function isQuoted({ view, list }: Said, index: number): boolean {
  return (list[index]?.content.spans ?? []).some(span => {
    const [from, to] = tokensOf(view, span)
    return view.quotation[from] !== -1 || view.quotation[to - 1] !== -1
  })
}

function sourceIn({ list }: Said, index: number): Source | undefined {
  return list[index] && sourceOfStatement(list[index])
}

/** The source that a statement names, or that it has from the one before. */
export function sourceOfStatement({ source, impliedSource }: Attribution): Source | undefined {
  return source ?? impliedSource
}

function isSame({ view }: Said, one: Source, other: Source | undefined): boolean {
  if (!other) return false
  if (one.tokens[0] === other.tokens[0]) return true
  if (one.mention && other.mention) return one.mention.chain === other.mention.chain
  return [one, other].some(
    ({ tokens: [from, to] }) => to - from === 1 && /^(?:he|she|it|they|who)$/.test(at(view, from)),
  )
}

const OF_PERSONS = /^(?:person|office|group|people)$/

/** Somebody who could speak, other than the source: an actor of another chain, a noun of a person as subject, "he" or "she" for one who is not named. */
function namesAnother(view: View, { tokens: [from, to] }: Sentence, { mention }: Source): boolean {
  for (let i = from; i < to; i++) {
    const actor = view.actorAt.get(i)
    if (actor) {
      if (OF_PERSONS.test(actor.kind) && actor.chain !== mention?.chain) return true
      continue
    }
    const { deprel = '', lemma = '', lower = '', upos = '' } = view.tokens[i] ?? {}
    if (view.nameAt.get(i)?.kind === 'person') return true
    if (!/^nsubj/.test(deprel)) continue
    if (/^(?:he|she|i|you|who)$/.test(lower) && mention?.kind !== 'person') return true
    if (upos === 'NOUN' && kindOfNoun(lemma) === 'person') return true
  }
  return false
}
