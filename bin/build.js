// `npm run build`: gazetteer, basemap and desk, each only when its sources have changed.
import { ensureBuilt, ensureInstalled } from './launch.js'

ensureInstalled()
ensureBuilt()
