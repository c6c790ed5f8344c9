import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import { after, test } from 'node:test'
import { idFrom } from '../../record/ids.ts'
import type { Sink } from '../../record/part.ts'
import { contractRecord, contractReport, recordChange } from '../contract-record.ts'
import { openSqliteStore } from './open-sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-changes-'))
after(() => rmSync(folder, { recursive: true }))

const record = contractRecord(contractReport('Ferries run again'))
const { schema, reader } = record
const [event] = record.events
const [account] = record.accounts
const [place] = record.places
const [actor] = record.actors
const [span] = record.control
const [figure] = record.figures
assert.ok(event && account && place && actor && span && figure)

/** A file with the contract’s record, and rows of a layer after each change. */
async function changing(name: string) {
  const path = join(folder, name)
  const opened = await openSqliteStore(path, { create: true })
  assert.ok(opened.ok)
  const store = opened.value
  await store.changeRecord(recordChange(record), 'a')
  const raw = new DatabaseSync(path, { readOnly: true })
  return {
    change: (work: (sink: Sink) => void) =>
      store.changeRecord(({ sink }) => {
        work(sink)
        return { schema, reader }
      }, 'b'),
    row: (layer: string, id: string): { [column: string]: SQLOutputValue } | undefined =>
      raw.prepare(`select * from ${layer} where id = ?`).get(id),
    box: () =>
      Object.values(raw.prepare("select min_x, min_y from gpkg_contents where table_name = 'event'").get() ?? {}),
    close: async () => {
      raw.close()
      await store.close()
    },
  }
}

test('an event is disputed while an account about it is, whichever is put first or taken away', async () => {
  const { change, row, close } = await changing('disputed.gpkg')
  const disputed = () => row('event', event.id)?.['disputed']
  const other = { ...account, id: idFrom('q', 'other') }
  assert.equal(disputed(), 1)
  await change(sink => sink.put({ list: 'accounts', order: '', part: other }))
  await change(sink => sink.remove('accounts', account.id))
  assert.equal(disputed(), 1)
  await change(sink => sink.put({ list: 'accounts', order: '', part: { ...other, disputed: false } }))
  assert.equal(disputed(), 0)
  await change(sink => sink.put({ list: 'accounts', order: '', part: other }))
  assert.equal(disputed(), 1)
  await change(sink => sink.put({ list: 'accounts', order: '', part: { ...other, about: 'v-else' } }))
  assert.equal(disputed(), 0)
  await change(sink => sink.remove('events', event.id))
  await change(sink => sink.put({ list: 'accounts', order: '', part: other }))
  assert.equal(disputed(), undefined)
  await change(sink => sink.put({ list: 'events', order: '', part: event }))
  assert.equal(disputed(), 1)
  await close()
})

test('a row shows the names of its change, though they are put after it, or those that are kept', async () => {
  const { change, row, close } = await changing('names.gpkg')
  const shown = () => {
    const { place: name, country, agent } = row('event', event.id) ?? {}
    return [name, country, agent]
  }
  await change(sink => {
    sink.put({ list: 'events', order: '', part: event })
    sink.put({ list: 'places', order: '', part: { ...place, name: 'Cherson', country: 'XX' } })
  })
  assert.deepEqual(shown(), ['Cherson', 'XX', 'Russian troops'])
  await change(sink => {
    sink.put({ list: 'actors', order: '', part: { ...actor, name: 'A force' } })
    sink.put({ list: 'events', order: '', part: event })
    sink.put({ list: 'control', order: '', part: { ...span, holder: 'Nobody' } })
    sink.put({ list: 'figures', order: '', part: { ...figure, place: place.id } })
  })
  assert.deepEqual(shown(), ['Cherson', 'XX', 'A force'])
  assert.deepEqual([row('control', span.id)?.['place'], row('control', span.id)?.['holder']], ['Cherson', 'Nobody'])
  assert.equal(row('figure', figure.id)?.['place'], 'Cherson')
  await close()
})

test('a row keeps its number when its part is put again, and goes with it; the box follows', async () => {
  const { change, row, box, close } = await changing('rows.gpkg')
  const fid = row('event', event.id)?.['fid']
  await change(sink => {
    sink.put({ list: 'places', order: '', part: { ...place, longitude: -10, latitude: 20 } })
    sink.put({ list: 'events', order: '', part: { ...event, title: 'another title' } })
  })
  assert.deepEqual([row('event', event.id)?.['fid'], row('event', event.id)?.['title']], [fid, 'another title'])
  assert.deepEqual(box(), [-10, 20])
  await change(sink => {
    for (const { id } of record.events) sink.remove('events', id)
    sink.remove('control', span.id)
    sink.remove('figures', figure.id)
  })
  for (const [layer, id] of [
    ['event', event.id],
    ['control', span.id],
    ['figure', figure.id],
  ] as const)
    assert.equal(row(layer, id), undefined, layer)
  assert.deepEqual(box(), [null, null])
  await close()
})
