// `node bin/run.js bench/stream/print-shares.ts [REPORTS] [SEED]`: what the stream is made of, and how many reports a second it makes.
import { performance } from 'node:perf_hooks'
import { lineOf } from '../floor.ts'
import { sharesOf } from './shares.ts'
import { streamOf } from './stream.ts'

const [reports = 20_000, seed = 1] = process.argv.slice(2).map(Number)
const options = { seed, reports, startDay: '2021-03-01' }
const say = (name: string, value: number) => process.stdout.write(`${lineOf(`stream: ${name}`, value)}\n`)

const start = performance.now()
let characters = 0
for (const { reading } of streamOf(options)) characters += reading.report.text.length
say('reports per second', reports / ((performance.now() - start) / 1000))
say('characters per report', characters / reports)
say('peak memory, MB', process.resourceUsage().maxRSS / 1024)
for (const [name, value] of sharesOf(streamOf(options))) say(name, value)
