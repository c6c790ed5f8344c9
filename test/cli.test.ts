import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { ReadingShape } from '../src/record/reading.ts'
import { STORY_REPORTS } from './sample-story.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const MAIN = join(import.meta.dirname, '..', 'src', 'cli', 'main.ts')

interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the program in a folder of its own, with standard input closed or given. */
function dateline(args: readonly string[], input = ''): Promise<Ended> {
  return new Promise(resolve => {
    const child = execFile(process.execPath, [MAIN, ...args], { cwd: folder, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err })
    })
    child.stdin?.end(input)
  })
}

const REPORT =
  'Bridge at Kherson destroyed\n\nThe bridge was blown up on Friday, Mayor Lena Orth said in a statement.\n'

test('read prints one reading of the schema per line, from standard input too', async () => {
  const { code, out } = await dateline(['read', '--format', 'jsonl', '--published', '2022-11-11', '-'], REPORT)
  assert.equal(code, 0)
  const reading = ReadingShape.parse(JSON.parse(out))
  assert.equal(reading.report.published, '2022-11-11')
  assert.equal(reading.statements[0]?.speaker?.value.name, 'Lena Orth')
})

test('the id of a JSONL row comes back, and a bad row is refused by its line while the others go on', async () => {
  const rows = [
    JSON.stringify({ id: 'mine-1', published: '2022-11-11', text: REPORT }),
    '{"text": ',
    JSON.stringify({ id: 'mine-2', text: REPORT }),
  ]
  writeFileSync(join(folder, 'rows.jsonl'), rows.join('\n'))
  const { code, out, err } = await dateline(['read', '--format', 'jsonl', 'rows.jsonl'])
  assert.equal(code, 1)
  assert.deepEqual(
    out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).report.id),
    ['mine-1', 'mine-2'],
  )
  assert.match(err, /1 refused:\n\s+rows\.jsonl:2.*not valid JSON/)
})

test('without a publication date relative times stay unresolved and say why', async () => {
  const { out } = await dateline(['read', '--format', 'json', '-'], REPORT)
  const [reading] = JSON.parse(out)
  const friday = reading.times[0]
  assert.equal(friday.value, 'XXXX-WXX-5')
  assert.match(friday.unresolved, /publication/)
})

test('add, brief, find, explain, review, undo and rebuild work on one record file', async () => {
  const record = join(folder, 'story.gpkg')
  const added = await dateline(['add', record, STORY_REPORTS])
  assert.equal(added.code, 0, added.err)
  assert.match(added.err, /20 reports found: 20 added, 0 there already, 0 refused; 20 read\./)
  assert.match((await dateline(['add', record, STORY_REPORTS])).err, /0 added, 20 there already/)

  const brief = await dateline(['brief', record])
  assert.match(brief.out, /20 reports, 18 independent/)
  assert.match(brief.out, /What happened[\s\S]*\[1\][\s\S]*Sources\n\[1\]/)

  const found = await dateline(['find', '--kind', 'event', '--type', 'territory', '-r', record, '--format', 'json'])
  const [event] = JSON.parse(found.out).items
  assert.match(event.id, /^v-/)
  const explained = await dateline(['explain', event.id.slice(0, 10), '-r', record])
  const telling = /Told by\n.*(e-\w+)/.exec(explained.out)?.[1] ?? ''
  assert.match((await dateline(['explain', telling, '-r', record])).out, /status: \w+[\s\S]*rule/)

  const digest = (await dateline(['rebuild', record])).out
  const said = await dateline(['review', 'reject', event.id, '--why', 'told twice', '-r', record])
  assert.match(said.err, /Kept as d-\w+: reject/)
  assert.notEqual((await dateline(['rebuild', record])).out, digest)
  assert.match((await dateline(['review', 'undo', '-r', record])).err, /Taken back/)
  assert.equal((await dateline(['rebuild', record])).out, digest)
  assert.match((await dateline(['review', 'log', '-r', record])).out, /told twice[\s\S]*takes back/)
})

test('errors say what happened, to what, and what to do', async () => {
  const missing = await dateline(['brief', 'nowhere.gpkg'])
  assert.equal(missing.code, 2)
  assert.match(missing.err, /There is no record at nowhere\.gpkg.*dateline add/)
  const nothing = await dateline(['read', 'absent.txt'])
  assert.equal(nothing.code, 1)
  assert.match(nothing.err, /absent\.txt: there is no such file: check the path/)
  const wrong = await dateline(['read', '--fromat', 'json', 'x.txt'])
  assert.equal(wrong.code, 2)
  assert.match(wrong.err, /unknown option '--fromat'[\s\S]*Did you mean --format/)
  const date = await dateline(['read', '--published', 'yesterday', '-'], REPORT)
  assert.equal(date.code, 2)
  assert.match(date.err, /“yesterday”: give the day as YYYY-MM-DD/)
  writeFileSync(join(folder, 'not.gpkg'), 'words')
  assert.match((await dateline(['brief', 'not.gpkg'])).err, /not a record of ours/)
})

test('control characters of a hostile report do not reach the terminal', async () => {
  const { out } = await dateline(
    ['read', '-'],
    `\u001b[2JMayor Lena Orth said the \u001b]0;x\u0007road was \u202emined.`,
  )
  for (const char of ['\u001b', '\u0007', '\u202e']) assert.ok(!out.includes(char))
  assert.match(out, /\\u001b/)
})

test('schema prints JSON Schema, help teaches, doctor names what there is', async () => {
  assert.equal(JSON.parse((await dateline(['schema', 'record'])).out).type, 'object')
  const help = await dateline(['help', 'add'])
  assert.match(help.out, /Examples:/)
  assert.match((await dateline(['doctor'])).out, /Gazetteer: \d+ places/)
  assert.match(
    (await dateline(['--version'])).out,
    new RegExp(JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')).version),
  )
})
