import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readGeonames } from './geonames.ts'

const cells = (change: { readonly [column: number]: string }) => {
  const row = [
    '11',
    'Saint Town',
    'Saint Town',
    'ABC,Ville,he er song,al-Madina,Град',
    '46.5',
    '32.5',
    'P',
    'PPLA2',
    'UA',
    '',
    '08',
    '6510',
    '',
    '',
    '6000',
    '',
    '',
    '',
    '',
  ]
  return Object.assign(row, change).join('\t')
}
const read = (line: string) => readGeonames(line, code => (code === 'UA.08' ? 'Kherson Oblast' : undefined))

test('a town keeps its names in any script, without airport codes and machine transliterations', () => {
  const [town] = read(cells({}))
  assert.deepEqual(town?.names, ['Saint Town', 'Ville', 'al-Madina', 'Град', 'St Town'])
  assert.deepEqual([town?.region, town?.regionCode, town?.districtCode], ['Kherson Oblast', 'UA.08', 'UA.08.6510'])
  assert.deepEqual([town?.kind, town?.capitalOf, town?.population], ['town', 'district', 6000])
})

test('a state’s name alone is no name of the town that is called its city', () => {
  const names = (region: string) =>
    readGeonames(cells({ 1: 'Oklahoma City', 3: 'Oklahoma,OKC Town', 14: '580000' }), () => region)[0]?.names
  assert.deepEqual(names('Oklahoma'), ['Saint Town', 'OKC Town'])
  assert.deepEqual(names('Kansas'), ['Saint Town', 'Oklahoma', 'OKC Town', 'Oklahoma'])
})

test('city, town and village are told by inhabitants, a capital is a city', () => {
  assert.equal(read(cells({ 14: '50000' }))[0]?.kind, 'city')
  assert.equal(read(cells({ 14: '4999' }))[0]?.kind, 'village')
  assert.equal(read(cells({ 14: '900', 7: 'PPLC' }))[0]?.kind, 'city')
  assert.equal(read(cells({ 7: 'PPLX' }))[0]?.kind, 'suburb')
})

test('what is no populated place, or has no id, is passed over', () => {
  assert.deepEqual(read(cells({ 6: 'H' })), [])
  assert.deepEqual(read(cells({ 0: '' })), [])
  assert.deepEqual(read(`\n\nnonsense\n`), [])
})
