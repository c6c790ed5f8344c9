// Plain JavaScript for any Node from 20: finds what the program needs, installs or builds what is missing, starts it.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const NEEDED = 24
const PINS = [
  `node-${process.platform}-${process.arch}`,
  `node-bin-${process.platform}-${process.arch}`,
  `node-win-${process.arch}`,
]

/** Says one line to the person at the terminal; standard output is kept for results. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** Runs `npm ci` when the lock file has changed since the last install, or nothing is installed. */
export function ensureInstalled() {
  const lock = join(ROOT, 'package-lock.json')
  const stamp = join(ROOT, 'node_modules', '.dateline-installed')
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Installing packages from the npm registry (once; about a minute) …')
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (result.status !== 0)
    stop('npm ci failed (see above). Check that the npm registry can be reached, then start again.')
  writeFileSync(stamp, wanted)
}

/** Path of a Node that runs TypeScript and has node:sqlite: this one, or the pinned one among the packages. */
export function pinnedNode() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath
  const require = createRequire(join(ROOT, 'package.json'))
  for (const pin of PINS) {
    for (const file of ['bin/node', 'bin/node.exe', 'node.exe']) {
      try {
        return require.resolve(`${pin}/${file}`)
      } catch {
        // Not this one; the message below names all that were looked for.
      }
    }
  }
  return stop(
    `Dateline needs Node ${NEEDED}; this is ${process.version}, and none of ${PINS.join(', ')} is installed.\n` +
      `Install Node ${NEEDED} or newer from your system or https://nodejs.org, then start again.`,
  )
}

/** What is made from other files and not kept in git: name, what it is made from, what makes it, what it makes. */
const BUILDS = [
  [
    'gazetteer',
    ['scripts/build-gazetteer.ts', 'src/gazetteer', 'package-lock.json'],
    'scripts/build-gazetteer.ts',
    'data/gazetteer.bin',
  ],
  [
    'basemap',
    ['scripts/build-basemap.ts', 'src/gazetteer', 'package-lock.json'],
    'scripts/build-basemap.ts',
    'data/basemap.json',
  ],
  [
    'desk',
    ['web', 'src/http/contract.ts', 'src/record', 'src/text', 'package-lock.json'],
    'scripts/build-desk.ts',
    'dist/desk/index.html',
  ],
]

/** Makes what is missing or older than its sources. `only` limits it to the named builds. */
export function ensureBuilt(only = BUILDS.map(([name]) => name)) {
  for (const [name, sources, script, made] of BUILDS) {
    if (!only.includes(name)) continue
    const stamp = join(ROOT, 'data', `.${name}-built`)
    const wanted = fingerprint(sources)
    if (existsSync(join(ROOT, made)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue
    say(`Building the ${name} …`)
    mkdirSync(join(ROOT, 'data'), { recursive: true })
    const result = spawnSync(pinnedNode(), [join(ROOT, script)], { cwd: ROOT, stdio: ['ignore', 2, 2] })
    if (result.status !== 0) stop(`Building the ${name} failed (see above).`)
    writeFileSync(stamp, wanted)
  }
}

function fingerprint(sources) {
  const hash = createHash('sha256')
  const visit = path => {
    const full = join(ROOT, path)
    if (!existsSync(full)) return
    if (statSync(full).isDirectory()) for (const entry of readdirSync(full).sort()) visit(join(path, entry))
    else if (!path.includes('.test.')) hash.update(path).update(readFileSync(full))
  }
  for (const source of sources) visit(source)
  return hash.digest('hex')
}

/**
 * A report is read in a process that has just begun, so code is to be fast at its first use: functions are compiled to machine code without being
 * interpreted first, and so are regular expressions, which V8 else compiles twice. The kernels of the networks get 256-bit steps where the processor has
 * them, with the same additions in the same order (docs/decisions/010, test/wide-kernels.test.ts). Rules are many small functions, so more of them may be
 * compiled into their callers than V8 would: a sixteenth in speed. What a report leaves behind is soon of no use, so young objects are kept in 16 MB: the
 * peak of memory is a fifth lower than where V8 lets that grow, for two parts in a hundred of speed. Not to be set in a process that runs.
 */
const FLAGS = [
  '--always-sparkplug',
  '--no-lazy-feedback-allocation',
  '--no-regexp-tier-up',
  '--experimental-wasm-revectorize',
  '--max-inlined-bytecode-size=920',
  '--max-inlined-bytecode-size-cumulative=1840',
  '--max-semi-space-size=16',
]

/** Another Node than the pinned one may not know the flags. */
function flagsFor(node) {
  return node !== process.execPath || process.versions.node.startsWith(`${NEEDED}.`) ? FLAGS : []
}

/** Runs a script with the right Node, passing signals on; ends this process as that one ended. */
export function run(args, options = {}) {
  const node = pinnedNode()
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`, ...options.env }
  const child = spawn(node, [...flagsFor(node), ...args], { stdio: 'inherit', cwd: options.cwd ?? process.cwd(), env })
  // The child decides how to end; this process waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
  child.on('error', error => stop(`Could not start ${node}: ${error.message}`))
}

function stop(message) {
  say(message)
  process.exit(2)
}
