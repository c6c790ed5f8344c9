import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { SETTINGS } from '../src/app/config.ts'
import { makeProgram } from '../src/cli/main.ts'
import { RefusalShape } from '../src/record/refusal.ts'
import { LAYERS } from './architecture.ts'

const ROOT = join(import.meta.dirname, '..')
const page = (name: string) => readFileSync(join(ROOT, name), 'utf8')
// Registering commands touches neither the settings nor the terminal.
const commands = makeProgram({ config: {}, terminal: {}, exitCode: 0 } as never).commands

test('every command is in the README', () => {
  const readme = page('README.md')
  assert.ok(commands.length >= 10)
  for (const command of commands) assert.match(readme, new RegExp(`\`${command.name()}\\b`), command.name())
})

test('every command says what it is for', () => {
  for (const command of commands) assert.ok((command.summary() || command.description()).length > 10, command.name())
})

test('every setting is in the README with its default', () => {
  const readme = page('README.md')
  for (const { variable, default: fallback } of SETTINGS) {
    assert.ok(readme.includes(`\`${variable}\``), variable)
    assert.ok(readme.includes(`\`${fallback}\``), `${variable}: ${fallback}`)
  }
})

test('every kind of refusal is in the README', () => {
  const readme = page('README.md')
  for (const option of RefusalShape.options) {
    const kind = option.unwrap().shape.kind.value
    assert.ok(readme.includes(`\`${kind}\``), kind)
  }
})

test('the import table of ARCHITECTURE.md is the one that is tested', () => {
  const architecture = page('ARCHITECTURE.md')
  for (const [folder, { mayImport }] of Object.entries(LAYERS)) {
    const allowed = mayImport.length === 0 ? '–' : mayImport.join(', ')
    assert.ok(architecture.includes(`| \`${folder}\` | ${allowed} |`), `${folder}: ${allowed}`)
  }
})

test('every path that ARCHITECTURE.md and CONTRIBUTING.md name is there', () => {
  for (const name of ['ARCHITECTURE.md', 'CONTRIBUTING.md']) {
    const paths = [
      ...page(name).matchAll(/`((?:src|web|test|bench|fixtures|docs|scripts|training|models)\/[\w./-]*)`/g),
    ].map(([, path]) => path ?? '')
    assert.ok(paths.length > 0, name)
    for (const path of paths) assert.ok(existsSync(join(ROOT, path)), `${name}: ${path}`)
  }
})

test('decisions are numbered without a gap and say what was given up', () => {
  const files = readdirSync(join(ROOT, 'docs/decisions')).sort()
  for (const [i, file] of files.entries()) {
    assert.ok(file.startsWith(`${String(i + 1).padStart(3, '0')}-`), file)
    const text = page(`docs/decisions/${file}`)
    for (const part of ['Context', 'Decision', 'What we gave up'])
      assert.match(text, new RegExp(`^## ${part}`, 'm'), file)
  }
})
