import type { Word } from '../../language/analyse.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import type { Stretch } from './stretch.ts'

/** A noun phrase without what follows its head but the rest of a name: words `[from, to)`. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly head: number
}

const BEFORE = /^(?:det|det:predet|amod|compound|nummod|nmod:poss|nmod:unmarked|flat|advmod)$/
const AFTER = /^(?:flat|compound|fixed)$/

/** The phrase that this word heads: from its first article, owner or adjective to the head or the end of its name. */
export function phraseOf({ tokens }: Stretch, head: number): Phrase {
  return { from: firstOf(tokens, head, 0), to: lastOf(tokens, head) + 1, head }
}

function firstOf(words: readonly Word[], head: number, depth: number): number {
  let from = head
  for (const at of dependentsOf(words).of(head)) {
    if (at >= head) break
    if (!BEFORE.test(words[at]?.deprel ?? '') || head - at > 12) continue
    // "at least 12 soldiers": the phrase begins with the number.
    const first = depth > 4 || words[at]?.deprel === 'nummod' ? at : firstOf(words, at, depth + 1)
    from = Math.min(from, first)
  }
  return from
}

function lastOf(words: readonly Word[], head: number): number {
  let last = head
  for (const at of dependentsOf(words).of(head)) {
    if (at > last && at < last + 3 && AFTER.test(words[at]?.deprel ?? '')) last = at
  }
  return last
}

/** The phrase after "of" that hangs on a phrase: "hundreds of residents", "the city of Kherson". */
export function ofPhrase(stretch: Stretch, phrase: Phrase): Phrase | undefined {
  const at = dependentsOf(stretch.tokens)
    .of(phrase.head)
    .find(each => each > phrase.head && caseOf(stretch.tokens, each) === 'of')
  return at === undefined ? undefined : phraseOf(stretch, at)
}

/** The preposition of a phrase by its head, in lower case; empty without one. The first of several: "out of", "from near". */
export function caseOf(words: readonly Word[], head: number): string {
  const at = dependentBy(words, head, 'case')
  return at === undefined ? '' : (words[at]?.lower ?? '')
}
