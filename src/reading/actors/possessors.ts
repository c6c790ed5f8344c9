import { type Analysis, sentenceAt, tokenAt, type Word } from '../../language/analyse.ts'
import { quotationAt } from '../../language/quotations/quotation-at.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import type { Mention, MentionKind } from '../../record/mention.ts'

/** Whom a possessive stands for; not sure where only nearness tells. */
export interface Possessor {
  readonly mention: Mention
  readonly isSure: boolean
}

/** Mentions by their words, as far as the text has been read, to find whom a possessive stands for. */
export class Possessors {
  readonly #analysis: Analysis
  readonly #byWord = new Map<number, Mention>()
  #last: Mention | undefined
  /** What is said in quotation marks owns nothing outside of them. */
  readonly #quotation: Int32Array
  readonly #antecedents: ReadonlyMap<number, number>

  constructor(analysis: Analysis) {
    this.#analysis = analysis
    this.#quotation = quotationAt(analysis)
    this.#antecedents = antecedentsOf(analysis)
  }

  add(mention: Mention): void {
    if (mention.side) this.#last = mention
    for (const [start, end] of mention.spans)
      for (let at = tokenAt(this.#analysis, start); (this.#analysis.tokens[at]?.end ?? Infinity) <= end; at++)
        this.#byWord.set(at, mention)
  }

  /**
   * "Its spokesman" at the head of a sentence is that of the subject before; elsewhere a possessive is of the antecedent that its chain has
   * in the sentence or as a main subject, else of the subject above it, else of whoever has a side and stands nearest before.
   */
  of(possessive: number): Possessor | undefined {
    const words = this.#analysis.tokens
    const antecedent = this.#antecedents.get(possessive) ?? -1
    const told = isNear(this.#analysis, antecedent, possessive) ? antecedent : -1
    const subjects = [mainSubjectBefore(this.#analysis, possessive), told, subjectAbove(words, possessive)]
    for (const subject of subjects) {
      const mention = this.#byWord.get(subject ?? -1)
      if (
        mention &&
        this.#quotation[subject ?? -1] === this.#quotation[possessive] &&
        mayOwn(words[possessive]?.lower ?? '', mention.kind)
      )
        return { mention, isSure: true }
    }
    const [sentence, last] = [sentenceAt(this.#analysis, words[possessive]?.start ?? 0), this.#last]
    const isNearest = antecedent < 0 && last && sentence && (last.spans[0]?.[0] ?? 0) >= sentence.start
    return isNearest ? { mention: last, isSure: false } : undefined
  }
}

function mayOwn(possessive: string, kind: MentionKind): boolean {
  if (possessive === 'its') return kind !== 'person' && kind !== 'people'
  return possessive === 'their' || kind === 'person' || kind === 'office' || kind === 'people'
}

/** Of each pronoun in a chain, the head of the last name or description before it. */
function antecedentsOf({ chains }: Analysis): ReadonlyMap<number, number> {
  const antecedents = new Map<number, number>()
  for (const { referents } of chains) {
    let last: number | undefined
    for (const { head, form } of referents)
      if (form !== 'pronoun') last = head
      else if (last !== undefined) antecedents.set(head, last)
  }
  return antecedents
}

/** In the pronoun's own sentence, or the subject of a main clause. */
function isNear(analysis: Analysis, antecedent: number, pronoun: number): boolean {
  const { tokens } = analysis
  const [word, verb] = [tokens[antecedent], tokens[tokens[antecedent]?.head ?? -1]]
  if (!word) return false
  if ((sentenceAt(analysis, tokens[pronoun]?.start ?? 0)?.start ?? 0) <= word.start) return true
  return word.deprel === 'nsubj' && (verb?.deprel === 'root' || verb?.deprel === 'parataxis')
}

/** For a possessive that opens its sentence, the subject of the sentence before in its paragraph. */
function mainSubjectBefore(analysis: Analysis, possessive: number): number | undefined {
  const { tokens } = analysis
  const own = sentenceAt(analysis, tokens[possessive]?.start ?? 0)
  const last = (own?.tokens[0] ?? 0) - 1
  const before = own && possessive - own.tokens[0] <= 1 ? sentenceAt(analysis, tokens[last]?.start ?? 0) : undefined
  if (!before || before.paragraph !== own?.paragraph) return undefined
  for (let at = before.tokens[0]; at < before.tokens[1]; at++)
    if (tokens[at]?.deprel === 'root') return dependentBy(tokens, at, 'nsubj')
  return undefined
}

const HIGHEST = 8

/** The subject of the nearest clause above a word; -1 where there is none. */
function subjectAbove(words: readonly Word[], index: number): number {
  let at = words[words[index]?.head ?? -1]?.head
  for (let step = 0; step < HIGHEST && at !== undefined; step++) {
    const subject = dependentBy(words, at, 'nsubj', 'nsubj:pass')
    if (subject !== undefined && subject < index) return subject
    at = words[at]?.head
  }
  return -1
}
