import { createRoute, z } from '@hono/zod-openapi'
import { controlAt } from '../app/control.ts'
import { exportGeoJson } from '../app/export-geojson.ts'
import { PATHS } from './contract.ts'
import { CONTROL_FACETS, CONTROL_QUERY } from './control.ts'
import { EVENT_QUERY, eventFacets, eventsWithin } from './event-query.ts'
import { pageOf } from './page.ts'
import { REFUSALS, type Routes, type Serving } from './routing.ts'

const FeatureShape = z.strictObject({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z
    .strictObject({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]).readonly() })
    .nullable(),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})
const TombstoneShape = z.strictObject({
  id: z.string(),
  why: z.enum(['rejected', 'merged']),
  standsFor: z.string().exactOptional(),
  decision: z.string(),
  by: z.string(),
  at: z.string(),
  reason: z.string().exactOptional(),
})
const answers = {
  200: {
    description: 'A FeatureCollection (RFC 7946); what has no known place has no geometry',
    content: {
      'application/geo+json': {
        schema: z.strictObject({
          type: z.literal('FeatureCollection'),
          features: z.array(FeatureShape).readonly(),
          reader: z.string(),
          edition: z.int().describe('rises with every change of the record'),
          tombstones: z.array(TombstoneShape).readonly().describe('what a reviewer has rejected or merged away'),
        }),
      },
    },
  },
  ...REFUSALS,
} as const

const events = createRoute({
  method: 'get',
  path: PATHS.geojsonEvents,
  summary: 'Events as GeoJSON points, by the same filters as the list',
  request: { query: z.strictObject(EVENT_QUERY) },
  responses: answers,
})

const control = createRoute({
  method: 'get',
  path: PATHS.geojsonControl,
  summary: 'Control as GeoJSON points, by the same filters as the list',
  request: { query: z.strictObject(CONTROL_QUERY) },
  responses: answers,
})

const GEOJSON = { 'content-type': 'application/geo+json' }
const ALL = { offset: 0, limit: Number.MAX_SAFE_INTEGER }

/** The record for maps and GIS. */
export function addGeojson(routes: Routes, { desk }: Serving): void {
  routes.openapi(events, async c => {
    const asked = c.req.valid('query')
    const record = await desk.record()
    const page = pageOf(eventsWithin(record, asked), { ...asked, ...ALL }, eventFacets(record))
    return c.json(await exportGeoJson(desk, { ...record, events: [...page.items] }, 'event'), 200, GEOJSON)
  })
  routes.openapi(control, async c => {
    const asked = c.req.valid('query')
    const { asOf, knownOn, place } = asked
    const record = await desk.record()
    const at = controlAt(record, { ...(asOf && { asOf }), ...(knownOn && { knownOn }), ...(place && { place }) })
    const page = pageOf(at, { ...asked, ...ALL }, CONTROL_FACETS)
    return c.json(await exportGeoJson(desk, { ...record, control: [...page.items] }, 'control'), 200, GEOJSON)
  })
}
