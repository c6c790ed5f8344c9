import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { tokenAt } from '../../src/language/analyse.ts'
import { actAt } from '../../src/reading/events/when/act.ts'
import type { Knowledge } from '../../src/reading/knowledge.ts'
import { BasisShape } from '../../src/record/shape.ts'
import { anyContains } from '../../src/text/span.ts'
import { dateOf, dayTold, type GradedDay } from './graded-day.ts'
import { readScene } from './read-scene.ts'

/** `dev` is there to be looked at, `held` only to be counted. */
export type Half = 'dev' | 'held'

/** A text of ours: the first of these words tells the act; its date as TIMEX3 has it, with its basis, or `null` where the text gives none. */
const SampleShape = z.strictObject({
  case: z.string(),
  published: z.string(),
  text: z.string(),
  act: z.string(),
  day: z.string().nullable(),
  basis: BasisShape.nullable(),
})
type Sample = z.infer<typeof SampleShape>

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'times', 'event-days')

/** Our own texts of one half, in order; a file that is not well-formed is thrown back. */
export function readSamples(half: Half): readonly Sample[] {
  return z.array(SampleShape).parse(JSON.parse(readFileSync(join(FOLDER, `${half}.json`), 'utf8')))
}

/** Our own texts of one half, each with the day of its act: that of the event in the reading, or, where the reading has none, that of the clause. */
export function gradeSamples(half: Half, knowledge: Knowledge): readonly GradedDay[] {
  return readSamples(half).map((sample, i) => gradeSample(sample, `${half} ${i + 1}`, knowledge))
}

function gradeSample({ text, published, ...sample }: Sample, name: string, knowledge: Knowledge): GradedDay {
  const read = readScene({ name, text, published }, knowledge)
  const { tokens } = read.scene.analysis
  const at = tokenAt(read.scene.analysis, text.indexOf(sample.act))
  const event = read.events.find(({ trigger, mentions }) =>
    [trigger, ...mentions].some(spans => anyContains(spans, [tokens[at]?.start ?? 0, tokens[at]?.end ?? 0])),
  )
  const found = event ? event.time : dayTold(read, [actAt(tokens, at)])
  const day = dateOf(found) ?? null
  const basis = found?.basis ?? null
  const rule = found?.rule ?? 'none'
  const line = `${name} ${sample.case}: ${sample.day} ${sample.basis}, found ${day} ${basis} by ${rule} | ${sample.act} | ${text}`
  return { isRight: day === sample.day, isGrounded: day === sample.day && basis === sample.basis, rule, line }
}
