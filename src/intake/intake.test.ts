import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import type { Refusal } from '../record/refusal.ts'
import { explainRefusal } from '../record/refusal-text.ts'
import { type Report, ReportShape } from '../record/report.ts'
import { countSources, type IntakeOptions, takeIn } from './intake.ts'

const made: string[] = []
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A folder of the given files, removed after the tests. */
function folderOf(files: { readonly [path: string]: string | Uint8Array }): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-intake-'))
  made.push(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

interface All {
  readonly reports: readonly Report[]
  readonly refusals: readonly Refusal[]
}

async function takeAll(paths: readonly string[], options: Partial<IntakeOptions> = {}): Promise<All> {
  const reports: Report[] = []
  const refusals: Refusal[] = []
  for await (const taken of takeIn(paths, { maxBytes: 1_000_000, ...options })) {
    if (taken.kind === 'report') reports.push(ReportShape.parse(taken.report))
    else refusals.push(taken.refusal)
  }
  for (const refusal of refusals) assert.ok(explainRefusal(refusal).length > 5)
  return { reports, refusals }
}

async function* stdinOf(...pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece)
}

const kinds = (all: All) => all.refusals.map(refusal => refusal.kind)
const texts = (all: All) => all.reports.map(report => report.text)

test('a text file is kept exactly, header and line ends included', async () => {
  const text = ' date 2022-11-11 Bridge falls at Oster\r\nThe bridge fell on Friday.\r\n\u0007'
  const folder = folderOf({ 'a.txt': `\ufeff${text}` })
  const { reports } = await takeAll([join(folder, 'a.txt')])
  const [report] = reports
  assert.ok(report)
  assert.equal(report.text, text)
  assert.equal(report.published, '2022-11-11')
  assert.equal(report.publishedFrom, 'first-line')
  assert.equal(report.title, 'Bridge falls at Oster')
  assert.deepEqual(report.headline && text.slice(...report.headline), 'Bridge falls at Oster')
  assert.ok(text.slice(...report.body).startsWith('The bridge'))
  assert.equal(report.sha256, createHash('sha256').update(`\ufeff${text}`).digest('hex'))
  assert.equal(report.origin, join(folder, 'a.txt'))
  assert.match(report.id, /^r-/)
})

test('texts of other encodings and languages are read as they were meant', async () => {
  const russian = 'Войска покинули западный берег реки в пятницу, сообщило министерство. Мост разрушен.'
  const folder = folderOf({
    'a.txt': iconv.encode(russian, 'windows-1251'),
    'b.txt': iconv.encode('The officer said: “It’s over” – and left the town with his men on Friday.', 'windows-1252'),
    'c.txt': iconv.encode(russian, 'utf-16le', { addBOM: false }),
  })
  const all = await takeAll([folder])
  assert.deepEqual(texts(all), [
    russian,
    'The officer said: “It’s over” – and left the town with his men on Friday.',
    russian,
  ])
  assert.deepEqual(
    all.reports.map(report => report.language),
    ['ru', 'en', 'ru'],
  )
})

test('a bad line of JSONL is refused with its number, and the others go on', async () => {
  const folder = folderOf({
    'a.jsonl':
      '{"id": "one", "text": "The bridge fell. "}\n{"text": \n\n{"title": "x"}\r\n{"text": "  "}\n{"id": "two", "text": "It fell."}',
  })
  const path = join(folder, 'a.jsonl')
  const all = await takeAll([path])
  assert.deepEqual(
    all.reports.map(({ id, text, origin }) => [id, text, origin]),
    [
      ['one', 'The bridge fell. ', `${path}:1`],
      ['two', 'It fell.', `${path}:6`],
    ],
  )
  assert.deepEqual(
    all.refusals.map(({ kind, origin }) => [kind, origin]),
    [
      ['bad-json', `${path}:2`],
      ['bad-row', `${path}:4`],
      ['no-text', `${path}:5`],
    ],
  )
})

test('the limit is per row in JSONL and per file elsewhere', async () => {
  const rows = Array.from({ length: 50 }, (_, at) => JSON.stringify({ text: `Bridge ${at} fell.` }))
  const folder = folderOf({
    'a.jsonl': [...rows, JSON.stringify({ text: 'long '.repeat(100) }), '{"text": "last words"}'].join('\n'),
    'b.txt': 'long '.repeat(100),
  })
  const all = await takeAll([folder], { maxBytes: 200 })
  assert.equal(all.reports.length, 51)
  assert.deepEqual(kinds(all), ['too-long', 'too-long'])
  const piped = await takeAll(['-'], { maxBytes: 200, stdin: stdinOf('long '.repeat(30), 'long '.repeat(30), 'x') })
  assert.deepEqual(kinds(piped), ['too-long'])
})

