import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { encodeGazetteer } from '../gazetteer/encode.ts'
import { OWN_ROWS } from '../gazetteer/own-places.ts'
import { SMALL_ROWS } from '../gazetteer/small.ts'
import type { Reading } from '../record/reading.ts'
import { add } from './add.ts'
import { addPlaces } from './gazetteer-add.ts'
import { undoLayer } from './gazetteer-layers.ts'
import { openRecord } from './open-record.ts'

const folder = await mkdtemp(join(tmpdir(), 'dateline-places-record-'))
after(() => rm(folder, { recursive: true }))
const paths = { gazetteer: join(folder, 'base.bin'), places: join(folder, 'places'), models: join(folder, 'none') }
await writeFile(paths.gazetteer, encodeGazetteer([...OWN_ROWS, ...SMALL_ROWS]))

test('a record reads its reports again once places were added, and once more when they were taken back', async () => {
  const opened = await openRecord(join(folder, 'record.gpkg'), { create: true, ...paths })
  assert.ok(opened.ok)
  const desk = opened.value
  after(() => desk.close())
  const report = join(folder, 'report.txt')
  await writeFile(report, 'Shells fall\n\nShells fell on the village of Sadovynka near Kherson on Friday.\n')
  const readAgain = async () => {
    const result = await add(desk, [], { maxBytes: 10_000 })
    assert.ok(result.ok)
    const readings: Reading[] = []
    for await (const reading of desk.store.readings()) readings.push(reading)
    return { read: result.value.read, places: readings.flatMap(({ places }) => places.map(({ at }) => at?.place)) }
  }
  assert.ok((await add(desk, [report], { maxBytes: 10_000 })).ok)
  assert.equal((await readAgain()).read, 0)
  const list = join(folder, 'own.csv')
  await writeFile(list, 'id,name,lat,lon,country,population\n1,Sadovynka,46.7,33.1,UA,400\n')
  assert.ok((await addPlaces(paths, { files: [list], at: '2024-01-02T03:04:05Z' })).ok)
  const after1 = await readAgain()
  assert.equal(after1.read, 1)
  assert.ok(after1.places.includes('dateline:added-1-sadovynka' as never), after1.places.join())
  assert.equal((await readAgain()).read, 0)
  assert.ok((await undoLayer(paths.places)).ok)
  const back = await readAgain()
  assert.equal(back.read, 1)
  assert.ok(!back.places.includes('dateline:added-1-sadovynka' as never))
})
