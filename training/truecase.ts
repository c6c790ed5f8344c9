// node bin/run.js training/truecase.ts [CORPORA] [--out FILE] [--epochs N …]: trains letter case for text in capitals, writes models/truecase.bin.
// CORPORA holds treebanks/ewt-train.conllu.gz and the like.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { corporaFolder } from '../bench/corpora.ts'
import { CaseReader } from '../src/language/truecase/case-reader.ts'
import { CASE_LABELS, caseOf } from '../src/language/truecase/labels.ts'
import type { Weights } from '../src/language/weights/weights.ts'
import type { TreeSentence } from './corpus/conllu.ts'
import { developmentTrees, trainingTrees } from './corpus/treebanks.ts'
import { figures, MODELS, readVectors, say, writeWeights } from './model-file.ts'
import { inCapitals, TRUECASE_SETTINGS, trainTruecase } from './truecase/train-truecase.ts'

const numbers = Object.keys(TRUECASE_SETTINGS)
const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(MODELS, 'truecase.bin') },
    ...Object.fromEntries(numbers.map(name => [name, { type: 'string' as const }])),
  },
})
const overridden = Object.entries(given).filter(([name]) => numbers.includes(name))
const settings = { ...TRUECASE_SETTINGS, ...Object.fromEntries(overridden.map(([name, text]) => [name, Number(text)])) }
const corpora = corporaFolder(positionals[0])
const { ewt, gum } = trainingTrees(corpora)
const vectors = readVectors()

say(`${ewt.length + gum.length} sentences; ${JSON.stringify(settings)}`)
const weights = trainTruecase([...ewt, ...gum], { settings, vectors }, (epoch, loss, seconds) =>
  say(`epoch ${epoch}: loss ${loss.toFixed(3)}, ${seconds.toFixed(0)} s`),
)
for (const [name, trees] of Object.entries(developmentTrees(corpora)))
  say(`  ${name}: ${figures(measure(weights, trees))}`)
writeWeights(String(given['out']), weights)

/** Words written right within sentences, and capitals found. */
function measure(trained: Weights, trees: readonly TreeSentence[]) {
  const reader = new CaseReader(trained, vectors)
  let [right, all, bothCapital, foundCapital, goldCapital] = [0, 0, 0, 0, 0]
  for (const document of Map.groupBy(trees, tree => tree.document).values()) {
    const found = reader.read(document.map(({ forms }) => inCapitals(forms)))
    for (const [i, { forms }] of document.entries())
      for (const [word, form] of forms.entries()) {
        if (word === 0 || !/\p{L}/u.test(form)) continue
        const [gold, own] = [caseOf(form), found[i]?.[word] ?? CASE_LABELS[0]]
        all++
        if (gold === own) right++
        if (gold !== 'lower') goldCapital++
        if (own !== 'lower') foundCapital++
        if (gold !== 'lower' && own !== 'lower') bothCapital++
      }
  }
  return { right: (100 * right) / all, 'capitals F1': (200 * bothCapital) / (foundCapital + goldCapital) }
}
