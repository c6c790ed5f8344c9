// node bin/run.js training/attribution.ts [CORPORA] [--out FILE] [--epochs N …]: trains who said what, writes models/attribution.bin.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { corporaFolder } from '../bench/corpora.ts'
import { openKnowledge } from '../bench/open-knowledge.ts'
import { fingerprintOf, type Weights } from '../src/language/weights/weights.ts'
import { AttributionReader } from '../src/reading/statements/learned/attribution-reader.ts'
import { readAttributions } from './attribution/corpus.ts'
import { attributionsOf } from './attribution/predict.ts'
import { samplesOf } from './attribution/samples.ts'
import { ATTRIBUTION_SETTINGS, trainAttribution } from './attribution/train-attribution.ts'
import { MODELS, say, writeWeights } from './model-file.ts'

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(MODELS, 'attribution.bin') },
    held: { type: 'string', default: '' },
    every: { type: 'string', default: '4' },
    ...Object.fromEntries(Object.keys(ATTRIBUTION_SETTINGS).map(name => [name, { type: 'string' as const }])),
  },
})
const settings = Object.fromEntries(
  Object.entries(ATTRIBUTION_SETTINGS).map(([name, value]) => [name, Number((given as any)[name] ?? value)]),
) as unknown as typeof ATTRIBUTION_SETTINGS
const folder = join(corporaFolder(positionals[0]) ?? '../shared/corpora', 'attribution')
const { models } = await openKnowledge()
const all = readAttributions(join(folder, 'polnear-train.jsonl.gz'))
const held = given.held ? all.filter((_, i) => i % 10 === 9) : []
const train = given.held ? all.filter((_, i) => i % 10 !== 9) : all
const dev = readAttributions(join(folder, 'polnear-dev.jsonl.gz'))
const t = performance.now()
const samples = train.flatMap(document => samplesOf(document, models))
say(
  `${samples.length} paragraphs, ${samples.reduce((n, { count }) => n + count, 0)} words, ${samples.reduce((n, { pairs }) => n + pairs.length, 0)} cues; ${((performance.now() - t) / 1000).toFixed(0)} s`,
)
const weights = trainAttribution(
  samples,
  { settings, over: fingerprintOf(new Uint8Array(readFileSync(join(MODELS, 'syntax.bin')))) },
  progress => {
    say(`epoch ${progress.epoch}: loss ${progress.loss.toFixed(3)}, ${progress.seconds.toFixed(0)} s`)
    if (progress.epoch % Number(given.every) === 0 && progress.epoch < settings.epochs)
      measure(progress.weights(), 'dev')
  },
)
writeWeights(String(given['out']), weights)
measure(weights, 'dev')
if (given.held) measure(weights, 'held')

function measure(trained: Weights, name: string): void {
  const reader = new AttributionReader(trained)
  const documents = name === 'dev' ? dev : held
  const started = performance.now()
  const cached = documents.map(document => ({ document, cues: attributionsOf(reader, document, models) }))
  const spent = performance.now() - started
  for (const least of [0.4, 0.5, 0.6]) {
    const lines = cached.map(({ document, cues }) =>
      JSON.stringify({ doc: document.doc, attributions: cues.filter(({ score }) => score >= least) }),
    )
    const path = `/tmp/w/pred-${name}-${least}.jsonl`
    writeFileSync(path, lines.join('\n') + '\n')
    if (name === 'held') writeFileSync('/tmp/w/held.jsonl', documents.map(d => JSON.stringify(d)).join('\n') + '\n')
    score(path, name, least)
  }
  say(`${(spent / documents.length).toFixed(1)} ms a document`)
}

function score(path: string, name: string, least: number): void {
  const out = spawnSync(process.execPath, ['../shared/score/attribution.mjs', `/tmp/w/${name}.jsonl`, path, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  try {
    const r = JSON.parse(out.stdout)
    const f = (x: number) => (100 * x).toFixed(1)
    const s = r.summary ?? r
    say(
      `  ${name} ${least}: joint ${f(s.all.joint.F)} (P ${f(s.all.joint.P)} R ${f(s.all.joint.R)}) quoted ${f(s.quoted.joint.F)} speech ${f(s.speech.joint.F)} indirect ${f(s.indirect.joint.F)} attitude ${f(s.attitude.joint.F)} | tokens ${f(s.token.content.F)} exact ${f(s.all.exact.F)} src ${f(s.all.srcAcc)} | source ${f(s.token.source.F)} cue ${f(s.token.cue.F)}`,
    )
  } catch {
    say(out.stdout.slice(0, 1500) + out.stderr.slice(0, 500))
  }
}

import { spawnSync } from 'node:child_process'
