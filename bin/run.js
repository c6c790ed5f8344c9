// `node bin/run.js bench/bench.ts …`: a TypeScript file of ours with the right Node.
import { ensureBuilt, ensureInstalled, run } from './launch.js'

ensureInstalled()
ensureBuilt(['gazetteer'])
run(process.argv.slice(2))
