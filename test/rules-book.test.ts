import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { code, table, words } from '../scripts/rule-book/markdown.ts'
import { ruleBook } from '../scripts/rule-book/rule-book.ts'
import { RULE_NAMES, stemOf } from '../scripts/rule-book/rule-names.ts'
import { readAll } from './read-file.ts'
import { STORY_REPORTS } from './sample-story.ts'

const ROOT = join(import.meta.dirname, '..')
/** Pages by their file in docs/. */
const PAGES = ruleBook()
const book = Object.values(PAGES).join('\n')

/** Every `rule` field of a value, at any depth. */
function rulesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'rule' && typeof part === 'string' ? [part] : rulesIn(part),
  )
}

function isInBook(rule: string): boolean {
  const stem = stemOf(rule)
  return stem !== undefined && book.includes(`| ${code(stem)} |`)
}

/** The source of the readers, without their tests and stand-ins. */
function readers(): string {
  const files = globSync('src/reading/**/*.ts', { cwd: ROOT }).sort()
  return files
    .filter(file => !/\.test\.ts$|stand-in\.ts$/.test(file))
    .map(file => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n')
}

test('the rule book is what the readers’ tables make', () => {
  for (const [page, made] of Object.entries(PAGES)) {
    const file = join(ROOT, 'docs', page)
    assert.ok(existsSync(file), `docs/${page} is not there: npm run docs`)
    // Not `equal`: a difference would print the whole book.
    assert.ok(readFileSync(file, 'utf8') === made, `docs/${page} is not what the readers do now: npm run docs`)
  }
})

test('each page of the book is a page, not a shelf', () => {
  for (const [page, made] of Object.entries(PAGES))
    assert.ok(made.split('\n').length < 2500, `${page}: ${made.split('\n').length} lines`)
})

test('every rule that a reading of the fixtures names is in the book', async () => {
  const readings = [...(await readAll(STORY_REPORTS)), ...(await readAll(join(ROOT, 'fixtures/seed-like')))]
  const rules = new Set(readings.flatMap(rulesIn))
  assert.ok(rules.size > 150, `only ${rules.size} rules were met`)
  const missing = [...rules].filter(rule => !isInBook(rule)).sort()
  assert.deepEqual(missing, [], 'no entry in scripts/rule-book/rule-names.ts and the tables of src/app that it has')
})

test('every rule that the readers’ source spells out is in the book', () => {
  const source = readers()
  const rooms = 'actors|places|statements|status|time-frame|agent|target|instrument|place|time|holder|side|control'
  const whole = [...source.matchAll(new RegExp(`'((?:${rooms})/[\\w:-]+)'`, 'g'))].map(([, rule = '']) => rule)
  const refusals = new Set([...book.matchAll(/^\| `(places\/[\w-]+)` \|/gm)].map(([, rule = '']) => rule))
  assert.ok(whole.length > 50)
  assert.deepEqual([...new Set(whole)].filter(rule => !isInBook(rule) && !refusals.has(rule)).sort(), [])
  const names = RULE_NAMES.flatMap(({ name, tails }) => tails?.map(tail => name.replace('…', tail)) ?? [name])
  const own = new Set(names.map(name => name.slice(name.lastIndexOf('/') + 1)))
  const short = [...source.matchAll(/\brule: '([\w-]+)'/g)].map(([, rule = '']) => rule)
  assert.ok(short.length > 10)
  assert.deepEqual([...new Set(short)].filter(rule => !own.has(rule)).sort(), [])
})

test('the names of the book are names that the readers give', () => {
  const source = readers()
  const isGiven = (name: string) => {
    const own = name.slice(name.lastIndexOf('/') + 1)
    if (source.includes(`'${name}'`) || source.includes(`'${own}'`)) return true
    // Names that the source puts together: `events/${…}:${…}`, `agent/${rule}`, `actors/${field}-beside-name`.
    return [...COMPOSED].some(([start, written]) => name.startsWith(start) && source.includes(written))
  }
  assert.deepEqual(
    RULE_NAMES.map(({ name }) => name).filter(name => !isGiven(name)),
    [],
  )
})

const COMPOSED: ReadonlyMap<string, string> = new Map([
  ['actors/role-beside', '`actors/${'],
  ['actors/affiliation-beside', '`actors/${'],
  ['statements/stance-cue-', '`statements/stance-cue-${'],
  ['status/under-', '`under-${'],
  ['status/stance-', '`stance-${'],
  ['events/', '`events/${'],
  ['agent/', '`agent/${'],
  ['target/', '`target/${'],
  ['control/act:', '`control/act:${'],
  ['control/verb:', '`control/verb:${'],
  ['control/noun:', '`control/noun:${'],
  ['control/adjective:', '`control/adjective:${'],
  ['control/law:', '`control/law:${'],
  ['control/struggle:', '`control/struggle:${'],
  ['…/acled-least', '/acled-least`'],
])

test('a rule or a trigger that is in no table has no stem', () => {
  assert.equal(stemOf('events/verb:withdraw'), 'events/verb:…')
  assert.equal(stemOf('status/under-plan-negated'), 'status/under-…-negated')
  assert.equal(stemOf('counted-noun/acled-least'), '…/acled-least')
  assert.equal(stemOf('weekday'), 'weekday')
  for (const rule of ['events/verb:befuddle', 'events/verb:', 'status/under-', 'weekdays', ''])
    assert.equal(stemOf(rule), undefined, rule)
})

test('what would be markup stands as it is in a cell', () => {
  assert.equal(words('a|b *c* _d_\n<e>  `f`'), 'a\\|b \\*c\\* \\_d\\_ \\<e\\> \\`f\\`')
  assert.equal(code('a|b'), '`a\\|b`')
  assert.equal(code('a`b'), '``a`b``')
  assert.equal(table(['x', 'y'], [['1']]), '| x | y |\n|---|---|\n| 1 |  |')
})
