import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { checkModels } from './check-models.ts'
import type { Config } from './config.ts'
import { explainProblem } from './errors.ts'
import { loadBase } from './gazetteer-file.ts'
import { readLayers } from './gazetteer-layers.ts'
import { installedProgram } from './installed-program.ts'

/** One thing that the program uses. `missing` stops something; `optional` is missing but nothing needs it. `todo`: how to get it. */
export interface Check {
  readonly name: string
  readonly state: 'ok' | 'missing' | 'optional'
  readonly detail: string
  readonly todo?: string
}

/** What is installed, and what is missing and how to get it. `searchPath` is the PATH that other programs are looked for on. */
export async function doctor(
  config: Pick<Config, 'gazetteer' | 'places' | 'models' | 'desk' | 'searchPath'>,
): Promise<readonly Check[]> {
  return [
    nodeCheck(),
    sqliteCheck(),
    await gazetteerCheck(config.gazetteer),
    ...(await layerChecks(config.places)),
    ...(await checkModels(config.models)),
    deskCheck(config.desk),
    programCheck(config.searchPath, CHROMIUM),
    programCheck(config.searchPath, OGRINFO),
  ]
}

const LEAST_NODE = 24

function nodeCheck(): Check {
  const detail = process.version
  const isEnough = Number(process.versions.node.split('.')[0]) >= LEAST_NODE
  if (isEnough) return { name: 'Node', state: 'ok', detail }
  return {
    name: 'Node',
    state: 'missing',
    detail,
    todo: `install Node ${LEAST_NODE} or newer, or run “npm install” here`,
  }
}

function sqliteCheck(): Check {
  const database = new DatabaseSync(':memory:')
  const version = database.prepare('select sqlite_version() as version').get()?.['version']
  const options = database
    .prepare('pragma compile_options')
    .all()
    .map(row => String(row['compile_options']))
  database.close()
  const lacking = ['FTS5', 'RTREE'].filter(option => !options.includes(`ENABLE_${option}`))
  const name = 'SQLite'
  if (lacking.length === 0) return { name, state: 'ok', detail: `${version} with FTS5 and R*Tree` }
  return {
    name,
    state: 'missing',
    detail: `${version} without ${lacking.join(', ')}`,
    todo: 'use the Node that npm installs here',
  }
}

async function gazetteerCheck(path: string): Promise<Check> {
  const loaded = await loadBase(path)
  const name = 'Gazetteer'
  if (!loaded.ok) return { name, state: 'missing', detail: explainProblem(loaded.error), todo: 'npm run build' }
  return { name, state: 'ok', detail: `${loaded.value.size} places (${loaded.value.version}) at ${path}` }
}

async function layerChecks(folder: string): Promise<readonly Check[]> {
  return (await readLayers(folder)).map(({ path, layer }): Check => {
    const name = 'Added places'
    if (!layer.ok)
      return { name, state: 'missing', detail: explainProblem(layer.error), todo: 'dateline gazetteer undo' }
    const { sources, places } = layer.value.head
    const from = sources.map(source => source.name).join(', ')
    return { name, state: 'ok', detail: `${places.new} new, ${places.merged} merged, from ${from} at ${path}` }
  })
}

function deskCheck(folder: string): Check {
  const name = 'Desk'
  if (existsSync(join(folder, 'index.html'))) return { name, state: 'ok', detail: `built in ${folder}` }
  return { name, state: 'missing', detail: `not built in ${folder}`, todo: 'npm run build' }
}

interface OtherProgram {
  readonly name: string
  readonly files: readonly string[]
  readonly purpose: string
  readonly todo: string
}

const CHROMIUM: OtherProgram = {
  name: 'Chromium',
  files: ['chromium', 'chromium-browser', 'google-chrome'],
  purpose: 'for the browser tests only',
  todo: 'Debian: apt install chromium',
}
const OGRINFO: OtherProgram = {
  name: 'ogrinfo',
  files: ['ogrinfo'],
  purpose: 'for checking record files as GIS programs see them',
  todo: 'Debian: apt install gdal-bin',
}

function programCheck(searchPath: string, { name, files, purpose, todo }: OtherProgram): Check {
  const found = installedProgram(files, searchPath)
  return found
    ? { name, state: 'ok', detail: found }
    : { name, state: 'optional', detail: `not found; ${purpose}`, todo }
}
