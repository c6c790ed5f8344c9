import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, test } from 'node:test'
import { contractRecord, contractReport, recordChange } from '../contract-record.ts'
import { boundsOf } from './geometry.ts'
import { openSqliteStore } from './open-sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-gpkg-'))
const path = join(folder, 'record.gpkg')
const hasOgr = spawnSync('ogrinfo', ['--version']).status === 0
const skip = hasOgr ? false : 'ogrinfo is not installed (Debian: apt install gdal-bin)'

before(async () => {
  const opened = await openSqliteStore(path, { create: true })
  assert.ok(opened.ok)
  const report = contractReport('Ferries run again')
  await opened.value.acceptReports([report])
  await opened.value.changeRecord(recordChange(contractRecord(report)), 'x')
  await opened.value.close()
})
after(() => rmSync(folder, { recursive: true }))

function ogrinfo(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('ogrinfo', args, { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  assert.doesNotMatch(stderr, /error/i)
  return stdout
}

test('the file says that it is a GeoPackage 1.4 and is sound', () => {
  const raw = new DatabaseSync(path)
  const value = (pragma: string) => Object.values(raw.prepare(`pragma ${pragma}`).get() ?? {})[0]
  assert.equal(value('application_id'), 0x47504b47)
  assert.equal(value('user_version'), 10400)
  assert.equal(value('integrity_check'), 'ok')
  assert.equal(value('journal_mode'), 'delete')
  assert.equal(raw.prepare('pragma foreign_key_check').get(), undefined)
  raw.close()
})

test('layers hold the best-supported values; an event without a place has no point', () => {
  const raw = new DatabaseSync(path)
  const [withdrawal, talks] = raw.prepare('select * from event order by fid').all()
  assert.ok(withdrawal?.['geom'] instanceof Uint8Array)
  assert.deepEqual(boundsOf(withdrawal['geom']), [32.6178, 32.6178, 46.6354, 46.6354])
  const { status, day, place, agent, disputed } = withdrawal
  assert.deepEqual([status, day, place, agent, disputed], ['happened', '2022-11-11', 'Kherson', 'Russian troops', 1])
  assert.deepEqual([talks?.['geom'], talks?.['status'], talks?.['day']], [null, 'planned', null])
  assert.equal(raw.prepare('select count(*) as n from rtree_event_geom').get()?.['n'], 1)
  raw.close()
})

test('ogrinfo lists the layers and no internal table', { skip }, () => {
  const listed = ogrinfo('-so', path)
    .split('\n')
    .filter(line => /^\d+:/.test(line))
  assert.deepEqual(listed.sort(), [
    '1: event (Point)',
    '2: control (Point)',
    '3: statement (None)',
    '4: figure (None)',
    '5: report (None)',
  ])
  assert.match(ogrinfo('-al', '-where', "status = 'happened'", path, 'event'), /POINT \(32\.6178 46\.6354\)/)
  assert.match(ogrinfo('-al', '-spat', '32', '46', '33', '47', path, 'control'), /Feature Count: 1/)
})

test('what a GIS edits stays in the spatial index and in full text', { skip }, () => {
  ogrinfo(path, '-sql', "update event set title = 'moved' where status = 'happened'")
  ogrinfo(path, '-dialect', 'SQLite', '-sql', "update event set geom = MakePoint(10, 20, 4326) where title = 'moved'")
  ogrinfo(path, '-sql', "update statement set quote = 'lighthouse' where speaker like 'a harbour%'")
  assert.match(ogrinfo('-al', '-spat', '9', '19', '11', '21', path, 'event'), /Feature Count: 1/)
  const raw = new DatabaseSync(path)
  assert.equal(
    raw.prepare("select count(*) as n from statement_fts where statement_fts match 'lighthouse'").get()?.['n'],
    1,
  )
  raw.close()
})
