import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { encodeGazetteer } from '../gazetteer/encode.ts'
import { dumpOf, SMALL_DUMP } from '../gazetteer/import/dump.samples.ts'
import { OWN_ROWS } from '../gazetteer/own-places.ts'
import { SMALL_ROWS } from '../gazetteer/small.ts'
import { readerOf } from '../reading/knowledge.ts'
import { doctor } from './doctor.ts'
import { type Addition, addPlaces } from './gazetteer-add.ts'
import { loadGazetteer } from './gazetteer-file.ts'
import { findPlacesNamed } from './gazetteer-find.ts'
import { redoLayer, undoLayer } from './gazetteer-layers.ts'
import { listGazetteer } from './gazetteer-list.ts'
import { loadKnowledge } from './load-knowledge.ts'

const folder = await mkdtemp(join(tmpdir(), 'dateline-places-'))
after(() => rm(folder, { recursive: true }))
const gazetteer = join(folder, 'base.bin')
await writeFile(gazetteer, encodeGazetteer([...OWN_ROWS, ...SMALL_ROWS]))
const AT = '2024-01-02T03:04:05Z'
let made = 0

/** A gazetteer of the small table with a folder of layers of its own. */
function fresh() {
  return { gazetteer, places: join(folder, `places-${made++}`) }
}

async function file(name: string, text: string | Uint8Array): Promise<string> {
  const own = join(folder, `files-${made++}`)
  await mkdir(own)
  await writeFile(join(own, name), text)
  return join(own, name)
}

type Paths = ReturnType<typeof fresh>

