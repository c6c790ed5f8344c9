import assert from 'node:assert/strict'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { READER_VERSION } from '../reading/knowledge.ts'
import { type Added, add } from './add.ts'
import { readConfig } from './config.ts'
import type { Desk } from './desk.ts'
import { openRecord } from './open-record.ts'
import type { Progress } from './progress.ts'
import { rebuild } from './rebuild.ts'
import { recordDigest } from './record-digest.ts'
import { decide, undo } from './review.ts'

const folder = await mkdtemp(join(tmpdir(), 'dateline-add-'))
after(() => rm(folder, { recursive: true }))
const config = readConfig({})
assert.ok(config.ok)
const { gazetteer, models } = config.value
const maxBytes = 100_000

const REPORTS = {
  'a.txt':
    ' date 2022-11-11 Troops leave the town\nRussian troops withdrew from Kherson on Friday, a harbour official said.\n',
  'b.txt':
    ' date 2022-11-12 Soldiers enter\nUkrainian soldiers entered Kherson on Friday. "We are home," a resident said.\n',
  'c.txt':
    ' date 2022-11-12 Bridge destroyed\nThe bridge near Kherson was destroyed, the regional administration reported.\n',
}
const news = join(folder, 'news')
await mkdir(news)
for (const [name, text] of Object.entries(REPORTS)) await writeFile(join(news, name), text)
await writeFile(join(folder, 'noise.bin'), new Uint8Array([0, 1, 2, 255, 0]))

let made = 0
async function desk(): Promise<Desk> {
  const opened = await openRecord(join(folder, `${made++}.gpkg`), { create: true, gazetteer, models })
  assert.ok(opened.ok)
  return opened.value
}
async function added(to: Desk, paths: readonly string[], more: object = {}): Promise<Added> {
  const result = await add(to, paths, { maxBytes, ...more })
  assert.ok(result.ok, 'npm run build makes the gazetteer')
  return result.value
}

test('reports are taken in, read and reconciled; the same again are duplicates', async () => {
  const to = await desk()
  const seen: Progress[] = []
  const first = await added(to, [news, join(folder, 'noise.bin')], { onProgress: (step: Progress) => seen.push(step) })
  const { refusals, ...counts } = first
  assert.deepEqual(counts, { found: 3, added: 3, duplicates: 0, refused: 1, read: 3, stopped: false })
  assert.deepEqual(
    refusals.map(({ origin }) => origin),
    [join(folder, 'noise.bin')],
  )
  assert.deepEqual([...new Set(seen.map(({ stage }) => stage))], ['taking-in', 'reconciling'])
  const record = await to.record()
  assert.equal(record.reports.length, 3)
  const edition = await to.store.edition()
  const again = await added(to, [news])
  assert.deepEqual([again.added, again.duplicates, again.read], [0, 3, 0])
  assert.equal(await to.store.edition(), edition, 'nothing new: the record is not made again')
  assert.deepEqual(await to.store.refusals(), refusals)
  await to.close()
})

test('one by one, in another order, or all at once: the record is the same, and so is a rebuilt one', async () => {
  const [all, single] = [await desk(), await desk()]
  await added(all, [news])
  for (const name of ['c.txt', 'a.txt', 'b.txt']) await added(single, [join(news, name)])
  const digest = recordDigest(await all.record())
  assert.equal(recordDigest(await single.record()), digest)
  for (const one of [all, single]) {
    const rebuilt = await rebuild(one)
    assert.ok(rebuilt.ok)
    assert.deepEqual([rebuilt.value.digest, rebuilt.value.reports, rebuilt.value.read], [digest, 3, 3])
    await one.close()
  }
})

test('what an earlier run had kept but not read is read by the next', async () => {
  const [one, other] = [await desk(), await desk()]
  await added(one, [news])
  for await (const report of one.store.reports()) await other.store.acceptReports([report])
  assert.equal((await other.store.counts()).unread, 3)
  const late = await added(other, [])
  assert.deepEqual([late.found, late.read], [0, 3])
  assert.equal(recordDigest(await other.record()), recordDigest(await one.record()))
  await one.close()
  await other.close()
})

