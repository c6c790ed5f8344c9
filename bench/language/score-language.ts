import { genreOf, readConllu } from '../../training/corpus/conllu.ts'
import { readUner } from '../../training/corpus/names/uner.ts'
import { corporaFolder, LANGUAGE_CORPORA, requireCorpora } from '../corpora.ts'
import type { Report } from '../floor.ts'
import { readDocuments, type TreebankDocument } from './analysed-text.ts'
import { type ChainFigures, chainsOnGivenTrees, chainsOnRawText } from './chain-runs.ts'
import type { Engine } from './engine.ts'
import { onGivenWords, onRawText } from './engine-runs.ts'
import { evaluate, total } from './evaluation.ts'
import { f1 } from './f1.ts'
import { readGoldDocuments } from './gold-document.ts'
import { type NameEvaluation, SCORED_KINDS } from './name-evaluation.ts'
import { namesOnGivenWords, namesOnRawText } from './name-runs.ts'
import { openEngine } from './open-engine.ts'

/** Scores the whole engine on the held-out corpora, figure by figure. */
export async function scoreLanguage(report: Report, folder: string | undefined): Promise<void> {
  const { ewtDev, gumDev, unerDev } = LANGUAGE_CORPORA
  const paths = requireCorpora(corporaFolder(folder), { ewtDev, gumDev, unerDev })
  const { engine } = await openEngine()
  const ewt = readDocuments(readConllu(paths.ewtDev))
  const gum = readDocuments(readConllu(paths.gumDev))
  const news = gum.filter(({ trees: [first] }) => first && genreOf(first) === 'news')
  for (const [corpus, documents] of [
    ['EWT dev', ewt],
    ['GUM dev', gum],
    ['GUM dev news', news],
  ] as const) {
    scoreGivenWords(report, engine, [corpus, documents])
    scoreRawText(report, engine, [corpus, documents])
  }
  const named = readUner(paths.unerDev)
  reportNames(report, 'UNER EWT dev, gold tokens', namesOnGivenWords(engine, named))
  reportNames(report, 'UNER EWT dev, raw text', namesOnRawText(engine, ewt, named))
  const linked = readGoldDocuments(paths.gumDev)
  reportChains(report, 'GUM dev, gold trees and names', chainsOnGivenTrees(linked))
  reportChains(report, 'GUM dev, raw text', chainsOnRawText(engine, linked))
}

type Corpus = readonly [name: string, documents: readonly TreebankDocument[]]

function scoreGivenWords(report: Report, engine: Engine, [corpus, documents]: Corpus): void {
  const score = total(documents.map(document => evaluate(document.analysis, onGivenWords(engine, document))))
  const say = (figure: string, counts: (typeof score)['upos']) =>
    report(`language: ${figure}, ${corpus}, gold tokens`, f1(counts))
  say('UPOS accuracy', score.upos)
  say('XPOS accuracy', score.xpos)
  say('UAS', score.uas)
  say('LAS', score.las)
  say('LAS with subtypes', score.lasFull)
  say('lemma accuracy', score.lemmas)
}

function scoreRawText(report: Report, engine: Engine, [corpus, documents]: Corpus): void {
  const score = total(documents.map(({ analysis }) => evaluate(analysis, onRawText(engine, analysis.text))))
  const say = (figure: string, counts: (typeof score)['upos']) =>
    report(`language: ${figure}, ${corpus}, raw text`, f1(counts))
  say('token F1', score.words)
  say('sentence F1', score.sentences)
  say('UPOS F1', score.upos)
  say('XPOS F1', score.xpos)
  say('UAS F1', score.uas)
  say('LAS F1', score.las)
  say('lemma F1', score.lemmas)
}

function reportNames(report: Report, corpus: string, { exact, spans, byKind }: NameEvaluation): void {
  report(`language: names F1, ${corpus}`, f1(exact))
  report(`language: names F1 spans only, ${corpus}`, f1(spans))
  for (const kind of SCORED_KINDS) report(`language: names F1 ${kind}, ${corpus}`, f1(byKind[kind]))
}

function reportChains(report: Report, corpus: string, figures: ChainFigures): void {
  report(`language: chains CoNLL F1, ${corpus}`, figures.conll)
  report(`language: chains MUC F1, ${corpus}`, figures.muc)
  report(`language: chains B-cubed F1, ${corpus}`, figures.bCubed)
  report(`language: chains CEAF-e F1, ${corpus}`, figures.ceafE)
  report(`language: chains CoNLL F1 of what is attempted, ${corpus}`, figures.conllOfDesign)
}
