import type { View } from '../view.ts'

/** True for a verb of a relative or an adverbial clause: "said the adviser, who declined to be named", "…, Vell said after Orth had denied it". */
export function isSubordinate(view: View, verb: number): boolean {
  let word = verb
  for (let steps = 0; steps < 8; steps++) {
    const { deprel = '', head } = view.tokens[word] ?? {}
    if (/^(?:acl|advcl)/.test(deprel)) return true
    if (head === undefined || !/^(?:conj|xcomp|cop|aux)/.test(deprel)) return false
    word = head
  }
  return false
}
