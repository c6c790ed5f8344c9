import type { Mention } from '../../../record/mention.ts'
import { at, type View } from '../view.ts'
import type { Cast } from './cast.ts'

/** "I" inside a quotation is its speaker, as the chains of the language tell; "we" may be anybody with him. */
export function firstPerson(view: View, cast: Cast, word: number): Mention | undefined {
  if (!/^(?:i|my|me)$/.test(at(view, word)) || view.quotation[word] === -1) return undefined
  const chain = cast.chainOf.get(word)
  for (const { head, form } of chain?.referents ?? []) {
    const mention = form === 'pronoun' ? cast.meant.get(head) : cast.byHead.get(head)?.mention
    if (mention?.kind === 'person') return mention
  }
  return undefined
}