test('empty, binary, missing and unknown files are refused by kind, and the rest is taken', async () => {
  const folder = folderOf({
    'empty.txt': '',
    'blank.md': ' \n\n',
    'empty.json': '',
    'noise.txt': Buffer.from([0, 1, 2, 3, 0, 255, 254, 7]),
    'paper.docx': 'PK\x03\x04',
    'broken.json': '{"text": "a',
    'good.txt': 'The bridge fell.',
  })
  const names = ['empty.txt', 'blank.md', 'empty.json', 'noise.txt', 'paper.docx', 'broken.json', 'no.txt', 'good.txt']
  const all = await takeAll(names.map(name => join(folder, name)))
  assert.deepEqual(texts(all), ['The bridge fell.'])
  assert.deepEqual(kinds(all), ['no-text', 'no-text', 'no-text', 'not-text', 'unknown-format', 'bad-json', 'not-found'])
  assert.equal(new Set(all.refusals.map(refusal => refusal.id)).size, all.refusals.length)
})

test('a folder is walked in the order of names, without hidden files, pictures and loops', async () => {
  const folder = folderOf({
    'b/2.txt': 'Second report.',
    'a.txt': 'First report.',
    'c.html': '<p>Third report.</p>',
    'photo.png': '\x89PNG',
    '.hidden.txt': 'Hidden report.',
    'node_modules/x/readme.md': 'Package.',
    noextension: 'Fourth report.',
  })
  symlinkSync(folder, join(folder, 'b', 'loop'))
  const all = await takeAll([folder])
  assert.deepEqual(texts(all), ['First report.', 'Second report.', 'Third report.', 'Fourth report.'])
  assert.deepEqual(all.refusals, [])
  assert.equal(await countSources([folder, join(folder, 'a.txt'), join(folder, 'none.txt')]), 5)
})

test('a named picture is refused', async () => {
  const folder = folderOf({ 'photo.png': '\x89PNG' })
  assert.deepEqual(kinds(await takeAll([join(folder, 'photo.png')])), ['unknown-format'])
})

test('a report folder is one report with the metadata beside it', async () => {
  const source = {
    outlet: 'The Oster Post',
    url: 'https://post.example/1',
    published: '2022-11-11T14:05:00+02:00',
    title: 'Bridge falls',
    language: 'en',
  }
  const folder = folderOf({
    'one/report.txt': 'Bridge falls\n\nIt fell on Friday.',
    'one/source.json': JSON.stringify(source),
    'one/expected.json': '{"statements": []}',
    'two/report.txt': 'It fell on Thursday.',
    'two/source.json': '{broken',
  })
  const all = await takeAll([folder])
  assert.deepEqual(kinds(all), ['bad-json'])
  const [one, two] = all.reports
  assert.ok(one && two)
  const { outlet, url, published, title, language, publishedFrom } = one
  assert.deepEqual({ outlet, url, published, title, language }, source)
  assert.equal(publishedFrom, 'sidecar')
  assert.equal(one.text.slice(...one.body).trim(), 'It fell on Friday.')
  assert.equal(two.text, 'It fell on Thursday.')
  assert.equal(await countSources([folder]), 2)
  const named = await takeAll([join(folder, 'one', 'report.txt')])
  assert.deepEqual(named.reports, [one])
})

test('the same content gives the same id wherever it lies', async () => {
  const folder = folderOf({ 'a.txt': 'The bridge fell.', 'b.txt': 'The bridge fell.', 'c.txt': 'The road fell.' })
  const { reports } = await takeAll([folder], { outlet: 'The Oster Post', published: '2022-11-11' })
  assert.equal(reports[0]?.id, reports[1]?.id)
  assert.notEqual(reports[0]?.id, reports[2]?.id)
  assert.equal(reports[0]?.outlet, 'The Oster Post')
})

test('the option dates what is undated, and no clock does', async () => {
  const folder = folderOf({
    'a.txt': ' date 2022-11-10 Bridge falls\nIt fell.',
    'b.txt': 'It fell.',
    'c.jsonl': '{"text": "It fell.", "published": "soon"}',
  })
  const dated = await takeAll([folder], { published: '11 November 2022' })
  assert.deepEqual(
    dated.reports.map(report => [report.published, report.publishedFrom]),
    [
      ['2022-11-10', 'first-line'],
      ['2022-11-11', 'option'],
      ['2022-11-11', 'option'],
    ],
  )
  const undated = await takeAll([folder])
  assert.deepEqual(
    undated.reports.map(report => report.published),
    ['2022-11-10', undefined, undefined],
  )
  assert.deepEqual(undated.refusals, [])
})

