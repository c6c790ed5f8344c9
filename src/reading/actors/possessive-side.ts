import { type Analysis, sentenceAt, tokenAt, type Word } from '../../language/analyse.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import type { Mention } from '../../record/mention.ts'

/**
 * "The ministry withdrew its troops", "Officials feared for their soldiers": what has no side of its own takes that of whom its
 * possessive stands for, else of the subject above it, else of the nearest actor or country before it in the sentence.
 * `mentions` in text order, toponyms among them.
 */
export function withPossessiveSides(mentions: readonly Mention[], analysis: Analysis): Mention[] {
  const owners = new Owners(analysis)
  return mentions.map(mention => {
    const owned = mention.side || mention.kind === 'place' ? mention : withOwner(mention, owners, analysis)
    owners.add(owned)
    return owned
  })
}

const THIRD_PERSON = /^(?:its|their|his|her)$/

function withOwner(mention: Mention, owners: Owners, analysis: Analysis): Mention {
  const first = tokenAt(analysis, mention.spans[0]?.[0] ?? 0)
  const possessive = analysis.tokens[first - 1]
  if (possessive?.deprel !== 'nmod:poss' || !THIRD_PERSON.test(possessive.lower)) return mention
  const owner = owners.of(first - 1)
  if (!owner?.side) return mention
  const spans = [[possessive.start, possessive.end] as const, ...owner.side.spans]
  return { ...mention, side: { value: owner.side.value, basis: 'implied', spans, rule: 'actors/side-possessive' } }
}

/** Mentions with a side, by their words, as far as the text has been read. */
class Owners {
  readonly #analysis: Analysis
  readonly #byWord = new Map<number, Mention>()
  readonly #inOrder: Mention[] = []
  readonly #antecedents: ReadonlyMap<number, number>

  constructor(analysis: Analysis) {
    this.#analysis = analysis
    this.#antecedents = antecedentsOf(analysis)
  }

  add(mention: Mention): void {
    if (!mention.side) return
    this.#inOrder.push(mention)
    for (const [start, end] of mention.spans)
      for (let at = tokenAt(this.#analysis, start); (this.#analysis.tokens[at]?.end ?? Infinity) <= end; at++)
        this.#byWord.set(at, mention)
  }

  /** Whom the possessive at this word stands for. */
  of(possessive: number): Mention | undefined {
    const antecedent = this.#byWord.get(this.#antecedents.get(possessive) ?? -1)
    return antecedent ?? this.#byWord.get(subjectAbove(this.#analysis.tokens, possessive)) ?? this.#nearest(possessive)
  }

  #nearest(possessive: number): Mention | undefined {
    const last = this.#inOrder.at(-1)
    const sentence = sentenceAt(this.#analysis, this.#analysis.tokens[possessive]?.start ?? 0)
    return last && sentence && (last.spans[0]?.[0] ?? 0) >= sentence.start ? last : undefined
  }
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
