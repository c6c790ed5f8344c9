// `node bin/run.js --expose-gc bench/places/load-gazetteer.ts [FOLDER]`: what the gazetteer takes, one line per figure, in a process of its own; with the
// places added in a folder, those too. Fails above the bars that stand here.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { readConfig } from '../../src/app/config.ts'
import { loadGazetteer } from '../../src/app/gazetteer-file.ts'
import { lineOf } from '../floor.ts'
import { orStop } from '../open-knowledge.ts'

/** What a laptop may be asked for: megabytes on disk, seconds, megabytes resident of which a bare Node takes some 45. */
const BARS: Readonly<Record<string, number>> = {
  'gazetteer: on disk, MB': 40,
  'gazetteer: seconds to load': 1,
  'gazetteer: resident after loading, MB': 200,
  'gazetteer: resident after lookups, MB': 200,
}
const EVERY = 101

const { gazetteer: path } = orStop(readConfig())
const [places] = process.argv.slice(2)
const passed: boolean[] = []

function tell(figure: string, value: number): void {
  const isWell = value <= (BARS[figure] ?? Number.POSITIVE_INFINITY)
  process.stdout.write(`${lineOf(figure, value)}${isWell ? '' : `, more than ${BARS[figure]}`}\n`)
  passed.push(isWell)
}

function residentMegabytes(): number {
  globalThis.gc?.()
  return process.memoryUsage.rss() / 1e6
}

/** Every so many-th name, so that lookups fall all over the file; names are never all held at once. */
function someNames(): readonly string[] {
  const names: string[] = []
  let index = 0
  for (const name of gazetteer.names()) if (index++ % EVERY === 0) names.push(name)
  return names
}

function bytesOn(disk: string): number {
  const names = places === undefined ? [] : readdirSync(places).filter(name => name.endsWith('.layer'))
  return [disk, ...names.map(name => join(places ?? '', name))].reduce((sum, file) => sum + statSync(file).size, 0)
}

tell('gazetteer: on disk, MB', bytesOn(path) / 1e6)
tell('gazetteer: resident before, MB', residentMegabytes())
const start = performance.now()
const gazetteer = orStop(await loadGazetteer({ gazetteer: path, ...(places !== undefined && { places }) }))
tell('gazetteer: seconds to load', (performance.now() - start) / 1000)
tell('gazetteer: places', gazetteer.size)
tell('gazetteer: resident after loading, MB', residentMegabytes())

const names = someNames()
const first = performance.now()
for (const name of names) {
  gazetteer.named(name)
  gazetteer.longestFrom(['near', ...name.split(' '), 'and', 'Kherson'], 1)
}
tell('gazetteer: lookups', names.length * 2)
tell('gazetteer: microseconds a lookup', ((performance.now() - first) * 1000) / (names.length * 2))
tell('gazetteer: resident after lookups, MB', residentMegabytes())
process.exitCode = passed.every(Boolean) ? 0 : 1
