import { z } from '@hono/zod-openapi'
import { RecordPlaceShape } from '../record/record.ts'
import { PATHS } from './contract.ts'
import { pageOf } from './page.ts'
import { pageFields } from './page-shape.ts'
import { BoxQuery, boxOf, FacetQuery, inBox, PART, WordsQuery } from './query.ts'
import { NO_PARAMS, question, type Routes, type Serving } from './routing.ts'

const list = question({
  path: PATHS.places,
  summary: 'Places, those named by most reports first',
  params: NO_PARAMS,
  query: z.strictObject({
    ...PART,
    country: FacetQuery,
    kind: FacetQuery,
    bbox: BoxQuery.optional(),
    q: WordsQuery.optional(),
  }),
  answer: z.strictObject(pageFields(RecordPlaceShape)),
})

/** Places of the record with position and precision. */
export function addPlaces(routes: Routes, { desk }: Serving): void {
  routes.openapi(list, async c => {
    const asked = c.req.valid('query')
    const words = asked.q?.toLowerCase()
    const box = asked.bbox === undefined ? undefined : boxOf(asked.bbox)
    const items = (await desk.record()).places
      .filter(place => (!words || place.name.toLowerCase().includes(words)) && (!box || inBox(box, place)))
      .sort((a, b) => b.reports - a.reports)
    return c.json(
      pageOf(items, asked, { country: place => [place.country ?? 'none'], kind: place => [place.kind] }),
      200,
    )
  })
}
