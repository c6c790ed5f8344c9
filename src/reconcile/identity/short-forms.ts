import type { ReportId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import type { Shelf } from '../../record/workings.ts'
import { bestOf, byCodeUnits, keyOf } from '../order.ts'
import type { Work } from '../work/work.ts'
import { type BodyKey, bodyKey } from './body-key.ts'
import { groupsIn } from './groups.ts'
import type { PartyOf } from './party.ts'
import { isShortOf, shortFormsIn } from './written-short.ts'

/** A body under the key that its short and its long name share in all reports, where any report teaches that they are one. */
export type OneBody = (body: BodyKey) => BodyKey

/** That a report teaches that two keys are one body’s, the short form’s and the long one’s; 1 for an armed group. */
type Lesson = readonly [short: string, long: string, isGroup: 0 | 1]

/** How many reports teach a lesson, and how many of them name an armed group. */
interface Taught {
  readonly reports: number
  readonly groups: number
}

const shelvesOf = ({ workings }: Work) => ({
  /** What a report teaches; group: report. */
  lessons: workings.shelf<readonly Lesson[]>('short-lessons'),
  /** Long forms of a short one, and short ones of a long one. */
  longs: workings.shelf<Taught>('long-of-short'),
  shorts: workings.shelf<Taught>('short-of-long'),
  /** Reports that asked what a key is one with, and back. */
  asked: workings.shelf<1>('short-asked'),
  ofAsker: workings.shelf<readonly string[]>('report-short-asked'),
})
type Shelves = ReturnType<typeof shelvesOf>

/** Takes in what reports teach now; returns those that asked about a name which is one with another than before. */
export function updateShortForms(work: Work, changed: readonly ReportId[]): Set<ReportId> {
  const shelves = shelvesOf(work)
  const touched = new Set<string>()
  for (const report of changed) {
    const reading = work.reading(report)
    const now = reading ? lessonsOf(reading, work.partyOf) : []
    const before = shelves.lessons.get(report, '') ?? []
    if (JSON.stringify(now) === JSON.stringify(before)) continue
    const keys = new Set([...before, ...now].flatMap(lesson => nearTo(lesson, shelves)))
    const were = new Map([...keys].map(key => [key, shortOf(key, shelves)]))
    for (const lesson of now) count(lesson, 1, shelves)
    for (const lesson of before) count(lesson, -1, shelves)
    for (const [key, was] of were) if (keyOfShort(was) !== keyOfShort(shortOf(key, shelves))) touched.add(key)
    if (now.length > 0) shelves.lessons.put(report, '', now)
    else shelves.lessons.remove(report, '')
  }
  // Members of the shelf are put as ids of reports.
  return new Set([...touched].flatMap(key => shelves.asked.list(key).map(([report]) => report as ReportId)))
}

/** What bodies are one, for one report: what it asks is remembered until it asks again. */
export function shortFormsFor(work: Work, report: ReportId): { readonly oneBody: OneBody; readonly done: () => void } {
  const shelves = shelvesOf(work)
  const keys = new Set<string>()
  const oneBody: OneBody = body => {
    keys.add(body.key)
    const short = shortOf(body.key, shelves)
    if (!short) return body
    // The words of its own long name tell no side of a group: "Congolese" in the name of a movement.
    const party = short.isGroup && !body.isGroup ? short.key.slice(1).toUpperCase() : body.party
    return { ...body, key: short.key, ...(party === undefined ? {} : { party }) }
  }
  const done = () => {
    const before = new Set(shelves.ofAsker.get(report, ''))
    const now = [...keys].sort(byCodeUnits)
    for (const key of before) if (!keys.has(key)) shelves.asked.remove(key, report)
    for (const key of now) if (!before.has(key)) shelves.asked.put(key, report, 1)
    if (now.length > 0) shelves.ofAsker.put(report, '', now)
    else if (before.size > 0) shelves.ofAsker.remove(report, '')
  }
  return { oneBody, done }
}

/** The short form that a key is or has: of a long form the one taught most, where that is short for nothing else. */
function shortOf(
  key: string,
  { longs, shorts }: Shelves,
): { readonly key: string; readonly isGroup: boolean } | undefined {
  const taught = bestOf(shorts.list(key), ([a, as], [b, bs]) => bs.reports - as.reports || byCodeUnits(a, b))
  const short = taught?.[0] ?? key
  const [only, ...others] = longs.list(short)
  return only && others.length === 0 ? { key: short, isGroup: only[1].groups > 0 } : undefined
}

const keyOfShort = (short: ReturnType<typeof shortOf>): string => (short ? keyOf(short.key, short.isGroup ? 1 : 0) : '')

/** All keys for which a lesson can matter. */
function nearTo([short, long]: Lesson, { longs }: Shelves): string[] {
  return [short, long, ...longs.list(short).map(([other]) => other)]
}

function count([short, long, isGroup]: Lesson, by: number, { longs, shorts }: Shelves): void {
  const add = (shelf: Shelf<Taught>, group: string, member: string) => {
    const known = shelf.get(group, member)
    const taught = { reports: (known?.reports ?? 0) + by, groups: (known?.groups ?? 0) + by * isGroup }
    if (taught.reports > 0) shelf.put(group, member, taught)
    else shelf.remove(group, member)
  }
  add(longs, short, long)
  add(shorts, long, short)
}

/** Each lesson of a report once: in brackets, by the initials of the only long name beside a short one, or by the outlet’s in its dateline. */
function lessonsOf(reading: Reading, partyOf: PartyOf): Lesson[] {
  const groups = new Set(groupsIn(reading, partyOf, () => ({ kinds: [] })).map(({ name }) => name))
  const written = [...shortFormsIn(reading.report.text), ...besides(reading)]
  const found = new Map<string, Lesson>()
  for (const { name, short } of written) {
    if (!/^\p{Lu}/u.test(name)) continue
    const [from, to] = [bodyKey(short, undefined, partyOf), bodyKey(name, undefined, partyOf)]
    if (!from || !to || from.key === to.key || !from.key.startsWith('|')) continue
    found.set(keyOf(from.key, to.key), [from.key, to.key, groups.has(short) ? 1 : 0])
  }
  return [...found].sort(([a], [b]) => byCodeUnits(a, b)).map(([, lesson]) => lesson)
}

function besides({ report, mentions }: Reading): { readonly name: string; readonly short: string }[] {
  const names = new Set(mentions.filter(({ kind }) => BODIES.has(kind)).map(({ name }) => name.replace(/^the\s+/i, '')))
  const shorts = [...names].filter(name => SHORT.test(name))
  const [, credit] = DATELINE.exec(report.text.slice(report.body[0])) ?? []
  const pairs = shorts.flatMap(short => {
    const [only, ...others] = [...names].filter(name => name.includes(' ') && isShortOf(short, name))
    return only !== undefined && others.length === 0 ? [{ name: only, short }] : []
  })
  const outlet = report.outlet?.replace(/^the\s+/i, '')
  const isOwn = credit !== undefined && outlet !== undefined && isShortOf(credit, outlet)
  return isOwn ? [...pairs, { name: outlet, short: credit }] : pairs
}

const BODIES: ReadonlySet<string> = new Set(['organisation', 'force', 'government', 'group', 'office'])
const SHORT = /^\p{Lu}{3,8}$/u
/** "ODESA, Nov 6 (CPA) -" at the head of a text. */
const DATELINE = /^\s*\p{Lu}[\p{L} ,.’'-]{2,40}(?:\d{1,2})?\s*\((\p{Lu}{2,8})\)\s*[-–—]/u
