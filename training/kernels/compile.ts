// node bin/run.js training/kernels/compile.ts: compiles the AssemblyScript of training/kernels/source into the TypeScript files that carry it.
// The compiler is a package of training/package.json: `npm ci --prefix training` first.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')
const COMPILER = join(ROOT, 'training', 'node_modules', 'assemblyscript', 'bin', 'asc.js')
const FLAGS = ['-O3', '--enable', 'simd', '--runtime', 'stub', '--importMemory', '--noAssert', '--noExportMemory']
/** Source, target, where its constants begin in the memory: `Arena` leaves the first 1024 bytes alone. */
const TARGETS = [
  ['forward.ts', 'src/language/network/kernel-bytes.ts', '64'],
  ['backward.ts', 'training/kernels/backward-bytes.ts', '512'],
] as const

const folder = mkdtempSync(join(tmpdir(), 'dateline-kernels-'))
try {
  for (const target of TARGETS) write(target)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function write([source, target, base]: (typeof TARGETS)[number]): void {
  const made = join(folder, `${source}.wasm`)
  const result = spawnSync(process.execPath, [COMPILER, source, ...FLAGS, '--memoryBase', base, '-o', made], {
    cwd: join(import.meta.dirname, 'source'),
    stdio: 'inherit',
  })
  if (result.status !== 0) process.exit(1)
  const base64 = readFileSync(made).toString('base64')
  const lines = base64.match(/.{1,110}/g) ?? []
  const text = `/** WebAssembly made from training/kernels/source/${source} by training/kernels/compile.ts, in base64. */
export const KERNEL_BYTES = [
${lines.map(line => `  '${line}',`).join('\n')}
].join('')
`
  writeFileSync(join(ROOT, target), text)
  process.stdout.write(`${target}: ${readFileSync(made).length} bytes of WebAssembly\n`)
}
