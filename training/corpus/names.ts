import { join } from 'node:path'
import { genreOf, NONCOMMERCIAL, readConllu } from './conllu.ts'
import { gumNames } from './names/gum.ts'
import type { NamedSentence } from './names/named-sentence.ts'
import { readUner } from './names/uner.ts'

/** Corpora of names by part: `train` may train shipped weights (GUM without its NonCommercial genres), `dev` is measured whole. */
export function readNames(corpora: string, corpus: 'ewt' | 'gum', part: 'train' | 'dev'): NamedSentence[] {
  const file = (name: string) => join(corpora, 'treebanks', name)
  if (corpus === 'ewt')
    return readUner(file(part === 'train' ? 'uner-ewt-train-partial.iob2.gz' : 'uner-ewt-dev.iob2.gz'))
  const sentences = readConllu(file(`gum-${part}.conllu.gz`))
  return gumNames(part === 'train' ? sentences.filter(sentence => !NONCOMMERCIAL.has(genreOf(sentence))) : sentences)
}
