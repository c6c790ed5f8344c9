// `npm run bench`, `npm run bench -- read`, `npm run bench -- add`, `npm run bench -- stream [COUNT]`, `npm run bench -- language [FOLDER]`: one line per
// figure; fails below the floors of floors.json. The stream takes many minutes: it runs when it is named. The language engine needs corpora, and its memory is only its own in a process of its own: it runs when it is named.
import { measure } from './floor.ts'

const ADDED = [1000, 10_000] as const

const STREAMED = 100_000

const [part, folder] = process.argv.slice(2)
if (part !== undefined && part !== 'read' && part !== 'add' && part !== 'stream' && part !== 'language') {
  process.stderr.write('Usage: npm run bench -- [read|add|stream [COUNT]|language [FOLDER]]\n')
  process.exit(2)
}
const passed = await measure(async (report, faults) => {
  if (part === 'language') {
    const { timeLanguage } = await import('./language/time-language.ts')
    await timeLanguage(report, folder)
    return
  }
  if (part === 'stream') {
    const { timeStream } = await import('./stream/time-stream.ts')
    await timeStream(report, Number(folder ?? STREAMED))
    return
  }
  const { timeAdding, timeReading } = await import('./time-record.ts')
  // Reading goes first: the peak of memory is of all that the process has done.
  if (part !== 'add') await timeReading(report)
  if (part === 'read') return
  for (const count of ADDED) {
    const fault = await timeAdding(report, count)
    if (fault) faults.push(fault)
  }
})
process.exitCode = passed ? 0 : 1
