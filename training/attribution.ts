// node bin/run.js training/attribution.ts [CORPORA] [--out FILE] [--leave-out N] [--epochs N …]: trains who said what, writes models/attribution.bin.
// CORPORA holds attribution/polnear-train.jsonl.gz and polnear-dev.jsonl.gz. --leave-out N: every Nth document is not learned but measured on.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { corporaFolder } from '../bench/corpora.ts'
import { f1 } from '../bench/language/f1.ts'
import { scoreText, totalScore } from '../bench/statements/attribution-score.ts'
import { fingerprintOf, type Weights } from '../src/language/weights/weights.ts'
import { openModels, WEIGHT_TASKS } from '../src/reading/models.ts'
import { AttributionReader } from '../src/reading/statements/learned/attribution-reader.ts'
import { type AttributedDocument, readAttributions } from './attribution/corpus.ts'
import { networkAlone } from './attribution/network-alone.ts'
import { samplesOf } from './attribution/samples.ts'
import { ATTRIBUTION_SETTINGS, trainAttribution } from './attribution/train-attribution.ts'
import { figures, MODELS, readVectors, say, writeWeights } from './model-file.ts'

const numbers = Object.keys(ATTRIBUTION_SETTINGS)
const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(MODELS, 'attribution.bin') },
    'leave-out': { type: 'string', default: '0' },
    ...Object.fromEntries(numbers.map(name => [name, { type: 'string' as const }])),
  },
})
const overridden = Object.entries(given).filter(([name]) => numbers.includes(name))
const settings = {
  ...ATTRIBUTION_SETTINGS,
  ...Object.fromEntries(overridden.map(([name, text]) => [name, Number(text)])),
}
const bytesOf = (task: string) => new Uint8Array(readFileSync(join(MODELS, `${task}.bin`)))
const language = WEIGHT_TASKS.filter(task => task !== 'attribution')
const { models } = openModels(Object.fromEntries(language.map(task => [task, bytesOf(task)])))
const folder = join(corporaFolder(positionals[0]), 'attribution')
const all = readAttributions(join(folder, 'polnear-train.jsonl.gz'))
const each = Number(given['leave-out'])
const isLeftOut = (index: number) => each > 0 && index % each === each - 1
const measured = {
  'PolNeAR dev': readAttributions(join(folder, 'polnear-dev.jsonl.gz')),
  'left out': all.filter((_, index) => isLeftOut(index)),
}

const samples = all.filter((_, index) => !isLeftOut(index)).flatMap(document => samplesOf(document, models))
say(`${samples.length} stretches of text; ${JSON.stringify(settings)}`)
const vectors = readVectors()
const over = fingerprintOf(bytesOf('syntax'))
const weights = trainAttribution(samples, { settings, over, vectors }, (epoch, loss, seconds) => {
  say(`epoch ${epoch}: loss ${loss.toFixed(3)}, ${seconds.toFixed(0)} s`)
})
for (const [name, documents] of Object.entries(measured)) if (documents.length > 0) measure(name, documents, weights)
writeWeights(String(given['out']), weights)

/** How the network alone does where it must be so and so sure. */
function measure(name: string, documents: readonly AttributedDocument[], trained: Weights): void {
  const reader = new AttributionReader(trained, vectors)
  const found = documents.map(({ text }) => networkAlone(reader, text, models))
  for (const least of [0.4, 0.5, 0.6]) {
    const sure = found.map(attributions => attributions.filter(({ score }) => score >= least))
    const { joint, tokens, exactContent, sources, spans } = totalScore(
      documents.map((document, i) => scoreText(document, sure[i] ?? [])),
    )
    const row = {
      joint: f1(joint.all),
      precision: (100 * joint.all.right) / joint.all.found,
      recall: (100 * joint.all.right) / joint.all.gold,
      quoted: f1(joint.quoted),
      speech: f1(joint.speech),
      indirect: f1(joint.indirect),
      attitude: f1(joint.attitude),
      'content tokens': f1(tokens.content),
      'exact content': f1(exactContent),
      'source right': f1(sources),
      'source spans': f1(spans.source),
      'cue spans': f1(spans.cue),
      'content spans': f1(spans.content),
    }
    say(`  ${name}, ${least}: ${figures(row)}`)
  }
}
