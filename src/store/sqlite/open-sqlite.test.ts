import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { idFrom } from '../../record/ids.ts'
import { contractReading, contractRecord, contractReport, recordChange } from '../contract-record.ts'
import { StoreFault } from '../store-problem.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import { openSqliteStore } from './open-sqlite.ts'
import { packReading } from './packed-reading.ts'
import { addSpatialFunctions } from './spatial-functions.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-open-'))
after(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

async function refusalOf(path: string, options: { create?: boolean; waitMs?: number } = {}) {
  const opened = await openSqliteStore(path, options)
  if (opened.ok) await opened.value.close()
  return opened.ok ? undefined : opened.error
}

async function made(path: string) {
  const opened = await openSqliteStore(path, { create: true })
  assert.ok(opened.ok)
  await opened.value.acceptReports([contractReport('Ferries run again')])
  return opened.value
}

test('a path that leads nowhere is said to, and nothing is made there', async () => {
  assert.deepEqual(await refusalOf(at('none.gpkg')), { kind: 'no-record', path: at('none.gpkg') })
  assert.deepEqual(await refusalOf(at('no/folder.gpkg'), { create: true }), {
    kind: 'no-folder',
    path: at('no/folder.gpkg'),
  })
  assert.deepEqual(readdirSync(folder), [])
})

test('a file that is not ours is refused and stays as it is', async () => {
  writeFileSync(at('text.gpkg'), 'Ferries run again. '.repeat(100))
  mkdirSync(at('folder.gpkg'))
  const other = new DatabaseSync(at('other.gpkg'))
  other.exec('create table notes (x)')
  other.close()
  writeFileSync(at('empty.gpkg'), '')
  const bytes = readFileSync(at('other.gpkg'))
  for (const [name, detail] of [
    ['text.gpkg', 'file is not a database'],
    ['folder.gpkg', 'it is a folder'],
    ['other.gpkg', 'it is a database of another program'],
    ['empty.gpkg', 'it is an empty database'],
  ] as const) {
    assert.deepEqual(await refusalOf(at(name)), { kind: 'not-a-record', path: at(name), detail })
  }
  assert.equal((await refusalOf(at('other.gpkg'), { create: true }))?.kind, 'not-a-record')
  assert.deepEqual(readFileSync(at('other.gpkg')), bytes)
})

test('a record of a newer program is refused', async () => {
  await (await made(at('newer.gpkg'))).close()
  const raw = new DatabaseSync(at('newer.gpkg'))
  raw.exec("insert into dateline_migration values (999, 'from the future')")
  raw.close()
  assert.deepEqual(await refusalOf(at('newer.gpkg')), {
    kind: 'newer-record',
    path: at('newer.gpkg'),
    found: 999,
    known: MIGRATIONS.length,
  })
})

test('a file that another process is writing is busy', async () => {
  const raw = new DatabaseSync(at('busy.gpkg'))
  raw.exec('begin exclusive')
  assert.deepEqual(await refusalOf(at('busy.gpkg'), { create: true, waitMs: 20 }), {
    kind: 'busy',
    path: at('busy.gpkg'),
  })
  raw.exec('rollback')
  raw.close()
})

test('closing leaves one file, and reading it changes no byte', async () => {
  await (await made(at('one.gpkg'))).close()
  assert.deepEqual(
    readdirSync(folder).filter(name => name.startsWith('one')),
    ['one.gpkg'],
  )
  const digest = () =>
    createHash('sha256')
      .update(readFileSync(at('one.gpkg')))
      .digest('hex')
  const before = digest()
  const opened = await openSqliteStore(at('one.gpkg'))
  assert.ok(opened.ok)
  assert.equal((await opened.value.counts()).reports, 1)
  await opened.value.close()
  assert.equal(digest(), before)
})

test('two that have the file open see what the other keeps', async () => {
  const one = await made(at('two.gpkg'))
  const opened = await openSqliteStore(at('two.gpkg'))
  assert.ok(opened.ok)
  const two = opened.value
  await Promise.all([
    one.acceptReports([contractReport('From the first')]),
    two.acceptReports([contractReport('From the second')]),
  ])
  assert.equal((await one.counts()).reports, 3)
  assert.equal((await two.counts()).reports, 3)
  await one.close()
  await two.close()
  assert.deepEqual(
    readdirSync(folder).filter(name => name.startsWith('two')),
    ['two.gpkg'],
  )
})

test('nobody changes or removes a report, a decision is likewise kept', async () => {
  await (await made(at('kept.gpkg'))).close()
  const raw = new DatabaseSync(at('kept.gpkg'))
  assert.throws(() => raw.exec("update report set title = 'Another'"), /reports are never changed/)
  assert.throws(() => raw.exec('delete from report'), /reports are never removed/)
  raw.close()
})

test('a batch that waits too long for another writer is a fault, and nothing of it is kept', async () => {
  await (await made(at('waiting.gpkg'))).close()
  const opened = await openSqliteStore(at('waiting.gpkg'))
  assert.ok(opened.ok)
  const kept = await opened.value.counts()
  const tooMany = Array.from({ length: 3 }, (_, n) => contractReport(`Report ${n}`))
  const limited = new DatabaseSync(at('waiting.gpkg'))
  limited.exec('begin immediate')
  const [busy] = await Promise.allSettled([
    openSqliteStore(at('waiting.gpkg'), { waitMs: 20 }).then(async second => {
      assert.ok(second.ok)
      try {
        return await second.value.acceptReports(tooMany)
      } finally {
        await second.value.close()
      }
    }),
  ])
  limited.exec('rollback')
  limited.close()
  assert.ok(busy?.status === 'rejected' && busy.reason instanceof StoreFault)
  assert.deepEqual(busy.reason.problem, { kind: 'busy', path: at('waiting.gpkg') })
  assert.deepEqual(await opened.value.counts(), kept)
  await opened.value.close()
})

test('a record of the first program gains the columns that came later', async () => {
  const raw = fileOf(at('first.gpkg'), 1)
  raw.close()
  await (await made(at('first.gpkg'))).close()
  const again = new DatabaseSync(at('first.gpkg'))
  const later = { statement: ['audience', 'act'], figure: ['per', 'fate', 'status', 'part_of'] }
  for (const [table, columns] of Object.entries(later))
    assert.deepEqual(again.prepare(`select ${columns.join()} from ${table}`).all(), [], table)
  again.close()
})

test('a file whose record was kept whole loses the record, to be made again, and nothing else', async () => {
  const report = contractReport('Ferries run again')
  const raw = fileOf(at('whole.gpkg'), 4)
  const put = raw.prepare('insert into report (id, sha256, origin, text, json) values (?, ?, ?, ?, ?)')
  put.run(report.id, report.sha256, report.origin, report.text, JSON.stringify({ ...report, text: '' }))
  raw.prepare("insert into reading values (1, 'contract/1', 7, ?)").run(packReading(contractReading(report)))
  const decision = {
    id: idFrom('d', 'one'),
    kind: 'accept',
    of: 'v-1',
    by: 'anna',
    at: '2026-01-01T00:00:00Z',
  } as const
  const refusal = { id: idFrom('x', 'a.bin'), origin: 'a.bin', kind: 'not-text' } as const
  for (const [table, kept] of Object.entries({ decision, refusal }))
    raw.prepare(`insert into ${table} (id, json) values (?, ?)`).run(kept.id, JSON.stringify(kept))
  raw.exec(WHOLE_RECORD)
  raw.close()
  const opened = await openSqliteStore(at('whole.gpkg'))
  assert.ok(opened.ok)
  const store = opened.value
  assert.deepEqual(await store.report(report.id), report)
  assert.deepEqual(await store.reading(report.id), contractReading(report))
  assert.deepEqual([await store.decisions(), await store.refusals()], [[decision], [refusal]])
  assert.deepEqual([await store.record(), await store.recordInputs(), await store.edition()], [undefined, undefined, 4])
  assert.deepEqual(
    (await store.search('ferries', 10)).map(hit => hit.kind),
    ['report'],
  )
  await store.changeRecord(recordChange(contractRecord(report)), await store.inputs())
  assert.deepEqual(await store.record(), contractRecord(report))
  await store.close()
  const after = new DatabaseSync(at('whole.gpkg'))
  assert.equal(after.prepare('select count(*) as n from event').get()?.['n'], 2)
  assert.equal(after.prepare('pragma integrity_check').get()?.['integrity_check'], 'ok')
  after.close()
})

test('a file whose workings are of an earlier shape shows its record until it is made again', async () => {
  const raw = fileOf(at('rows.gpkg'), 6)
  raw.exec(`insert into working_shelf (name) values ('counts'); insert into working values (1, 'group', 'member', '7');
    insert into record_head values (3, 'rules: 1.1.0', '{"schema":"dateline/record/1","reader":"contract/1"}');
    insert into record_part values ('events', 'v-old', '', '{"id":"v-old"}', null)`)
  raw.close()
  const opened = await openSqliteStore(at('rows.gpkg'))
  assert.ok(opened.ok)
  const store = opened.value
  assert.deepEqual((await store.record())?.events, [{ id: 'v-old' }])
  assert.equal(await store.recordInputs(), undefined)
  assert.deepEqual(await store.look(({ shelf }) => shelf('counts').list('group')), [])
  await store.close()
})

/** An empty file as a program wrote it that knew the first steps only. */
function fileOf(path: string, steps: number): DatabaseSync {
  const raw = new DatabaseSync(path)
  addSpatialFunctions(raw)
  migrate(raw, MIGRATIONS.slice(0, steps))
  return raw
}

const WHOLE_RECORD = `
  insert into record_head values (3, '1.7.1', '{"schema":"dateline/record/1","reader":"contract/1"}');
  insert into record_part values ('events', 0, 'v-old', '{"id":"v-old"}'), ('statements', 0, 's-old', '{"id":"s-old"}');
  insert into event (id, geom) values ('v-old', x'47500001e61000000101000000000000000000f03f00000000000000c0');
  insert into statement (id, speaker, quote) values ('s-old', 'a harbour official', 'ferries run');`
