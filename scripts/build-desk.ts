// Builds the desk into dist/desk, with the basemap beside it.
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const ROOT = join(import.meta.dirname, '..')
const BASEMAP = join(ROOT, 'data', 'basemap.json')

await build({ configFile: join(ROOT, 'web', 'vite.config.ts'), configLoader: 'native', logLevel: 'warn' })
if (existsSync(BASEMAP)) copyFileSync(BASEMAP, join(ROOT, 'dist', 'desk', 'basemap.json'))
else process.stderr.write('data/basemap.json is not there: the map will have no coast lines. Run “npm run build”.\n')
