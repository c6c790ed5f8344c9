import type { Word } from '../../language/analyse.ts'
import { isCapitalised } from '../../language/tokens.ts'
import type { Span } from '../../text/span.ts'
import { POSSESSIVE } from './joined-words.ts'
import { HEADS } from './lexicon/heads.ts'
import { ROLES } from './lexicon/roles.ts'

/** "Israeli Prime Minister Benjamin Netanyahu" before "'s security cabinet"; owners by name only. */
export function ownersIn(words: readonly Word[], [from, to]: Span): { readonly range: Span; readonly head: number }[] {
  const owners: { range: Span; head: number }[] = []
  let start = from
  for (let at = from + 1; at < to; at++) {
    const [owner, mark] = [words[at - 1], words[at]]
    if (!owner || !mark || !POSSESSIVE.test(mark.lower)) continue
    while (start < at - 1 && isSaidOf(words[start])) start++
    if (owner.upos === 'PROPN' && isCapitalised(owner))
      owners.push({ range: [start, at], head: headOfOwner(words, [start, at]) })
    start = at + 1
  }
  return owners
}

/** "shadow" of "the shadow National Unity Government’s": in lower case before a name, and no role or body. */
function isSaidOf(word: Word | undefined): boolean {
  return word !== undefined && !isCapitalised(word) && !HEADS.has(word.lower) && !ROLES.has(word.lower)
}

function headOfOwner(words: readonly Word[], [start, end]: Span): number {
  for (let at = start; at < end; at++) if (words[at]?.deprel === 'nmod:poss') return at
  return end - 1
}
