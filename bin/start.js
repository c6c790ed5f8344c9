// `npm start`: the desk with the sample story; `npm start -- FILES…`: with your own reports.
import { join, resolve } from 'node:path'
import { ensureBuilt, ensureInstalled, ROOT, run } from './launch.js'

ensureInstalled()
ensureBuilt()
const from = process.env.INIT_CWD ?? process.cwd()
const given = process.argv.slice(2)
const args = given.some(argument => !argument.startsWith('-')) ? given : ['--sample', ...given]
run([join(ROOT, 'src/cli/main.ts'), 'start', ...args], { cwd: resolve(from) })
