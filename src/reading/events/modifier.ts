import type { Word } from '../../language/analyse.ts'
import { dependentsOf } from '../../language/trees/dependents.ts'
import type { Status } from '../../record/event.ts'
import { CUE_MODIFIERS } from './lexicon/status-cues.ts'

/** "allegedly", "reportedly", "nearly" beside a verb; "alleged", "planned" before a noun. */
export function modifierOf(
  words: readonly Word[],
  head: number,
): { readonly status: Status; readonly at: number } | undefined {
  for (const at of dependentsOf(words).of(head)) {
    const word = words[at]
    const status = word && /^(?:advmod|amod|compound)$/.test(word.deprel) ? CUE_MODIFIERS[word.lower] : undefined
    if (status && at < head + 2 && !isOfNumber(words, at, head)) return { status, at }
  }
  return undefined
}

/** "nearly took the town", but not "is almost two years old", "killed nearly 20". */
function isOfNumber(words: readonly Word[], at: number, head: number): boolean {
  return /^(?:nearly|almost)$/.test(words[at]?.lower ?? '') && (at > head || words[head]?.upos !== 'VERB')
}
