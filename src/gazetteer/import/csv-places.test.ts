import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cellsOf } from './csv-cells.ts'
import { csvHeader } from './csv-places.ts'
import type { Imported } from './imported.ts'
import { listReader } from './list-reader.ts'

const CONTEXT = { divisionName: () => undefined, defaults: { country: '', kind: '' } }

/** What each row of a list comes to; `undefined` when it is no list. */
function readList(text: string, defaults = CONTEXT.defaults): readonly Imported[] | undefined {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line, tooLong: false }))
  const first = lines[0]
  const list = first && listReader(first, { ...CONTEXT, defaults })
  return list && [...lines.map(line => list.take(line)), list.end()].flatMap(one => one ?? [])
}
const only = (text: string) => {
  const [read] = readList(text) ?? []
  assert.ok(read?.kind === 'place', JSON.stringify(read))
  return read
}
const reasons = (text: string) =>
  (readList(text) ?? []).map(one => (one.kind === 'left-out' ? `${one.at} ${one.reason}` : one.at))

test('columns are found by their names, in any order, case and with any of three separators', () => {
  for (const text of [
    'name,lat,lon\nKhiam,33.3286,35.6118',
    'Longitude;Latitude;Name\n35.6118;33.3286;Khiam',
    'name;lat;lon\nKhiam;33,3286;35,6118',
    'lng\tpopulation\tlat\tplace_name\n35.6118\t\t33.3286\tKhiam',
  ]) {
    const { row } = only(text)
    assert.deepEqual([row.name, row.longitude, row.latitude, row.kind], ['Khiam', 35.6118, 33.3286, 'village'], text)
  }
})

test('every field is read; quoted cells may hold separators, quotation marks and line breaks', () => {
  const header = 'id,name,lat,lon,geonamesId,country,region,kind,population,names,credit'
  const { row, credit } = only(
    `${header}\nz-1,"Camp ""Zamzam"", north",13.48,25.31,,sd,North Darfur,Facility,"120 000","Zam Zam|Zamzam\nIDP camp;زمزم",Our desk`,
  )
  assert.deepEqual(
    [row.name, row.country, row.region, row.kind],
    ['Camp "Zamzam", north', 'SD', 'North Darfur', 'facility'],
  )
  assert.equal(row.population, 120_000)
  assert.deepEqual(row.names, ['Zam Zam', 'زمزم'])
  assert.equal(credit, 'Our desk')
  assert.equal(row.renames, false)
})

test('a key follows from the id and the name, or from the name and the rounded point', () => {
  const key = (line: string) => only(`id,name,lat,lon\n${line}`).row.key
  assert.equal(key('7,Khiam,33.3286,35.6118'), key('7,Khiam,33.4,35.7'))
  assert.notEqual(key('7,Khiam,33.3286,35.6118'), key('7,Robotyne,33.3286,35.6118'))
  assert.equal(key(',Khiam,33.3286,35.6118'), key(',Khiam,33.3288,35.6116'))
  assert.notEqual(key(',Khiam,33.3286,35.6118'), key(',Khiam,34.3286,35.6118'))
})

test('country and kind hold for the rows that do not say theirs', () => {
  const [first, second] =
    readList('name,lat,lon,country\nKhiam,33.3,35.6,\nMetula,33.28,35.58,IL', { country: 'lb', kind: 'village' }) ?? []
  assert.deepEqual(
    [first, second].map(one => one?.kind === 'place' && one.row.country),
    ['LB', 'IL'],
  )
})

test('a country may be said by its name, and a kind that we do not know is that of the whole list', () => {
  const text = 'name,lat,lon,country,type\nKhiam,33.3,35.6,Lebanon,IDP site'
  assert.deepEqual(reasons(text), ['2 bad-row'])
  const [read] = readList(text, { country: '', kind: 'facility' }) ?? []
  assert.deepEqual(read?.kind === 'place' && [read.row.country, read.row.kind], ['LB', 'facility'])
})

test('rows that are wrong are left out with their lines, and the others go on', () => {
  const text = [
    'name,lat,lon,country,kind,population,geonamesId',
    'Khiam,33.3286,35.6118,LB,,,',
    ',33.3,35.6,LB,,,',
    '…,…,…,LB,,,',
    'Khiam,95,35.6,LB,,,',
    'Khiam,33 N,35 E,LB,,,',
    'Khiam,33.3,35.6,Atlantis,,,',
    'Khiam,33.3,35.6,LB,castle,,',
    'Khiam,33.3,35.6,LB,,1000000000,',
    'Khiam,33.3,35.6,LB,,,abc',
    'Kh\u0000iam,33.3,35.6,LB,,,',
    'Khiam',
    'Minova,-1.7064,29.0225,CD,,,',
  ].join('\n')
  assert.deepEqual(reasons(text), [
    2,
    '3 no-name',
    '4 bad-coordinates',
    '5 bad-coordinates',
    '6 bad-coordinates',
    '7 bad-row',
    '8 bad-row',
    '9 bad-inhabitants',
    '10 bad-id',
    '11 bad-name',
    '12 bad-row',
    13,
  ])
})

test('a quotation mark that is never closed ends its record after a hundred lines', () => {
  const rows = Array.from({ length: 250 }, (_, index) => `Place ${index},1,2`)
  const read = readList(['name,lat,lon', '"never closed,1,2', ...rows].join('\n')) ?? []
  assert.equal(read.filter(one => one.kind === 'place').length, 151)
})

test('what has no such header is no list', () => {
  for (const text of ['a,b,c\n1,2,3', '', 'name,lat\nA,1', 'PK\u0003\u0004', '{"a":1}'])
    assert.equal(readList(text), undefined, text)
  assert.equal(csvHeader('name,lat,lon')?.separator, ',')
})

test('cells that are quoted come back as they were, and no text throws', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), cells => {
      const line = cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')
      assert.deepEqual(cellsOf(line, ','), cells)
    }),
  )
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void readList(`name,lat,lon\n${text}`)))
})
