import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Draft } from './draft.ts'
import { languageOf, languageTag } from './language-of.ts'
import { makeReport } from './make-report.ts'

const TEXT = 'Troops left the town on Friday, officials said, and the bridge was closed.'
const draft = (fields: Partial<Draft> = {}): Draft => ({
  text: TEXT,
  body: [0, TEXT.length],
  publishedFrom: 'field',
  ...fields,
})

async function made(fields: Partial<Draft>, defaults = {}) {
  const report = await makeReport({ draft: draft(fields), origin: 'a.txt', bytes: TEXT }, defaults)
  return report.ok ? report.value : assert.fail(report.error.kind)
}

test('an id follows from outlet, publication, title and words alone', async () => {
  const first = await made({ outlet: 'Post', published: '2022-11-11', title: 'T' })
  const again = await made({ title: 'T', published: '11 November 2022' }, { outlet: 'Post' })
  assert.equal(first.id, again.id)
  for (const other of [{ outlet: 'Radio' }, { published: '2022-11-12' }, { title: 'U' }, { text: `${TEXT} ` }]) {
    assert.notEqual((await made({ outlet: 'Post', published: '2022-11-11', title: 'T', ...other })).id, first.id)
  }
  assert.equal((await made({ id: 'given' })).id, 'given')
})

test('what the source says goes before what the caller says', async () => {
  const defaults = { outlet: 'Default', url: 'https://d.example/', published: '2022-01-01' }
  const report = await made({ outlet: 'Post', published: '2022-11-11T10:00:00Z' }, defaults)
  assert.equal(report.outlet, 'Post')
  assert.equal(report.published, '2022-11-11T10:00:00Z')
  assert.equal(report.publishedFrom, 'field')
  assert.equal(report.url, 'https://d.example/')
})

test('an empty field is no field', async () => {
  const report = await made({ outlet: ' ', title: '', url: '' })
  assert.deepEqual(['outlet' in report, 'title' in report, 'url' in report], [false, false, false])
})

test('a declared language goes before a guess, and few letters give none', async () => {
  assert.equal((await made({ language: 'en_GB' })).language, 'en-GB')
  assert.equal((await made({ language: 'the queen’s' })).language, 'en')
  assert.equal(languageTag('uk'), 'uk')
  assert.equal(languageTag('x'), undefined)
  assert.equal(await languageOf('Bridge falls'), undefined)
  assert.equal(await languageOf('Війська залишили місто у п’ятницю, повідомили в міністерстві оборони.'), 'uk')
  assert.equal(await languageOf('ГУК '.repeat(3)), undefined)
})

test('words without letters or digits are no text', async () => {
  const report = await makeReport({ draft: draft({ text: ' … \n—', body: [0, 5] }), origin: 'a', bytes: '' }, {})
  assert.deepEqual(report, { ok: false, error: { kind: 'no-text' } })
})
