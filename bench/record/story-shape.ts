import { z } from 'zod'
import { EVENT_TYPE_CODES } from '../../src/record/event-types.ts'
import * as v from '../../src/record/vocabulary.ts'

const Day = z.iso.date()
/** Name of a report's folder. */
const ReportName = z.string().min(1)
/** Key of a side: ISO 3166 alpha-2 of a country, else a word of the story's `sides`. */
const SideKey = z.string().min(1)

const Span = { from: Day.optional(), to: Day.optional() }

/** Somebody in the whole story. A name is a plain string (in every report where it stands) or one that means this actor in some reports only. */
const ActorShape = z.strictObject({
  key: z.string(),
  name: z.string(),
  kind: z.enum(v.MENTION_KINDS),
  names: z.array(z.union([z.string(), z.strictObject({ words: z.string(), reports: z.array(ReportName).min(1) })])),
  roles: z.array(z.strictObject({ role: z.string(), ...Span })).default([]),
  sides: z.array(z.strictObject({ side: SideKey, ...Span })).default([]),
  within: z.string().optional(),
  note: z.string().optional(),
})

/** Reports of one text, all else being texts of their own. `origin` is left out where the reports do not tell which was first. */
const FamilyShape = z.strictObject({
  reports: z.array(ReportName).min(2),
  origin: ReportName.optional(),
  how: z.enum(['verbatim', 'excerpt', 'rewrite', 'update', 'translation', 'mixed']),
  note: z.string().optional(),
})

/** One act in all reports. `tellings`: words of a report that stand in it once, the word or words that name the act in square brackets. */
const EventShape = z.strictObject({
  key: z.string(),
  type: z.enum(EVENT_TYPE_CODES),
  also: z.array(z.enum(EVENT_TYPE_CODES)).default([]),
  status: z.enum(v.STATUSES),
  timeFrame: z.enum(v.TIME_FRAMES).default('current'),
  day: z.string().optional(),
  place: z.string().optional(),
  agent: z.string().optional(),
  tellings: z.record(ReportName, z.array(z.string().regex(/\[[^[\]]+\]/)).min(1)),
  independent: z.int().min(1).optional(),
  note: z.string().optional(),
})

const ValueShape = z.strictObject({
  value: z.string(),
  speaker: z.string().optional(),
  side: SideKey.optional(),
  reports: z.array(ReportName).min(1),
})

/** A question on which accounts differ or only seem to. `about` is an event's key, or the name of a place. `also`: other questions that put it as well. */
const AccountShape = z.strictObject({
  question: z.enum(v.DIFFERENCES),
  also: z.array(z.enum(v.DIFFERENCES)).default([]),
  about: z.string(),
  title: z.string(),
  values: z.array(ValueShape).min(2),
  disputed: z.boolean(),
  optional: z.boolean().default(false),
  note: z.string().optional(),
})

/**
 * Who holds a place, and who claims it in law, from a day until the day of the next entry or the end of the story. Without `holds` only the claims
 * are asked: a region held in parts, a day on which accounts differ. `kind` tells a city from a region of its name.
 */
const ControlShape = z.strictObject({
  place: z.string(),
  also: z.array(z.string()).default([]),
  kind: z.enum(v.PLACE_KINDS).optional(),
  spans: z
    .array(
      z.strictObject({
        from: Day,
        holds: z.union([z.array(SideKey), z.enum(['contested', 'unknown'])]).optional(),
        claims: z.array(SideKey).default([]),
      }),
    )
    .min(1),
  note: z.string().optional(),
})

/** What else the record may call a place that a story's key names: another spelling, the name of its gazetteer. */
const NamedPlaceShape = z.strictObject({ name: z.string(), also: z.array(z.string()).min(1) })

/** A number that grows or is set right over the days: an update, no contradiction. `max` absent: no upper end told; `min` absent: no lower. */
const TollShape = z.strictObject({
  about: z.string(),
  what: z.enum(v.FIGURE_KINDS),
  values: z
    .array(
      z.strictObject({
        report: ReportName,
        day: Day,
        min: z.number().optional(),
        max: z.number().optional(),
        words: z.string(),
      }),
    )
    .min(2),
  note: z.string().optional(),
})

/**
 * `story.json`: what a careful coder puts in the record of a whole story, written before looking at what the program makes of it.
 * `folders` hold the reports, a folder each, and are relative to the story's own; `days` are those on which control is asked.
 */
export const StoryShape = z.strictObject({
  about: z.string(),
  folders: z.array(z.string()).min(1).default(['reports']),
  days: z.strictObject({ from: Day, to: Day }),
  sides: z.array(z.strictObject({ key: SideKey, names: z.array(z.string()) })),
  places: z.array(NamedPlaceShape).default([]),
  actors: z.array(ActorShape),
  families: z.array(FamilyShape),
  events: z.array(EventShape),
  accounts: z.array(AccountShape),
  control: z.array(ControlShape),
  tolls: z.array(TollShape),
})
export type Story = z.infer<typeof StoryShape>
export type StoryActor = z.infer<typeof ActorShape>
export type StoryEvent = z.infer<typeof EventShape>
export type StoryAccount = z.infer<typeof AccountShape>
export type StoryControl = z.infer<typeof ControlShape>
export type StoryToll = z.infer<typeof TollShape>
