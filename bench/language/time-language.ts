import { statSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { corporaFolder, LANGUAGE_CORPORA, requireCorpora } from '../corpora.ts'
import type { Report } from '../floor.ts'
import type { OpenedEngine } from './engine.ts'
import { fastest } from './fastest.ts'
import { readTexts } from './news-texts.ts'
import { openEngine } from './open-engine.ts'

const WARM_UP = 10
const PASSES = 3

/** Times the engine on news texts, one thread: loading, memory, weights, the whole, then stage by stage. Speeds are of the fastest of three passes. */
export async function timeLanguage(report: Report, folder: string | undefined): Promise<void> {
  const { polnearDev } = LANGUAGE_CORPORA
  const paths = requireCorpora(corporaFolder(folder), { polnearDev })
  const start = performance.now()
  const opened = await openEngine()
  report('language: load time, seconds', (performance.now() - start) / 1000)
  report('language: resident memory after loading, MB', residentMB())
  report('language: all weights on disk, MB', opened.weights.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6)
  const texts = readTexts(paths.polnearDev)
  const tokens = timeWhole(report, opened, texts)
  report('language: resident memory after reading, MB', residentMB())
  timeStages(report, opened, { texts, tokens })
}

/** Gives the number of tokens in the texts. */
function timeWhole(report: Report, { engine }: OpenedEngine, texts: readonly string[]): number {
  for (const text of texts.slice(0, WARM_UP)) engine.analyse(text)
  let tokens = 0
  const best = fastest(PASSES, () => {
    tokens = texts.reduce((sum, text) => sum + engine.analyse(text).tokens.length, 0)
  })
  report('language: tokens per second', (1000 * tokens) / best)
  return tokens
}

function timeStages(
  report: Report,
  { stages }: OpenedEngine,
  { texts, tokens }: { readonly texts: readonly string[]; readonly tokens: number },
): void {
  const best = new Map<string, number>()
  for (let pass = 0; pass < PASSES; pass++) {
    const spent = new Map<string, number>()
    for (const text of texts) {
      for (const { name, run } of stages(text)) {
        const start = performance.now()
        run()
        spent.set(name, (spent.get(name) ?? 0) + performance.now() - start)
      }
    }
    for (const [name, time] of spent) best.set(name, Math.min(time, best.get(name) ?? Infinity))
  }
  for (const [name, time] of best) report(`language: ${name}, tokens per second`, (1000 * tokens) / time)
}

function residentMB(): number {
  return process.memoryUsage.rss() / 1024 / 1024
}
