#!/usr/bin/env node
// The program from a clone: `node bin/dateline.js read report.txt`.
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, ROOT, run } from './launch.js'

ensureInstalled()
ensureBuilt(process.argv[2] === 'serve' ? undefined : ['gazetteer'])
run([join(ROOT, 'src/cli/main.ts'), ...process.argv.slice(2)])
