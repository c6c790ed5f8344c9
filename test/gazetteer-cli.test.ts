import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const folder = mkdtempSync(join(tmpdir(), 'dateline-gazetteer-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const MAIN = join(import.meta.dirname, '..', 'src', 'cli', 'main.ts')

/** Runs “dateline gazetteer …” with a folder of added places of its own. */
function gazetteer(...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const env = { ...process.env, DATELINE_PLACES: join(folder, 'places') }
  return new Promise(resolve => {
    execFile(process.execPath, [MAIN, 'gazetteer', ...args], { cwd: folder, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err })
    })
  })
}

test('find, add, list, undo and redo work on the shipped gazetteer', async () => {
  const known = await gazetteer('find', 'Херсон', '--limit', '1')
  assert.deepEqual([known.code, known.err], [0, ''])
  assert.match(known.out, /^1\. Kherson \(city, Kherson Oblast, UA\) {2}32\.\d+,46\.\d+ {2}geonames:706448\n/)
  assert.match(
    known.out,
    /why: another name of Kherson; \d+ inhabitants; seat of Kherson Oblast; disputed \(Kherson Oblast\);\s+administered by Ukraine \(in part\), Russia \(in part\); claimed by Ukraine, Russia; from base\n/,
  )

  const unknown = await gazetteer('find', 'Vyshnevosadivka')
  assert.deepEqual([unknown.code, unknown.out], [1, ''])
  assert.match(unknown.err, /No place is called “Vyshnevosadivka”.[\s\S]*gazetteer add/)

  writeFileSync(join(folder, 'own.csv'), 'name,lat,lon,country\nVyshnevosadivka,46.7,33.1,UA\nNowhere,99,0,UA\n')
  const added = await gazetteer('add', 'own.csv', '--credit', 'Our desk')
  assert.equal(added.code, 0)
  assert.match(added.err, /own\.csv:3: .*Nowhere[\s\S]*Left out: 1 bad-coordinates[\s\S]*1 places? new/)

  const json = await gazetteer('find', 'Vyshnevosadivka', '--near', 'Kherson', '--format', 'json')
  const { found } = JSON.parse(json.out)
  assert.deepEqual([found.length, found[0].longitude, found[0].country], [1, 33.1, 'UA'])
  assert.match((await gazetteer('find', 'Vishnevosadivka')).err, /Guesses/)
  assert.match((await gazetteer('list')).out, /^base {2}\d+ places[\s\S]*own\.csv \(csv\)[\s\S]*Our desk/)

  assert.match((await gazetteer('add', 'own.csv')).err, /there already as they are: nothing has changed/)
  assert.match((await gazetteer('undo')).err, /Taken back: own\.csv/)
  assert.equal((await gazetteer('find', 'Vyshnevosadivka')).code, 1)
  assert.match((await gazetteer('redo')).err, /Brought back: own\.csv/)
  assert.equal((await gazetteer('find', 'Vyshnevosadivka')).code, 0)
})

test('wrong use is told with what to do', async () => {
  writeFileSync(join(folder, 'UA.zip'), 'PK\u0003\u0004')
  const packed = await gazetteer('add', 'UA.zip')
  assert.equal(packed.code, 2)
  assert.match(packed.err, /unzip UA\.zip/)
  assert.match((await gazetteer('add', 'none.txt')).err, /no file none\.txt/)
  assert.match((await gazetteer('find', 'Kherson', '--near', 'Xyzzyplugh')).err, /No place is called “Xyzzyplugh”/)
  assert.match((await gazetteer('find', 'Kherson', '--limit', '0')).err, /whole number/)
})
