import { join } from 'node:path'
import { genreOf, NONCOMMERCIAL, readConllu, type TreeSentence } from './conllu.ts'

/** The sentences that shipped weights may be trained on: EWT's, then GUM's without the genres whose licence forbids commercial use. */
export function trainingTrees(corpora: string): { readonly ewt: TreeSentence[]; readonly gum: TreeSentence[] } {
  const gum = treesOf(corpora, 'gum-train').filter(sentence => !NONCOMMERCIAL.has(genreOf(sentence)))
  return { ewt: treesOf(corpora, 'ewt-train'), gum }
}

/** The sentences that are measured on while training, by the name that figures give them. */
export function developmentTrees(corpora: string): Readonly<Record<'EWT dev' | 'GUM dev', TreeSentence[]>> {
  return { 'EWT dev': treesOf(corpora, 'ewt-dev'), 'GUM dev': treesOf(corpora, 'gum-dev') }
}

function treesOf(corpora: string, name: string): TreeSentence[] {
  return readConllu(join(corpora, 'treebanks', `${name}.conllu.gz`))
}
