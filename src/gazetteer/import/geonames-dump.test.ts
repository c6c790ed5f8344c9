import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dumpOf, SMALL_DUMP } from './dump.samples.ts'
import { kindOfFeature } from './feature-kinds.ts'
import { geonamesPlace, isGeonamesLine } from './geonames-dump.ts'

const REGIONS = new Map([['UA.26', 'Zaporizhzhia Oblast']])
const read = (text: string, number = 1) => geonamesPlace({ number, text, tooLong: false }, code => REGIONS.get(code))
const row = (cells: string) => read(dumpOf(cells))
const reasonOf = (text: string) => {
  const read = row(text)
  return read?.kind === 'left-out' ? read.reason : read?.kind
}

test('a village has its point, division, inhabitants and names, without codes of airports', () => {
  const place = read(SMALL_DUMP.split('\n')[0] ?? '')
  assert.ok(place?.kind === 'place')
  const { name, names, kind, region, regionCode, population, longitude, latitude, country } = place.row
  assert.deepEqual(names, ['Robotyne', 'Rabotino', 'Роботине', 'Работино'])
  assert.deepEqual(
    [name, kind, region, regionCode, population],
    ['Robotyne', 'village', 'Zaporizhzhia Oblast', 'UA.26', 480],
  )
  assert.deepEqual([longitude, latitude, country], [35.8372, 47.4469, 'UA'])
})

test('features are what reports call them; what they do not name, or is no more, is left out', () => {
  const kinds = [
    'P.PPL',
    'A.ADM1',
    'A.ADM2',
    'H.STM',
    'H.RSV',
    'T.ISL',
    'T.PEN',
    'L.MILB',
    'S.AIRB',
    'S.DAM',
    'S.PSN',
    'S.CMPRF',
  ]
  assert.deepEqual(
    kinds.map(feature => kindOfFeature(...(feature.split('.') as [string, string]))),
    [
      'town',
      'region',
      'district',
      'river',
      'lake',
      'island',
      'area',
      'facility',
      'facility',
      'facility',
      'facility',
      'facility',
    ],
  )
  for (const feature of ['P.PPLH', 'A.ADM2H', 'S.HTL', 'S.SCH', 'R.RD', 'U.SMU', 'S.', '.'])
    assert.equal(kindOfFeature(...(feature.split('.') as [string, string])), undefined, feature)
})

test('a first-order division is titled as ours are and has its code; a second-order one lies in it', () => {
  const first = row('1|Zaporizhzhia||47.5|35.7|A|ADM1|UA|26||1700000')
  assert.ok(first?.kind === 'place')
  assert.deepEqual(
    [first.row.name, first.row.region, first.row.regionCode],
    ['Zaporizhzhia Oblast', 'Zaporizhzhia Oblast', 'UA.26'],
  )
  const second = row('2|Polohy Raion||47.4|36.2|A|ADM2|UA|26|2310|160000')
  assert.ok(second?.kind === 'place')
  assert.deepEqual(
    [second.row.kind, second.row.regionCode, second.row.districtCode],
    ['district', 'UA.26', 'UA.26.2310'],
  )
  const third = row('3|Orikhiv hromada||47.5|35.8|A|ADM3|UA|26|2310|20000')
  assert.equal(third?.kind === 'place' && third.row.districtCode, undefined)
})

test('a row that is wrong is left out with its line and the reason, and none throws', () => {
  assert.equal(reasonOf('1|A||91|35.8|P|PPL|UA|26||1'), 'bad-coordinates')
  assert.equal(reasonOf('1|A||47.1|x|P|PPL|UA|26||1'), 'bad-coordinates')
  assert.equal(reasonOf('1|A||NaN|Infinity|P|PPL|UA|26||1'), 'bad-coordinates')
  assert.equal(reasonOf('1|||47.1|35.8|P|PPL|UA|26||1'), 'no-name')
  assert.equal(reasonOf('1|A\u0000B||47.1|35.8|P|PPL|UA|26||1'), 'bad-name')
  assert.equal(reasonOf(`1|${'A'.repeat(201)}||47.1|35.8|P|PPL|UA|26||1`), 'bad-name')
  assert.equal(reasonOf('1|A||47.1|35.8|P|PPL|UA|26||1000000000'), 'bad-inhabitants')
  assert.equal(reasonOf('0|A||47.1|35.8|P|PPL|UA|26||1'), 'bad-id')
  assert.equal(reasonOf('4294967296|A||47.1|35.8|P|PPL|UA|26||1'), 'bad-id')
  const short = read('1\tA\t47', 7)
  assert.deepEqual(short, { kind: 'left-out', at: 7, reason: 'bad-row', detail: '3 columns, not 19: 1\tA\t47' })
  assert.equal(read(''), undefined)
  const long = geonamesPlace({ number: 2, text: 'x'.repeat(500), tooLong: true }, () => undefined)
  assert.ok(long?.kind === 'left-out' && long.reason === 'line-too-long' && long.detail.length === 80)
})

test('a dump is known by its first line', () => {
  assert.ok(isGeonamesLine(SMALL_DUMP.split('\n')[0] ?? ''))
  for (const line of ['name,lat,lon', '', '1\tA\tB', `${'\t'.repeat(18)}`])
    assert.equal(isGeonamesLine(line), false, line)
})