test('a signal stops it after the batch in hand, and what was accepted is in the record', async () => {
  const to = await desk()
  const rows = Array.from({ length: 400 }, (_, n) =>
    JSON.stringify({ text: `Report ${n}. Troops left village number ${n}.` }),
  )
  await writeFile(join(folder, 'many.jsonl'), rows.join('\n'))
  const stop = new AbortController()
  const result = await added(to, [join(folder, 'many.jsonl')], { signal: stop.signal, onProgress: () => stop.abort() })
  assert.ok(result.stopped && result.added > 0 && result.added < 400, String(result.added))
  assert.equal((await to.record()).reports.length, result.added)
  const rest = await added(to, [join(folder, 'many.jsonl')])
  assert.equal((await to.record()).reports.length, 400)
  assert.equal(rest.duplicates, result.added)
  await to.close()
})

test('a decision shows in the record, and taking it back restores the record', async () => {
  const to = await desk()
  await added(to, [news])
  const before = await to.record()
  const event = before.events[0]
  assert.ok(event, 'the reader finds an event')
  const by = { by: 'anna', at: '2026-01-01T00:00:00Z' }
  const decided = await decide(to, { kind: 'reject', of: event.id, why: 'not an act' }, by)
  assert.ok(decided.ok)
  assert.equal((await to.record()).events.find(({ id }) => id === event.id)?.review, 'rejected')
  const undone = await undo(to, undefined, { ...by, at: '2026-01-02T00:00:00Z' })
  assert.ok(undone.ok)
  assert.equal(undone.value.undoes, decided.value.id)
  assert.equal(recordDigest(await to.record()), recordDigest(before))
  assert.deepEqual(await undo(to, undefined, by), { ok: false, error: { kind: 'nothing-to-undo' } })
  for (const input of [
    { kind: 'correct', of: event.id },
    { kind: 'merge', of: event.id },
    { kind: 'note', of: event.id },
  ] as const) {
    const refused = await decide(to, input, by)
    assert.ok(!refused.ok && refused.error.kind === 'bad-decision')
  }
  assert.ok(!(await decide(to, { kind: 'accept', of: 'v-none' }, by)).ok)
  assert.equal((await to.store.decisions()).length, 2)
  await to.close()
})

test('decisions that come at once are all in the record', async () => {
  const to = await desk()
  await added(to, [news])
  const { events, statements } = await to.record()
  const ids = [...events, ...statements].map(({ id }) => id)
  assert.ok(ids.length > 1)
  await Promise.all(ids.map(of => decide(to, { kind: 'accept', of }, { by: 'anna', at: '2026-01-01T00:00:00Z' })))
  const after = await to.record()
  assert.deepEqual(
    [...after.events, ...after.statements].filter(({ review }) => review !== 'accepted'),
    [],
  )
  await to.close()
})

test('with other models everything is read again', async () => {
  const to = await desk()
  await added(to, [news])
  const byRules: Desk = { ...to, models: join(folder, 'none') }
  const [first, second] = [await added(byRules, []), await added(byRules, [])]
  assert.deepEqual([first.read, second.read], [3, 0])
  assert.equal((await to.record()).reader, READER_VERSION)
  assert.equal((await added(to, [])).read, 3)
  assert.match((await to.record()).reader, new RegExp(`^${READER_VERSION}\\+[0-9a-f]{8}$`))
  await to.close()
})

test('with a damaged weight file nothing is kept, and which file it is is said', async () => {
  const damaged = join(folder, 'damaged')
  await mkdir(damaged)
  await writeFile(join(damaged, 'lemmas.bin'), 'cut short')
  const to: Desk = { ...(await desk()), models: damaged }
  const result = await add(to, [news], { maxBytes })
  assert.ok(!result.ok && result.error.kind === 'bad-model')
  assert.equal(result.error.path, join(damaged, 'lemmas.bin'))
  assert.equal((await to.store.counts()).reports, 0)
  await to.close()
})

test('without a gazetteer nothing is kept, and what to do is said', async () => {
  const lost = { gazetteer: join(folder, 'lost.bin'), models }
  const opened = await openRecord(join(folder, 'lost.gpkg'), { create: true, ...lost })
  assert.ok(opened.ok)
  const result = await add(opened.value, [news], { maxBytes })
  assert.deepEqual(result, { ok: false, error: { kind: 'no-gazetteer', path: join(folder, 'lost.bin') } })
  assert.equal((await opened.value.store.counts()).reports, 0)
  await opened.value.close()
})

test('a record file that was handed on is the same record', async () => {
  const to = await desk()
  await added(to, [news])
  const digest = recordDigest(await to.record())
  await to.close()
  await copyFile(to.path, join(folder, 'copy.gpkg'))
  const copy = await openRecord(join(folder, 'copy.gpkg'), { gazetteer, models })
  assert.ok(copy.ok)
  assert.equal(recordDigest(await copy.value.record()), digest)
  await copy.value.close()
})
