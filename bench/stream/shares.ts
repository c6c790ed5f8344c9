import { daysBetween } from '../../src/reconcile/days.ts'
import type { Reading } from '../../src/record/reading.ts'
import { publicationDay } from '../../src/record/report.ts'
import { quoteOf } from '../../src/text/span.ts'
import type { Told } from './publish.ts'

/** A figure of the stream by its name: a mean per report, or a percentage. */
export type Shares = ReadonlyMap<string, number>

/** What a stream is made of, counted from its readings and truth alone. `presidents` are those that the truth calls so. */
export function sharesOf(stream: Iterable<Told>): Shares {
  const sums = new Map<string, [sum: number, of: number]>()
  const count = (name: string, sum: number, of = 1) => {
    const known = sums.get(name)
    if (!known) sums.set(name, [sum, of])
    else {
      known[0] += sum
      known[1] += of
    }
  }
  const tellings = new Map<string, number>()
  const types = new Map<string, string[]>()
  const days = new Map<string, string[]>()
  for (const { reading, truth } of stream) {
    countParts(reading, count)
    countNoise(reading, count)
    countMentions(reading, count)
    count('% copies', truth.family === truth.report ? 0 : 100)
    count(
      '% with the president of the conflict',
      truth.actors.some(({ truth: key }) => key === `${truth.conflict}/person/0`) ? 100 : 0,
    )
    if (truth.family !== truth.report) continue
    for (const { truth: key } of truth.events) tellings.set(key, (tellings.get(key) ?? 0) + 1)
    truth.events.forEach(({ truth: key }, index) => {
      const event = reading.events[index]
      if (event) put(types, key, event.type)
      if (event?.time?.value.interval) put(days, key, event.time.value.value)
    })
  }
  const means = [...sums].map(([name, [sum, of]]) => [name, sum / of] as const)
  const counts = [...tellings.values()]
  const told = counts.reduce((a, b) => a + b, 0)
  return new Map([
    ...means,
    ['% tellings of another type than most', againstMost(types)],
    ['% tellings of another day than most', againstMost(days)],
    ['texts per event, copies aside', told / counts.length],
    ['most texts of an event', Math.max(...counts)],
  ])
}

function put(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** Of those that are told by five texts or more: the percentage of values that are not the commonest of their event. */
function againstMost(lists: ReadonlyMap<string, readonly string[]>): number {
  const enough = [...lists.values()].filter(({ length }) => length >= 5)
  const most = (list: readonly string[]) =>
    Math.max(...[...Map.groupBy(list, value => value).values()].map(({ length }) => length))
  const all = enough.reduce((sum, { length }) => sum + length, 0)
  return 100 - (100 * enough.reduce((sum, list) => sum + most(list), 0)) / all
}

type Count = (name: string, sum: number, of?: number) => void

function countParts(reading: Reading, count: Count): void {
  const { report, mentions, places, times, statements, events, control, figures } = reading
  const parts = { mentions, places, times, statements, events, control, figures }
  for (const [name, list] of Object.entries(parts)) count(name, list.length)
  count('chains', new Set(mentions.map(({ chain }) => chain)).size)
  count('words', report.text.split(/\s+/).length)
  count('% undated', report.published === undefined ? 100 : 0)
}

function countNoise({ events, statements }: Reading, count: Count): void {
  const of = events.length
  const percent = (some: number) => 100 * some
  count('% tellings without day', percent(events.filter(({ time }) => !time).length), of)
  count('% tellings without place', percent(events.filter(({ place }) => !place).length), of)
  count('% tellings without doer', percent(events.filter(({ agent }) => !agent).length), of)
  const disputed = events.filter(({ status }) => status.value === 'claimed' || status.value === 'denied')
  count('% tellings claimed or denied', percent(disputed.length), of)
  count(
    '% statements through another',
    percent(statements.filter(({ relays }) => relays.length > 0).length),
    statements.length,
  )
}

function countMentions({ report, mentions }: Reading, count: Count): void {
  const persons = mentions.filter(({ kind }) => kind === 'person')
  const words = persons.map(({ spans }) => quoteOf(report.text, spans))
  const surnames = words.filter(name => !name.includes(' ') && name.toLowerCase() !== 'he')
  count('% persons by surname', 100 * surnames.length, persons.length)
  count('% persons with office', 100 * persons.filter(({ role }) => role).length, persons.length)
  const ministries = mentions.filter(({ name }) => name.includes('Defence Ministry'))
  count('% ministries without country', 100 * ministries.filter(({ side }) => !side).length, ministries.length)
}

/** How many days each report of the stream lies before the latest that came before it; undated ones left out. */
export function lagsOf(stream: Iterable<Told>): readonly number[] {
  const lags: number[] = []
  let latest = ''
  for (const { reading } of stream) {
    const day = publicationDay(reading.report)
    if (day === undefined) continue
    if (day > latest) latest = day
    lags.push(daysBetween(day, latest) ?? 0)
  }
  return lags
}
