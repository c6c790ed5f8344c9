// `node bin/run.js bench/peers.ts [FOLDER]`: what other libraries for JavaScript reach on UD English EWT dev, by the scorers that score us.
// All of it from raw text, with the library's own words and sentences. None of them makes a dependency tree, so there is no attachment to score.
import { readConllu } from '../training/corpus/conllu.ts'
import { readUner } from '../training/corpus/names/uner.ts'
import { corporaFolder, LANGUAGE_CORPORA, requireCorpora } from './corpora.ts'
import { lineOf } from './floor.ts'
import { readDocuments } from './language/analysed-text.ts'
import { evaluate, total } from './language/evaluation.ts'
import { type Counts, f1 } from './language/f1.ts'
import { fastest } from './language/fastest.ts'
import { evaluateNames, totalNames } from './language/name-evaluation.ts'
import { readTexts } from './language/news-texts.ts'
import { openCompromise } from './language/peers/compromise.ts'
import type { Peer } from './language/peers/peer.ts'
import { openWink } from './language/peers/wink.ts'
import { goldNamesOf, nameSpansOf } from './language/placed-names.ts'

const WARM_UP = 10
const PASSES = 3

const { ewtDev, unerDev, polnearDev } = LANGUAGE_CORPORA
const paths = requireCorpora(corporaFolder(process.argv[2]), { ewtDev, unerDev, polnearDev })
const documents = readDocuments(readConllu(paths.ewtDev))
const named = new Map(readUner(paths.unerDev).map(sentence => [sentence.id, sentence]))
const texts = readTexts(paths.polnearDev)
for (const peer of [openWink(), openCompromise()]) {
  scoreWords(peer)
  scoreNames(peer)
  time(peer)
}

function say({ name }: Peer, figure: string, value: number): void {
  process.stdout.write(`${lineOf(`${name}: ${figure}`, value)}\n`)
}

function scoreWords(peer: Peer): void {
  const { words, sentences, upos, lemmas, lemmasFolded } = total(
    documents.map(({ analysis }) => evaluate(analysis, peer.analyse(analysis.text))),
  )
  const aligned = (counts: Counts) => (100 * counts.right) / words.right
  say(peer, 'token F1, EWT dev', f1(words))
  say(peer, 'sentence F1, EWT dev', f1(sentences))
  say(peer, 'UPOS F1, EWT dev, raw text', f1(upos))
  say(peer, 'UPOS accuracy on aligned words', aligned(upos))
  say(peer, 'lemma F1, EWT dev, raw text', f1(lemmas))
  say(peer, 'lemma accuracy on aligned words', aligned(lemmas))
  say(peer, 'lemma accuracy on aligned words, case aside', aligned(lemmasFolded))
}

function scoreNames(peer: Peer): void {
  const { names } = peer
  if (!names) return
  const { exact, spans } = totalNames(
    documents.map(document =>
      evaluateNames(goldNamesOf(document, named), nameSpansOf(document, names(document.analysis.text))),
    ),
  )
  say(peer, 'names F1, UNER EWT dev, raw text', f1(exact))
  say(peer, 'names F1, spans only', f1(spans))
}

/** Its own tokens, all layers of `analyse`, the fastest of three passes after a short warm-up. */
function time(peer: Peer): void {
  for (const text of texts.slice(0, WARM_UP)) peer.analyse(text)
  let tokens = 0
  const best = fastest(PASSES, () => {
    tokens = texts.reduce((sum, text) => sum + peer.analyse(text).words.length, 0)
  })
  say(peer, 'tokens per second, PolNeAR dev', (1000 * tokens) / best)
}
