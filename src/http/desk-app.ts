import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { addAccounts } from './accounts.ts'
import { addActors } from './actors.ts'
import { addBrief } from './brief.ts'
import { PATHS } from './contract.ts'
import { addControl } from './control.ts'
import { addDecisions } from './decisions.ts'
import { deskFile } from './desk-files.ts'
import { addEvents } from './events.ts'
import { addExplain } from './explain.ts'
import { addFigures } from './figures.ts'
import { addFind } from './find.ts'
import { addGeojson } from './geojson.ts'
import { guard } from './guard.ts'
import { addHealth } from './health.ts'
import { addPlaces } from './places.ts'
import { refuse } from './problem.ts'
import { faultsOf } from './query-faults.ts'
import { addReports } from './reports.ts'
import { addReview } from './review.ts'
import type { Routes, Serving } from './routing.ts'
import { addSearch } from './search.ts'
import { addStatements } from './statements.ts'
import { addTimeline } from './timeline.ts'

/** Every resource, in the order of the OpenAPI document. */
const RESOURCES: readonly ((routes: Routes, serving: Serving) => void)[] = [
  addReports,
  addStatements,
  addEvents,
  addControl,
  addAccounts,
  addActors,
  addPlaces,
  addFigures,
  addBrief,
  addSearch,
  addFind,
  addExplain,
  addTimeline,
  addDecisions,
  addReview,
  addGeojson,
  addHealth,
]

/** What the desk is served with: `host` is what the server is bound to, `onFault` hears of bugs. */
export interface DeskApp extends Serving {
  readonly deskFolder: string
  readonly host: string
  readonly onFault: (error: unknown) => void
}

const MOST_BYTES = 64 * 1024
const tooLong = (c: Context) =>
  refuse(c, 413, { detail: `The request has more than ${MOST_BYTES} bytes.`, todo: 'Send one decision at a time.' })

/** The handler of all requests: the resources, the OpenAPI document and the files of the desk. */
export function makeDeskApp(serving: DeskApp): Routes {
  const routes: Routes = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const todo = `${PATHS.openapi} lists what each address takes.`
      return refuse(c, 400, { detail: faultsOf(result.error.issues), todo })
    },
  })
  routes.use('*', guard(serving.host))
  routes.use('*', bodyLimit({ maxSize: MOST_BYTES, onError: tooLong }))
  for (const add of RESOURCES) add(routes, serving)
  routes.doc31(PATHS.openapi, {
    openapi: '3.1.0',
    info: {
      title: 'Dateline',
      version: '1',
      description: 'The record of a conflict as its reports tell it: each part with the words it rests on.',
    },
  })
  addDeskFiles(routes, serving.deskFolder)
  routes.onError((error, c) => {
    if (error instanceof HTTPException) {
      const todo = `${PATHS.openapi} lists what each address takes.`
      return refuse(c, error.status, { detail: `${error.message || 'The request cannot be understood'}.`, todo })
    }
    serving.onFault(error)
    return refuse(c, 500, {
      detail: 'The program failed on this request. That is a bug of ours, not of what you asked.',
      todo: 'Look at the terminal where it runs; please send us what it says.',
    })
  })
  return routes
}

function addDeskFiles(routes: Routes, folder: string): void {
  routes.get('*', async c => {
    const file = await deskFile(folder, new URL(c.req.url).pathname)
    if (file) {
      const keep = file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache'
      return c.body(file.bytes, 200, { 'content-type': file.mediaType, 'cache-control': keep })
    }
    return refuse(c, 404, {
      detail: `There is nothing at ${c.req.path.slice(0, 200)}.`,
      todo:
        c.req.path === '/'
          ? 'The desk is not built: run “npm run build”.'
          : `Open / for the desk; ${PATHS.openapi} lists the addresses.`,
    })
  })
  routes.all('*', c =>
    refuse(c, 405, {
      detail: `${c.req.method} is not answered at ${c.req.path.slice(0, 200)}.`,
      todo: `Use GET; only ${PATHS.decisions} takes POST.`,
    }),
  )
}
