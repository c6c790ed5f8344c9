// `npm run check`: format, lint and types, as the tests do it.
import { spawnSync } from 'node:child_process'
import { ensureInstalled, pinnedNode, ROOT } from './launch.js'

ensureInstalled()
const steps = [
  ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  ['node_modules/typescript/bin/tsc', '-p', '.'],
  ['node_modules/typescript/bin/tsc', '-p', 'web'],
]
for (const [tool, ...args] of steps) {
  const result = spawnSync(pinnedNode(), [tool, ...args], { cwd: ROOT, stdio: 'inherit' })
  if (result.status !== 0) process.exit(1)
}
