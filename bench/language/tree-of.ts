import type { TreeSentence } from '../../training/corpus/conllu.ts'

/** A sentence for tests: forms apart by spaces, a chain of heads from the first word on, tags that say nothing. */
export function treeOf(text: string, words: string, document = 'd', id = `${document}-${text}`): TreeSentence {
  const forms = words.split(' ')
  const column = (value: string) => forms.map(() => value)
  return {
    id,
    document,
    opensParagraph: false,
    text,
    forms,
    lemmas: forms,
    upos: column('X'),
    xpos: column('FW'),
    features: column('_'),
    heads: forms.map((_, i) => i - 1),
    deprels: forms.map((_, i) => (i === 0 ? 'root' : 'dep')),
    misc: column('_'),
    multiword: [],
  }
}
