import { type Chance, chanceFrom } from '../chance.ts'
import { type Calendar, calendarFrom } from './calendar.ts'
import { type Draft, draftReport, type State } from './draft.ts'
import { openNewsroom } from './happenings.ts'
import { happens, heavyTail, picker } from './odds.ts'
import { type Publication, publish, type reportId, type Told } from './publish.ts'
import { type Conflict, makeWorld, type World } from './world.ts'

/** A hundred thousand reports are three years of this many a day. */
const REPORTS_A_DAY = 91
/** From Sunday on: less on the days of rest. */
const BY_WEEKDAY = [0.75, 1.1, 1.12, 1.12, 1.12, 1.09, 0.7] as const
/** Of a hundred texts: taken over by others. With the copies of each that makes three reports in ten copies. */
const WIRE = 7.2
/** Copies of such a text: most often 1, six in the middle, at most 60. */
const COPIES = heavyTail(60, 1.5)
/** Hours within which copies come out, by how many of a hundred: most at once. */
const COPY_DELAY = picker([2, 8, 24, 48, 72], (_, index) => [35, 30, 20, 10, 5][index] ?? 1)
const MANNER = picker(
  ['whole', 'excerpt', 'rewritten'] as const,
  manner => ({ whole: 50, excerpt: 25, rewritten: 25 })[manner],
)
/** Of a hundred reports: with no date; with a day and no hour. */
const UNDATED = 1
const DAY_ONLY = 9
/** Every so many-th report comes in late, by so many days. */
const LATE = { every: 200, least: 14, most: 42 } as const

/**
 * Reports of twelve conflicts as they would be read, with what is so of each: lazily, in order of publication but for those that come in weeks
 * late. The same seed gives the same stream. Memory does not grow with it: what is kept is the news of five days and the texts of three.
 * `startDay` as `2022-03-01`.
 */
export function* streamOf(options: {
  readonly seed: number
  readonly reports: number
  readonly startDay: string
}): Generator<Told> {
  const { seed, reports, startDay } = options
  const calendar = calendarFrom(startDay)
  let held: { readonly until: number; readonly told: Told }[] = []
  let number = 0
  for (const { day, publications } of daysOf(seed, calendar)) {
    for (const publication of publications) {
      const told = publish({ ...publication, number }, { seed, calendar })
      publication.published(told)
      number++
      if (number % LATE.every === 0) held.push({ until: day + LATE.least + (number % (LATE.most - LATE.least)), told })
      else yield told
      if (number === reports) break
    }
    const last = number === reports
    for (const late of held) if (last || late.until <= day) yield late.told
    if (last) return
    held = held.filter(({ until }) => until > day)
  }
}

/** A publication that is to come; `published` lets those that copy it know which report it became. */
interface Coming extends Omit<Publication, 'number' | 'original'> {
  readonly original: Publication['original']
  published(told: Told): void
}

function* daysOf(
  seed: number,
  calendar: Calendar,
): Generator<{ readonly day: number; readonly publications: Iterable<Coming> }> {
  const world = makeWorld()
  const chance = chanceFrom(seed)
  const states = new Map(
    world.conflicts.map(conflict => [conflict, { conflict, newsroom: openNewsroom(conflict, chance) }] as const),
  )
  const copies = new Map<number, Copy[]>()
  for (let day = 0; ; day++) {
    const weekday = new Date(`${calendar.day(day)}T00:00:00Z`).getUTCDay()
    const mean = REPORTS_A_DAY * 0.7 * (BY_WEEKDAY[weekday] ?? 1)
    const count = Math.round((mean * (85 + chance.below(31))) / 100)
    const texts = textsOf(day, { count, world, states, chance })
    for (const { copy, day: out } of texts.flatMap(text => copiesOf(text, world, chance))) {
      const others = copies.get(out)
      if (others) others.push(copy)
      else copies.set(out, [copy])
    }
    const due = copies.get(day) ?? []
    copies.delete(day)
    yield { day, publications: inOrder(day, { texts, due, chance }) }
  }
}

/** A text with the report that it became. */
interface Text {
  readonly draft: Draft
  report?: ReturnType<typeof reportId>
}
interface Copy {
  readonly of: Text
  readonly outlet: Publication['outlet']
  readonly manner: Publication['manner']
  readonly minute: number
}

function textsOf(
  day: number,
  from: {
    readonly count: number
    readonly world: World
    readonly states: ReadonlyMap<Conflict, State>
    readonly chance: Chance
  },
): readonly Text[] {
  const { count, world, states, chance } = from
  return Array.from({ length: count }, () => {
    const state = states.get(world.conflictOf(chance))
    if (!state) throw new Error('A conflict of no world')
    const minute = chance.below(MINUTES)
    return { draft: draftReport(state, { world, chance, day, minute, outlet: world.outletOf(chance) }) }
  })
}

const MINUTES = 24 * 60

function copiesOf(of: Text, world: World, chance: Chance): { readonly copy: Copy; readonly day: number }[] {
  if (!happens(chance, WIRE)) return []
  const taken = new Set([of.draft.outlet])
  return Array.from({ length: COPIES(chance) }, () => {
    let outlet = world.outletOf(chance)
    while (taken.has(outlet)) outlet = world.outletOf(chance)
    taken.add(outlet)
    const at = of.draft.minute + 1 + chance.below(COPY_DELAY(chance) * 60 - 1)
    const minute = at % MINUTES
    return { copy: { of, outlet, manner: MANNER(chance), minute }, day: of.draft.day + Math.floor(at / MINUTES) }
  })
}

function* inOrder(
  day: number,
  { texts, due, chance }: { readonly texts: readonly Text[]; readonly due: readonly Copy[]; readonly chance: Chance },
): Generator<Coming> {
  const all = [
    ...texts.map((text): Copy => ({ of: text, outlet: text.draft.outlet, manner: 'whole', minute: text.draft.minute })),
    ...due,
  ].sort((a, b) => a.minute - b.minute)
  for (const { of, outlet, manner, minute } of all) {
    const dated = happens(chance, UNDATED) ? 'not' : happens(chance, DAY_ONLY) ? 'day' : 'instant'
    const { draft, report } = of
    yield {
      draft,
      outlet,
      manner,
      day,
      minute,
      dated,
      original: report,
      published: ({ truth }) => {
        of.report ??= truth.report
      },
    }
  }
}