test('an option that is no date is refused before anything is taken', async () => {
  const all = await takeAll([folderOf({ 'a.txt': 'It fell.' })], { published: 'tomorrow' })
  assert.deepEqual([kinds(all), all.reports], [['bad-date'], []])
})

test('standard input is read by what it looks like', async () => {
  const cases: readonly (readonly [input: string, texts: readonly string[]])[] = [
    ['{"text": "One fell."}\n{"text": "Two fell."}\n', ['One fell.', 'Two fell.']],
    ['[{"text": "One fell."}, {"text": "Two fell."}]', ['One fell.', 'Two fell.']],
    ['{\n"text": "One fell."\n}', ['One fell.']],
    ['<!doctype html><html><body><p>One fell.</p></body></html>', ['One fell.']],
    ['<rss version="2.0"><channel><item><title>One fell</title></item></channel></rss>', ['One fell']],
    [' date 2022-11-11 One falls\nOne fell.', [' date 2022-11-11 One falls\nOne fell.']],
  ]
  for (const [input, expected] of cases) {
    const half = Math.floor(input.length / 2)
    const all = await takeAll(['-'], { stdin: stdinOf(input.slice(0, half), input.slice(half)) })
    assert.deepEqual(texts(all), expected)
  }
  assert.deepEqual(kinds(await takeAll(['-'])), ['unreadable'])
  assert.deepEqual(kinds(await takeAll(['-'], { stdin: stdinOf() })), ['no-text'])
})

test('UTF-16 rows are told apart', async () => {
  const rows = '{"text": "One fell."}\n{"text": "Мост упал."}\n'
  const folder = folderOf({ 'a.jsonl': iconv.encode(rows, 'utf-16le', { addBOM: true }) })
  assert.deepEqual(texts(await takeAll([folder])), ['One fell.', 'Мост упал.'])
})

test('the items of a feed and of a list say which they are', async () => {
  const folder = folderOf({
    'a.json': '[{"text": "One fell."}, {"text": 5}]',
    'b.rss':
      '<rss version="2.0"><channel><title>Post</title><item><title>One falls</title><description>It fell.</description><pubDate>Fri, 11 Nov 2022 14:05:00 GMT</pubDate></item></channel></rss>',
    'c.xml': '<rss version="2.0"><channel><item><title>Two',
  })
  const all = await takeAll([folder])
  assert.deepEqual(
    all.reports.map(({ origin, text, published }) => [origin, text, published]),
    [
      [join(folder, 'a.json#1'), 'One fell.', undefined],
      [join(folder, 'b.rss#1'), 'One falls\n\nIt fell.', '2022-11-11T14:05:00Z'],
    ],
  )
  assert.deepEqual(
    all.refusals.map(({ origin, kind }) => [origin, kind]),
    [
      [join(folder, 'a.json#2'), 'bad-row'],
      [join(folder, 'c.xml'), 'bad-feed'],
    ],
  )
})

test('an aborted signal ends the taking in after the report in hand', async () => {
  const folder = folderOf({ 'a.jsonl': '{"text": "One fell."}\n'.repeat(100) })
  const controller = new AbortController()
  let count = 0
  for await (const taken of takeIn([folder], { maxBytes: 1000, signal: controller.signal })) {
    if (taken.kind === 'report' && ++count === 3) controller.abort()
  }
  assert.equal(count, 3)
})

test('no bytes throw, and every span lies in its text', async () => {
  const pieces = [
    '{"text": "',
    '"}',
    '\n',
    '<p>',
    '<rss>',
    '</rss>',
    '# ',
    '---\n',
    'words ',
    '\0',
    '\xff',
    ' date 2022-11-11 ',
  ]
  const content = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 10 })
  await fc.assert(
    fc.asyncProperty(content, fc.boolean(), async (list, latin) => {
      const bytes = Buffer.from(list.join(''), latin ? 'latin1' : 'utf8')
      const { reports } = await takeAll(['-'], { stdin: stdinOf(bytes) })
      for (const { text, headline = [0, 0], body } of reports) {
        assert.ok(headline[1] <= text.length && body[0] <= body[1] && body[1] <= text.length)
      }
    }),
    { numRuns: 200 },
  )
})
