import { hash } from 'node:crypto'
import { type ChainId, type EventId, idFrom, type ReportId, type StatementId } from '../../src/record/ids.ts'
import type { Reading } from '../../src/record/reading.ts'
import type { Span } from '../../src/text/span.ts'
import type { Calendar } from './calendar.ts'
import type { Draft } from './draft.ts'
import { Page } from './page.ts'
import type { Outlet } from './world.ts'

/** What is so of one report: what B³ is counted against. */
export interface ReportTruth {
  readonly report: ReportId
  /** Where it is about; reports of different conflicts share no event and no family. */
  readonly conflict: string
  /** The report that the text was first published as. */
  readonly family: ReportId
  /** Which event of the truth each telling is of. */
  readonly events: readonly { readonly event: EventId; readonly truth: string }[]
  /** Who each chain is that is somebody. "Troops" could be anybody and is not in it. */
  readonly actors: readonly ChainTruth[]
}

/** Who a chain is, and one of the statements that it makes, if it makes any. */
export interface ChainTruth {
  readonly chain: ChainId
  readonly truth: string
  readonly statement?: StatementId
}

/** A report of the stream as it was read, and what is so of it. */
export interface Told {
  readonly reading: Reading
  readonly truth: ReportTruth
}

/** A text at an outlet. `whole`: word for word; `excerpt`: its beginning; `rewritten`: in part in other words. */
export interface Publication {
  readonly draft: Draft
  readonly outlet: Outlet
  readonly manner: 'whole' | 'excerpt' | 'rewritten'
  readonly day: number
  readonly minute: number
  readonly number: number
  readonly dated: 'instant' | 'day' | 'not'
  /** The report that it is a copy of. */
  readonly original?: ReportId | undefined
}

/** An excerpt is this part of the sentences, and at least so many. */
const EXCERPT = { part: 0.65, least: 5 } as const
/** Days of the stream after which those who come to another office have it. */
export const PROMOTION_DAY = 500

/** The id of a report: like chance, so that nothing can be told from the order of ids. */
export function reportId(seed: number, number: number): ReportId {
  return idFrom('r', 'stream', seed, number)
}

/** The report of a publication, read without a fault but for what its author has wrong. */
export function publish(
  publication: Publication,
  { seed, calendar }: { readonly seed: number; readonly calendar: Calendar },
): Told {
  const { draft, manner, day, dated, number } = publication
  const report = reportId(seed, number)
  const title = manner === 'rewritten' ? draft.otherTitle : draft.title
  const page = new Page({
    report,
    spellingOf: draft.spellingOf,
    roleOf: ({ person }) => (day >= PROMOTION_DAY ? (person?.laterRole ?? person?.role) : person?.role),
    dayOf: told => calendar.wordsFor(told, draft.day, dated !== 'not'),
    rewritten: manner === 'rewritten',
  })
  const headline = page.say(title)
  for (const passage of passagesOf(draft, manner)) page.sentence(passage)
  if (publication.outlet.boilerplate !== '') page.sentence(() => page.say(publication.outlet.boilerplate))
  return { reading: readingOf(page, { publication, title, headline, calendar }), truth: truthOf(page, publication) }
}

function passagesOf({ passages }: Draft, manner: Publication['manner']): Draft['passages'] {
  if (manner !== 'excerpt') return passages
  return passages.slice(0, Math.max(EXCERPT.least, Math.ceil(passages.length * EXCERPT.part)))
}

function readingOf(
  page: Page,
  from: {
    readonly publication: Publication
    readonly title: string
    readonly headline: Span
    readonly calendar: Calendar
  },
): Reading {
  const { publication, title, headline, calendar } = from
  const { outlet, dated, day, minute, number } = publication
  const { report, text, sentences, mentions, places, times, statements, events, control, figures } = page
  const published = dated === 'instant' ? calendar.instant(day, minute) : calendar.day(day)
  return {
    schema: 'dateline/reading/1',
    reader: 'stream',
    report: {
      id: report,
      sha256: hash('sha256', text, 'hex'),
      outlet: outlet.name,
      url: `${outlet.site}/${number}`,
      ...(dated === 'not' ? {} : { published, publishedFrom: 'field' }),
      title,
      language: 'en',
      text,
      headline,
      body: [headline[1] + 2, text.length],
      origin: `stream/${number}`,
    },
    sentences,
    mentions,
    places,
    times,
    statements,
    events,
    control,
    figures,
  }
}

function truthOf(page: Page, { draft, original }: Publication): ReportTruth {
  return {
    report: page.report,
    conflict: draft.conflict,
    family: original ?? page.report,
    events: page.tellings,
    actors: [...page.chains].flatMap(([{ key }, { chain }]) => (key === '' ? [] : [chainTruth(page, chain, key)])),
  }
}

function chainTruth({ statements }: Page, chain: ChainId, truth: string): ChainTruth {
  const said = statements.find(({ speaker }) => speaker?.value.chain === chain)
  return { chain, truth, ...(said ? { statement: said.id } : {}) }
}
