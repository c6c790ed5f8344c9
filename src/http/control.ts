import { z } from '@hono/zod-openapi'
import { controlAt, holdersAt, lastDay } from '../app/control.ts'
import { type ControlSpan, ControlSpanShape } from '../record/record.ts'
import { PATHS } from './contract.ts'
import { disputesOf, namesFor } from './names.ts'
import { pageOf } from './page.ts'
import { DisputedShape, NamesShape, pageFields } from './page-shape.ts'
import { DayQuery, FacetQuery, PART } from './query.ts'
import { NO_PARAMS, question, type Routes, type Serving } from './routing.ts'

/** The two axes of time, and where. */
export const CONTROL_QUERY = {
  asOf: DayQuery.optional(),
  knownOn: DayQuery.optional(),
  place: FacetQuery,
  side: FacetQuery,
  kind: FacetQuery,
  sense: FacetQuery,
} as const

const page = question({
  path: PATHS.control,
  summary: 'Who stands how to which place: as of a day, by what had been published by a day',
  params: NO_PARAMS,
  query: z.strictObject({ ...PART, ...CONTROL_QUERY }),
  answer: z.strictObject({
    ...pageFields(ControlSpanShape),
    asOf: z.string().exactOptional(),
    knownOn: z.string().exactOptional(),
    names: NamesShape,
    disputed: DisputedShape,
  }),
})

const HolderShape = z.strictObject({
  holder: z.string(),
  side: z.string().exactOptional(),
  from: z.string().exactOptional(),
})

const WithinShape = z.strictObject({
  region: z.string(),
  held: z
    .array(
      z.strictObject({ holder: z.string(), side: z.string().exactOptional(), places: z.array(z.string()).readonly() }),
    )
    .readonly(),
  contested: z.array(z.string()).readonly(),
  unknown: z.array(z.string()).readonly(),
})

const holders = question({
  path: PATHS.holders,
  summary: 'Who holds which place on a day, by what had been published by a day; regions counted by their known places',
  params: NO_PARAMS,
  query: z.strictObject({ asOf: DayQuery.optional(), knownOn: DayQuery.optional(), place: FacetQuery }),
  answer: z.strictObject({
    asOf: z.string(),
    knownOn: z.string().exactOptional(),
    standings: z
      .array(
        z.strictObject({
          place: z.string(),
          holds: z.array(HolderShape).readonly(),
          claims: z.array(HolderShape).readonly(),
          contested: z.boolean(),
          basis: z.array(ControlSpanShape).readonly(),
        }),
      )
      .readonly(),
    regions: z.array(WithinShape).readonly(),
    names: NamesShape,
  }),
})

/** The facets of control, by query parameter. */
export const CONTROL_FACETS = {
  side: (span: ControlSpan) => [span.side ?? 'none'],
  kind: (span: ControlSpan) => [span.kind],
  sense: (span: ControlSpan) => [span.sense],
}

/** Control by place, then by day; and holders on one day. */
export function addControl(routes: Routes, { desk }: Serving): void {
  routes.openapi(page, async c => {
    const asked = c.req.valid('query')
    const { asOf, knownOn, place } = asked
    const moment = { ...(asOf && { asOf }), ...(knownOn && { knownOn }), ...(place && { place }) }
    const record = await desk.record()
    const spans = pageOf(controlAt(record, moment), asked, CONTROL_FACETS)
    const ids = spans.items.flatMap(span => [span.id, span.place])
    const about = spans.items.flatMap(span => [span.place, span.actor])
    return c.json(
      {
        ...spans,
        ...(asOf && { asOf }),
        ...(knownOn && { knownOn }),
        names: namesFor(record, about),
        disputed: disputesOf(record, ids),
      },
      200,
    )
  })
  routes.openapi(holders, async c => {
    const { place, knownOn, ...asked } = c.req.valid('query')
    const record = await desk.record()
    const asOf = asked.asOf ?? knownOn ?? lastDay(record) ?? ''
    const found = holdersAt(record, { asOf, ...(knownOn && { knownOn }), ...(place && { place }) })
    const about = [
      ...found.standings.flatMap(({ place: id, basis }) => [id, ...basis.map(({ actor }) => actor)]),
      ...found.regions.flatMap(({ region, held, contested, unknown }) => [
        region,
        ...held.flatMap(one => one.places),
        ...contested,
        ...unknown,
      ]),
    ]
    return c.json({ ...found, names: namesFor(record, about) }, 200)
  })
}
