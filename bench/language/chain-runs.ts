import { findChains } from '../../src/language/chains/find-chains.ts'
import { addScores, type ChainScore, conllScore, NO_SCORE, type SystemChains, scoreChains } from './chains.ts'
import { percentages } from './coreference-measures.ts'
import type { Engine } from './engine.ts'
import type { GoldDocument } from './gold-document.ts'

/** F1 of chains in percent: the CoNLL 2012 mean over all of the corpus's chains, its three parts, and the mean over what the engine attempts. */
export interface ChainFigures {
  readonly conll: number
  readonly muc: number
  readonly bCubed: number
  readonly ceafE: number
  readonly conllOfDesign: number
}

/** Chains on raw text, with the engine's own words, trees and names. */
export function chainsOnRawText(engine: Engine, documents: readonly GoldDocument[]): ChainFigures {
  return figuresOf(documents, ({ text }) => engine.analyse(text))
}

/** Chains on the corpus's words, trees and names: what the step itself gets wrong. */
export function chainsOnGivenTrees(documents: readonly GoldDocument[]): ChainFigures {
  return figuresOf(documents, document => ({ tokens: document.tokens, chains: findChains(document) }))
}

function figuresOf(documents: readonly GoldDocument[], run: (document: GoldDocument) => SystemChains): ChainFigures {
  let [all, design]: [ChainScore, ChainScore] = [NO_SCORE, NO_SCORE]
  for (const document of documents) {
    const found = run(document)
    all = addScores(all, scoreChains(document, found))
    design = addScores(design, scoreChains(document, found, 'design'))
  }
  return {
    conll: conllScore(all),
    muc: percentages(all.muc)[2],
    bCubed: percentages(all.bCubed)[2],
    ceafE: percentages(all.ceafE)[2],
    conllOfDesign: conllScore(design),
  }
}
