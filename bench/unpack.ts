// `node bin/run.js bench/unpack.ts CORPORA_DIR --count 100 --out DIR`: texts of annotated corpora as JSONL reports,
// spread over all sets, for runs over words that nobody wrote for us.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { ReportInput } from '../src/record/report.ts'
import { reportOf, spread } from './corpus-row.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '100' }, out: { type: 'string' } },
})
const [corpora] = positionals
const count = Number(values.count)
if (!corpora || !values.out || !Number.isInteger(count) || count < 1) {
  process.stderr.write('Usage: node bin/run.js bench/unpack.ts CORPORA_DIR --count 100 --out DIR\n')
  process.exit(2)
}
unpack(corpora, values.out, count)

function unpack(from: string, to: string, wanted: number): void {
  const sets = readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.jsonl.gz'))
    .sort()
  const seen = new Set<string>()
  mkdirSync(to, { recursive: true })
  let left = wanted
  for (const [at, path] of sets.entries()) {
    const name = basename(path, '.jsonl.gz')
    // Some sets are the same texts with other annotations.
    const fresh = reportsIn(join(from, path), name).filter(({ text }) => !seen.has(text))
    const chosen = spread(fresh, Math.ceil(left / (sets.length - at)))
    for (const { text } of chosen) seen.add(text)
    left -= chosen.length
    if (chosen.length > 0)
      writeFileSync(join(to, `${name}.jsonl`), chosen.map(report => `${JSON.stringify(report)}\n`).join(''))
    process.stdout.write(`${name}: ${chosen.length}\n`)
  }
  process.stdout.write(`${wanted - left} reports in ${to}\n`)
}

function reportsIn(path: string, set: string): readonly ReportInput[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n')
  return lines.flatMap((line, at) => {
    const report = line === '' ? undefined : reportOf(JSON.parse(line), set, at + 1)
    return report ? [report] : []
  })
}
