import type { ReportInput } from '../src/record/report.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { HEADLINES, OUTLETS, SENTENCES, WORDS } from './story-words.ts'

/** One report in this many carries a wire text that an earlier one had, with a line of its own below it. */
const COPIES = 8
/** Days over which the story is told, so that more reports are more reports a day, as in a war. */
const DAYS = 60

/** Reports of an invented story in our own words, the same for the same seed, about as long as a short news page. */
export function* generateReports(count: number, seed = 1): Generator<ReportInput> {
  const chance = chanceFrom(seed)
  let wire: ReportInput | undefined
  for (let number = 0; number < count; number++) {
    const isCopy = wire !== undefined && number % COPIES === COPIES - 1
    const report: ReportInput = isCopy && wire ? copyOf(wire, number, chance) : freshReport(number, { count, chance })
    if (!isCopy && chance.below(COPIES) === 0) wire = report
    wire ??= report
    yield report
  }
}

function freshReport(
  number: number,
  { count, chance }: { readonly count: number; readonly chance: Chance },
): ReportInput {
  const title = capital(filled(chance.one(HEADLINES), chance))
  const sentences = Array.from({ length: 9 + chance.below(6) }, () => capital(filled(chance.one(SENTENCES), chance)))
  return {
    id: `made/${number}`,
    outlet: chance.one(OUTLETS),
    published: dayAfter(Math.floor((number * DAYS) / count)),
    title,
    text: `${title}\n\n${sentences.join('\n')}\n`,
  }
}

function copyOf(wire: ReportInput, number: number, chance: Chance): ReportInput {
  const last = capital(filled(chance.one(SENTENCES), chance))
  return { ...wire, id: `made/${number}`, outlet: chance.one(OUTLETS), text: `${wire.text}${last}\n` }
}

function filled(template: string, chance: Chance): string {
  return template.replace(/\{(\w+)\}/g, (name, key: string) => {
    const words = WORDS[key]
    return words ? chance.one(words) : name
  })
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function dayAfter(days: number): string {
  return new Date(Date.UTC(2022, 9, 1 + days)).toISOString().slice(0, 10)
}
