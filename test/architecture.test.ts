import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { test } from 'node:test'
import { EMPTY_NAMES, IMPURE, LAYERS, MAX_LINES, WEB_MAY_IMPORT } from './architecture.ts'
import { importsOf, withoutComments, withoutPlainTemplates, withoutStrings } from './source.ts'

const ROOT = join(import.meta.dirname, '..')
const files = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map(name => posix.join(folder, name.replaceAll('\\', '/')))
    .filter(name => /\.tsx?$/.test(name) && !name.includes('/node_modules/'))

const layerOf = (file: string) => relative('src', file).split('/')[0] ?? ''
const isLexicon = (file: string) => file.includes('/lexicon/')
const isTest = (file: string) => file.endsWith('.test.ts') || file.endsWith('.test.tsx')

/** What is wrong with one file's imports and words, by the table. */
export function faultsOf(file: string, source: string): string[] {
  const layer = LAYERS[layerOf(file)]
  if (!layer) return [`${file}: no line for its folder in test/architecture.ts`]
  if (isTest(file)) return []
  const faults: string[] = []
  for (const { specifier, typeOnly } of importsOf(source)) {
    if (specifier.startsWith('.')) {
      const target = layerOf(posix.join(posix.dirname(file), specifier))
      if (target !== layerOf(file) && !layer.mayImport.includes(target)) faults.push(`${file}: imports ${target}`)
    } else if (specifier.startsWith('node:')) {
      if (layer.pure) faults.push(`${file}: imports ${specifier}`)
    } else if (!typeOnly && layer.packages !== 'any' && !layer.packages.includes(specifier)) {
      faults.push(`${file}: imports package ${specifier}`)
    }
  }
  if (layer.pure) {
    const code = withoutComments(source)
    const words = withoutStrings(isLexicon(file) ? withoutPlainTemplates(code) : code)
    for (const pattern of IMPURE) if (pattern.test(words)) faults.push(`${file}: names ${pattern.source}`)
  }
  return faults
}

test('every file of src obeys the import rule, and some of each folder were looked at', () => {
  const all = files('src')
  const faults = all.flatMap(file => faultsOf(file, readFileSync(join(ROOT, file), 'utf8')))
  assert.deepEqual(faults, [])
  for (const layer of Object.keys(LAYERS)) {
    assert.ok(
      all.some(file => layerOf(file) === layer),
      `no file of ${layer} was looked at`,
    )
  }
})

test('the rule sees each kind of fault', () => {
  const planted: readonly [file: string, source: string][] = [
    ['src/text/a.ts', "import { x } from '../language/b.ts'"],
    ['src/text/a.ts', "import type { X } from '../store/b.ts'"],
    ['src/language/a.ts', "export { x } from '../reading/b.ts'"],
    ['src/reading/a.ts', "const x = await import('../app/b.ts')"],
    ['src/reading/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/reading/a.ts', "import x from 'lodash'"],
    ['src/reconcile/a.ts', 'const now = Date.now()'],
    ['src/reconcile/a.ts', 'const now = new Date()'],
    ['src/gazetteer/a.ts', 'const x = Math.random()'],
    ['src/record/a.ts', 'const home = process.env.HOME'],
    ['src/http/a.ts', "import { open } from '../store/store.ts'"],
    ['src/language/a.ts', "console.log('x')"],
    ['src/language/a.ts', 'const { log } = console'],
    ['src/elsewhere/a.ts', ''],
    ['src/stray.ts', ''],
  ]
  for (const [file, source] of planted) assert.notDeepEqual(faultsOf(file, source), [], `${file}: ${source}`)
  assert.deepEqual(
    faultsOf('src/reading/a.ts', "// Date.now() is not used\nimport type { z } from 'zod'\nconst a = 'process'"),
    [],
  )
  const lists = 'const VERBS = words(`connote console\ncontravene process`)'
  assert.deepEqual(faultsOf('src/language/lexicon/a.ts', lists), [])
  for (const code of ['`$' + '{process.pid}`', 'console.log(`plain`)', '`plain`; console.log(`plain`)'])
    assert.notDeepEqual(faultsOf('src/language/lexicon/a.ts', code), [], code)
})

test('the desk imports from src only what its line allows', () => {
  const all = files('web')
  assert.ok(all.length > 0, 'no file of web was looked at')
  for (const file of all) {
    for (const { specifier } of importsOf(readFileSync(join(ROOT, file), 'utf8'))) {
      if (!specifier.startsWith('.')) continue
      const target = posix.join(posix.dirname(file), specifier)
      if (!target.startsWith('src/')) continue
      const inside = target.slice('src/'.length)
      assert.ok(
        WEB_MAY_IMPORT.some(allowed => inside.startsWith(allowed)),
        `${file} imports ${target}`,
      )
    }
  }
})

test('files are named for what they hold and are not too long', () => {
  const all = [...files('src'), ...files('web'), ...files('bench'), ...files('scripts'), ...files('training')]
  for (const file of all) {
    for (const part of file.split('/')) assert.doesNotMatch(part, EMPTY_NAMES, file)
    if (isLexicon(file)) continue
    const lines = readFileSync(join(ROOT, file), 'utf8').split('\n').length
    assert.ok(lines <= MAX_LINES, `${file} has ${lines} lines`)
  }
})

test('only app/config.ts reads the environment', () => {
  for (const file of files('src')) {
    if (file === 'src/app/config.ts' || isTest(file)) continue
    assert.doesNotMatch(withoutComments(readFileSync(join(ROOT, file), 'utf8')), /process\.env/, file)
  }
})
