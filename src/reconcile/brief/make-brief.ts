import type { Brief } from '../../record/brief.ts'
import type { ReportId } from '../../record/ids.ts'
import type { Record } from '../../record/record.ts'
import type { Spans } from '../../text/span.ts'
import { type Section, withFootnotes } from './draft.ts'
import { knownBy, sayCounts } from './known-by.ts'
import { HEADINGS, SHARES } from './lexicon/templates.ts'
import { changedAccountDrafts, differDrafts } from './what-differs.ts'
import { backgroundDrafts, changedDrafts, happenedDrafts, unknownDrafts } from './what-happened.ts'
import { controlDrafts } from './who-holds.ts'
import { distinctStatements, sayingDrafts, sidesOf } from './who-says.ts'

/** The words a brief aims at; it may be a sentence over. */
export const BRIEF_WORDS = 300

/** How many of the events told are those that a side’s statements should bear on. */
const LEADING = 5

/**
 * The story on a page, from fields of the record only, every sentence with the words it rests on. `asOf` is the last day of
 * publication that counts, `since` the day after which something is new. `quote` gives a report’s words under spans, and
 * `undefined` when it does not have them: then the sentence is left out.
 */
export function makeBrief(
  record: Record,
  options: {
    readonly asOf?: string | undefined
    readonly since?: string | undefined
    readonly words?: number | undefined
    readonly quote: (report: ReportId, spans: Spans) => string | undefined
  },
): Brief {
  const known = knownBy(record, options.asOf)
  const spoken = distinctStatements(known)
  const [side, otherSide] = sidesOf(spoken)
  const section = (
    key: keyof typeof HEADINGS,
    drafts: Section['drafts'],
    heading: string = HEADINGS[key],
  ): Section => ({
    heading,
    drafts,
    share: SHARES[key],
  })
  const happened = happenedDrafts(known)
  const listed = new Set(happened.slice(0, LEADING).map(({ of }) => of))
  const events = record.events.filter(({ id }) => listed.has(id))
  const sections = [
    section('happened', happened),
    section('picture', [...controlDrafts(known), ...backgroundDrafts(known)]),
    section('saying', sayingDrafts(spoken, { side, events, known })),
    section('other', sayingDrafts(spoken, { side: otherSide, events, known })),
    section('differ', differDrafts(known)),
    section('unknown', unknownDrafts(known)),
    ...(options.since === undefined
      ? []
      : [
          section(
            'changed',
            inTurns(changedDrafts(known, options.since), changedAccountDrafts(known, options.since)),
            `${HEADINGS.changed} ${options.since}`,
          ),
        ]),
  ]
  const lead = record.events.find(({ id }) => id === happened[0]?.of)
  return {
    title: lead?.title ?? known.visible[0]?.title ?? 'No event is told as done',
    ...(options.asOf === undefined ? {} : { asOf: options.asOf.slice(0, 10) }),
    counts: sayCounts(known.visible),
    ...withFootnotes({ sections, reports: known.reports, quote: options.quote, words: options.words ?? BRIEF_WORDS }),
  }
}

/** One of each at a time, so that neither takes all the room. */
function inTurns<T>(as: readonly T[], bs: readonly T[]): T[] {
  return Array.from({ length: Math.max(as.length, bs.length) }, (_, at) => [
    ...as.slice(at, at + 1),
    ...bs.slice(at, at + 1),
  ]).flat()
}
