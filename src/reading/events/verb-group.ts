import type { VerbForm } from './inflect.ts'
import * as closed from './lexicon/closed-class.ts'
import { type Stretch, wordAt } from './stretch.ts'

/** A verb with its auxiliaries and adverbs, as token patterns give it. A dependency tree will replace this file. */
export interface VerbGroup {
  /** First token of the group. */
  readonly from: number
  readonly verb: number
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly voice: 'active' | 'passive'
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly perfect: boolean
  readonly progressive: boolean
  /** "could", "would", … in lower case. */
  readonly modal?: string
  readonly negated: boolean
  /** The other words of the group. */
  readonly words: readonly string[]
}

/** Before "to": what makes an infinitive something that lies ahead. */
const AHEAD = new Set('going about set due poised ready'.split(' '))

/** The group of the verb at this token, which is taken to be the given form. */
export function verbGroupAt(stretch: Stretch, verb: number, is: VerbForm): VerbGroup {
  const from = startOf(stretch, verb)
  const words: string[] = []
  for (let i = from; i < verb; i++) words.push(wordAt(stretch, i))
  const infinitive = words.includes('to')
  const ahead = infinitive && words.some(word => AHEAD.has(word))
  const aux = words.findLast(word => isAuxiliary(word))
  const be = aux !== undefined && closed.BE.has(aux)
  const passive = be && (is === 'past' || is === 'participle')
  const modal = words.find(word => closed.MODALS.has(word))
  const finiteBe = words.some(word => closed.BE.has(word) && word !== 'to')
  const form = formOf({ is, infinitive: infinitive && !ahead && !finiteBe, aux })
  return {
    from,
    verb,
    form,
    voice: passive ? 'passive' : 'active',
    tense: tenseOf(form, is, words, ahead || (infinitive && finiteBe)),
    perfect:
      words.some(word => closed.HAVE.has(word)) && (is === 'past' || is === 'participle' || words.includes('been')),
    progressive: is === 'gerund' && be,
    negated: words.some((word, i) => closed.NEGATIONS.has(word) || (word === 'longer' && words[i - 1] === 'no')),
    words,
    ...(modal ? { modal } : {}),
  }
}

/** A past form that stands alone can be a passive participle: "the town captured by rebels". */
export function asReducedPassive(group: VerbGroup): VerbGroup {
  return { ...group, form: 'participle', voice: 'passive', tense: 'none' }
}

function startOf(stretch: Stretch, verb: number): number {
  let i = verb - 1
  const stop = Math.max(stretch.from, verb - 10)
  while (i >= stop && inGroup(stretch, i)) i--
  return i + 1
}

function inGroup(stretch: Stretch, at: number): boolean {
  const word = wordAt(stretch, at)
  const next = wordAt(stretch, at + 1)
  if (word === 'to') return true
  if (next === 'to')
    return AHEAD.has(word) || closed.BE.has(word) || closed.HAVE.has(word) || closed.NEGATIONS.has(word)
  if (word === 'no') return next === 'longer'
  if (word === 'longer') return wordAt(stretch, at - 1) === 'no'
  if (word === "'s") return closed.SUBJECT_PRONOUNS.has(wordAt(stretch, at - 1))
  return isAuxiliary(word) || closed.NEGATIONS.has(word) || isAdverb(word)
}

function isAuxiliary(word: string): boolean {
  return closed.BE.has(word) || closed.HAVE.has(word) || closed.DO.has(word) || closed.MODALS.has(word)
}

/** True for adverbs of the closed list and words in -ly that are no names of days or nouns. */
export function isAdverb(word: string): boolean {
  return (
    closed.ADVERBS.has(word) ||
    (word.length > 4 &&
      word.endsWith('ly') &&
      !/^(?:family|italy|july|supply|assembly|ally|early|reply|apply|rally)$/.test(word))
  )
}

function formOf(of: { is: VerbForm; infinitive: boolean; aux: string | undefined }): VerbGroup['form'] {
  if (of.infinitive) return 'infinitive'
  if (of.aux !== undefined && of.aux !== 'being' && of.aux !== 'having') return 'finite'
  if (of.is === 'gerund' || of.aux !== undefined) return 'gerund'
  return of.is === 'participle' ? 'participle' : 'finite'
}

function tenseOf(form: VerbGroup['form'], is: VerbForm, words: readonly string[], ahead: boolean): VerbGroup['tense'] {
  if (ahead || words.some(word => closed.FUTURE.has(word))) return 'future'
  if (form !== 'finite') return 'none'
  if (words.some(word => /^(?:was|were|had|did)$/.test(word))) return 'past'
  return words.some(isAuxiliary) ? 'present' : is === 'past' ? 'past' : 'present'
}