async function added(paths: Paths, addition: Omit<Addition, 'at'>) {
  const result = await addPlaces(paths, { at: AT, ...addition })
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

async function refusedKind(paths: Paths, path: string) {
  const result = await addPlaces(paths, { at: AT, files: [path] })
  return result.ok ? 'added' : result.error.kind
}

async function named(paths: Paths, name: string) {
  const loaded = await loadGazetteer(paths)
  assert.ok(loaded.ok, JSON.stringify(loaded))
  return loaded.value.named(name)
}

test('a dump is added, what it leaves out is counted, and what was added is told', async () => {
  const paths = fresh()
  const { head, counts, leftOut, wrong } = await added(paths, { files: [await file('XX.txt', SMALL_DUMP)] })
  assert.deepEqual(leftOut, [{ reason: 'other-feature', rows: 2 }])
  assert.deepEqual(wrong, [])
  assert.equal(counts.new + counts.merged, 9)
  assert.deepEqual(
    head?.sources.map(({ name, format }) => `${name} ${format}`),
    ['XX.txt geonames'],
  )
  assert.match(head?.sources[0]?.sha256 ?? '', /^[0-9a-f]{64}$/)
  assert.deepEqual([head?.added, head?.below], [AT, ''])
  assert.match(head?.credit ?? '', /GeoNames.*CC BY/)
  const [robotyne] = await named(paths, 'Роботине')
  assert.deepEqual([robotyne?.region, robotyne?.population], ['Zaporizhzhia Oblast', 480])
  assert.equal((await named(paths, 'Kakhovka HPP'))[0]?.kind, 'facility')
})

test('adding the same again changes nothing and says so, under another name too', async () => {
  const paths = fresh()
  await added(paths, { files: [await file('XX.txt', SMALL_DUMP)] })
  const before = await readdir(paths.places)
  const again = await added(paths, { files: [await file('YY.txt', SMALL_DUMP)] })
  assert.equal(again.head, undefined)
  assert.deepEqual(again.counts, { new: 0, merged: 0, unchanged: 9 })
  assert.deepEqual(await readdir(paths.places), before)
})

test('the same places have the same stamp, whenever and from whatever file they were added', async () => {
  const stamps: (string | undefined)[] = []
  for (const [name, at] of [
    ['XX.txt', AT],
    ['YY.txt', '2025-05-05T00:00:00Z'],
  ] as const) {
    const paths = fresh()
    assert.ok((await addPlaces(paths, { files: [await file(name, SMALL_DUMP)], at })).ok)
    const loaded = await loadGazetteer(paths)
    stamps.push(loaded.ok ? loaded.value.layers : '')
  }
  assert.match(stamps[0] ?? '', /^[0-9a-z]{8}$/)
  assert.equal(stamps[0], stamps[1])
})

test('a reading is stamped with the places that were added, and as before with none', async () => {
  const paths = { ...fresh(), models: '/nowhere' }
  const reader = async () => {
    const knowledge = await loadKnowledge(paths)
    assert.ok(knowledge.ok)
    return readerOf(knowledge.value)
  }
  const alone = await reader()
  assert.doesNotMatch(alone, /places/)
  await added(paths, { files: [await file('a.csv', 'name,lat,lon\nSadovynka,46.7,33.1')] })
  const first = await reader()
  assert.match(first, new RegExp(`^${alone.replaceAll('.', '\\.')}\\+places-[0-9a-z]{8}$`))
  await added(paths, { files: [await file('b.csv', 'name,lat,lon\nSadovynka Druha,46.8,33.1')] })
  assert.notEqual(await reader(), first)
  assert.ok((await undoLayer(paths.places)).ok)
  assert.equal(await reader(), first)
  assert.ok((await undoLayer(paths.places)).ok)
  assert.equal(await reader(), alone)
})

test('the last addition is taken back, and brought back unless something else was added since', async () => {
  const paths = fresh()
  await added(paths, { files: [await file('a.csv', 'name,lat,lon\nSadovynka,46.7,33.1')] })
  await added(paths, { files: [await file('b.csv', 'name,lat,lon,names\nSadovynka,46.7,33.1,Orchardville')] })
  assert.equal((await named(paths, 'Orchardville'))[0]?.name, 'Sadovynka')
  assert.ok((await undoLayer(paths.places)).ok)
  assert.deepEqual(await named(paths, 'Orchardville'), [])
  assert.equal((await named(paths, 'Sadovynka')).length, 1)
  assert.ok((await redoLayer(paths.places)).ok)
  assert.equal((await named(paths, 'Orchardville')).length, 1)
  assert.ok((await undoLayer(paths.places)).ok)
  await added(paths, { files: [await file('c.csv', 'name,lat,lon\nLuhovynka,46.9,33.1')] })
  const redone = await redoLayer(paths.places)
  assert.equal(redone.ok ? '' : redone.error.kind, 'nothing-to-redo')
  for (const _ of ['c', 'a']) assert.ok((await undoLayer(paths.places)).ok)
  const undone = await undoLayer(paths.places)
  assert.equal(undone.ok ? '' : undone.error.kind, 'no-addition')
  assert.ok((await redoLayer(paths.places)).ok)
  assert.equal((await named(paths, 'Sadovynka')).length, 1)
})

test('names and divisions of companion files reach the places of the dump only', async () => {
  const paths = fresh()
  const dump = dumpOf('900000100|Sadovynka||46.7|33.1|P|PPL|UA|99||300\n')
  const names = await file(
    'alternateNamesV2.txt',
    '1\t900000100\tuk\tСадовинка\t\t\t\t\t\t\n2\t900000100\tlink\thttps://example.org\n3\t706448\ten\tNowhereville\nbroken\n',
  )
  const divisions = [await file('admin1CodesASCII.txt', 'UA.99\tSadova\tSadova\t900000101\n')]
  const addition = { files: [await file('XX.txt', dump)], names, divisions }
  const { head } = await added(paths, addition)
  assert.equal((await added(paths, addition)).head, undefined)
  assert.deepEqual(
    head?.companions.map(({ name }) => name),
    ['admin1CodesASCII.txt', 'alternateNamesV2.txt'],
  )
  assert.equal((await named(paths, 'Садовинка'))[0]?.region, 'Sadova Oblast')
  assert.deepEqual(await named(paths, 'Nowhereville'), [])
})

test('whose work the places are is what is said, else what the rows say, else the file', async () => {
  const credit = async (text: string, told?: string) =>
    (await added(fresh(), { files: [await file('own.csv', text)], ...(told && { credit: told }) })).head?.credit
  const rows = 'name,lat,lon,credit\nSadovynka,46.7,33.1,Village list'
  assert.equal(await credit(rows, 'Our desk'), 'Our desk')
  assert.equal(await credit(rows), 'Village list')
  assert.equal(await credit('name,lat,lon\nSadovynka,46.7,33.1'), 'own.csv')
})

test('wrong rows are listed with file and line, and do not stop the others', async () => {
  const path = await file('own.csv', 'name,lat,lon\nSadovynka,46.7,33.1\nNoWhere,99,0\n,1,2\nLuhovynka,46.9,33.1\n')
  const { counts, wrong, leftOut } = await added(fresh(), { files: [path] })
  assert.equal(counts.new, 2)
  assert.deepEqual(
    wrong.map(({ at, reason }) => `${at} ${reason}`),
    ['3 bad-coordinates', '4 no-name'],
  )
  assert.equal(wrong[0]?.file, path)
  assert.equal(leftOut.length, 2)
})

test('what is no list of places is refused, and nothing is kept', async () => {
  const paths = fresh()
  assert.equal(await refusedKind(paths, join(folder, 'none.txt')), 'no-such-file')
  assert.equal(await refusedKind(paths, folder), 'no-such-file')
  assert.equal(await refusedKind(paths, await file('UA.zip', 'PK\u0003\u0004')), 'packed-places')
  assert.equal(await refusedKind(paths, await file('a.csv', 'a,b\n1,2')), 'not-places')
  assert.equal(await refusedKind(paths, await file('a.json', '{"a":1}')), 'not-places')
  assert.equal(await refusedKind(paths, await file('empty.txt', '')), 'not-places')
  assert.equal(
    await refusedKind(
      paths,
      await file(
        'noise.bin',
        new Uint8Array(5000).map((_, i) => i * 37),
      ),
    ),
    'not-places',
  )
  assert.equal(await refusedKind(paths, await file('long.txt', 'x'.repeat(10_000_000))), 'not-places')
  assert.equal(existsSync(paths.places), false)
})

test('a damaged layer is named and stops reading; the base is still looked up, listed and found well', async () => {
  const paths = fresh()
  await added(paths, { files: [await file('a.csv', 'name,lat,lon\nSadovynka,46.7,33.1')] })
  const [name = ''] = await readdir(paths.places)
  const path = join(paths.places, name)
  const bytes = await readFile(path)
  await writeFile(path, bytes.subarray(0, bytes.length - 5))
  const loaded = await loadGazetteer(paths)
  assert.deepEqual(loaded.ok ? '' : [loaded.error.kind, 'path' in loaded.error && loaded.error.path], [
    'bad-layer',
    path,
  ])
  const found = await findPlacesNamed(paths, { name: 'Kherson', limit: 5 })
  assert.ok(found.ok)
  assert.equal(found.value.found[0]?.place, 'geonames:706448')
  assert.deepEqual(
    found.value.problems.map(({ kind }) => kind),
    ['bad-layer'],
  )
  const listed = await listGazetteer(paths)
  assert.deepEqual(listed.ok && listed.value.layers.map(({ layer }) => layer.ok), [false])
  const checks = await doctor({ ...paths, models: '/nowhere', desk: '/nowhere', searchPath: '' })
  const states = checks.filter(({ name }) => name === 'Gazetteer' || name === 'Added places').map(({ state }) => state)
  assert.deepEqual(states, ['ok', 'missing'])
  assert.ok((await undoLayer(paths.places)).ok)
  assert.equal((await named(paths, 'Kherson'))[0]?.name, 'Kherson')
})

test('an addition that is stopped adds nothing', async () => {
  const paths = fresh()
  const path = await file('XX.txt', SMALL_DUMP)
  const stopped = await addPlaces(paths, { files: [path], at: AT, signal: AbortSignal.abort() })
  assert.deepEqual(stopped.ok ? '' : stopped.error, { kind: 'stopped', path })
  assert.equal(existsSync(paths.places), false)
})

test('doctor lists what was added', async () => {
  const paths = fresh()
  await added(paths, { files: [await file('a.csv', 'name,lat,lon\nSadovynka,46.7,33.1')] })
  const checks = await doctor({ ...paths, models: '/nowhere', desk: '/nowhere', searchPath: '' })
  assert.match(checks.find(({ name }) => name === 'Added places')?.detail ?? '', /^1 new, 0 merged, from a\.csv at /)
})
