import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Report } from '../../record/report.ts'
import { makeReading } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'

const WIRE =
  'Troops left the right bank of the river before dawn, the ministry said, and the last bridge to the city was down by the time ' +
  'residents came out to look. Nobody would say who had blown it up. Officials on the other side warned that the town was mined and ' +
  'asked people who had fled not to come back before sappers had gone through the streets, which might take weeks.'
const OTHER =
  'The harbour council voted on Tuesday to rebuild the pier that last winter’s storm took away. Work is to begin in the spring and ' +
  'should be done before the ferries return; the cost is put at four million, half of it from the region’s fund for the coast.'
const report = (id: string, text: string, published?: string): Report => ({
  ...makeReading({ id, text, ...(published ? { published } : {}) }).report,
})
const findFamilies = (reports: readonly Report[]) =>
  reconcile({ readings: reports.map(one => ({ ...makeReading({ id: one.id }), report: one })), decisions: [] }).families
const families = (...reports: Report[]) =>
  findFamilies(reports)
    .map(family => family.reports.join(' '))
    .sort()

test('a copy, an edited copy and an excerpt are one family; another story is not', () => {
  const edited = WIRE.replace('before dawn', 'at night').replace('Nobody would say', 'No one said')
  const excerpt = WIRE.slice(0, WIRE.indexOf('Nobody'))
  assert.deepEqual(
    families(
      report('a', WIRE),
      report('b', WIRE),
      report('c', `KHERSON, Nov 11 (Wire) - ${edited}`),
      report('d', `${excerpt} ${excerpt}`),
      report('e', OTHER),
    ),
    ['a b c d', 'e'],
  )
})

test('two short flashes that share a phrase are not copies', () => {
  assert.equal(families(report('a', 'The bridge is down.'), report('b', 'The bridge is down, says mayor.')).length, 2)
  assert.equal(families(report('a', 'The bridge is down.'), report('b', 'The bridge is DOWN')).length, 1)
})

test('the origin is the first published, if that can be told', () => {
  const origin = (...published: readonly (string | undefined)[]) =>
    findFamilies(published.map((at, index) => report(`r-${index}`, WIRE, at)))[0]?.origin
  assert.equal(origin('2022-11-11T09:00:00Z', '2022-11-11T08:00:00Z'), 'r-1')
  assert.equal(origin('2022-11-11', '2022-11-12'), 'r-0')
  assert.equal(origin('2022-11-11', '2022-11-11T08:00:00Z'), undefined)
  assert.equal(origin('2022-11-11', undefined), undefined)
  assert.equal(origin(undefined), 'r-0')
})

test('the agency that copies credit is the origin, whoever was first', () => {
  const copy = { ...report('a', `ODESA, Nov 11 (Wire Service) - ${WIRE}`, '2022-11-11'), outlet: 'Post' }
  const own = { ...report('b', WIRE, '2022-11-11'), outlet: 'The Wire Service' }
  assert.equal(findFamilies([copy, own])[0]?.origin, 'b')
  assert.deepEqual(findFamilies([copy, own])[0]?.outlets, ['Post', 'The Wire Service'])
  assert.equal(findFamilies([copy, report('c', WIRE, '2022-11-12')])[0]?.origin, undefined)
})

test('half the words are a rewrite; a third are one on the same page or with a mark in common only', () => {
  const words = WIRE.split(' ')
  const part = (share: number) => `${words.slice(0, Math.round(words.length * share)).join(' ')}`
  assert.deepEqual(families(report('a', WIRE), report('b', `${part(0.6)} ${OTHER}`)), ['a b'])
  const third = `${part(0.45)} ${OTHER}`
  assert.deepEqual(families(report('a', WIRE), report('b', third)), ['a', 'b'])
  const url = 'https://post.example/bridge'
  assert.deepEqual(families({ ...report('a', WIRE), url }, { ...report('b', third), url: `${url}?v=2` }), ['a b'])
})

test('each report of a family stands in some relation to its origin', () => {
  const url = 'https://post.example/bridge'
  const excerpt = WIRE.slice(0, WIRE.indexOf('Officials'))
  const [family] = findFamilies([
    { ...report('a', WIRE, '2022-11-10'), url },
    report('b', `ODESA, Nov 11 - ${WIRE}`, '2022-11-11'),
    report('c', excerpt, '2022-11-12'),
    report(
      'd',
      WIRE.replace('before dawn', 'at night')
        .replace('Nobody would say', 'No one said')
        .replace('mined', 'full of mines'),
      '2022-11-13',
    ),
    { ...report('e', `${WIRE} ${OTHER}`, '2022-11-14'), url },
  ])
  assert.deepEqual(
    family?.members.map(({ report: one, relation }) => `${one} ${relation}`),
    ['b copy', 'c excerpt', 'd rewrite', 'e version'],
  )
})

test('reports without words are not copies of each other', () => {
  assert.equal(families(report('a', ''), report('b', '   '), report('c', '“”')).length, 3)
})

test('a thousand copies and a text of one repeated word take no long time', () => {
  const copies = Array.from({ length: 1000 }, (_, index) => report(`r-${String(index).padStart(4, '0')}`, WIRE))
  const begun = process.hrtime.bigint()
  assert.equal(
    findFamilies([...copies, report('x', 'na '.repeat(100_000)), report('y', ' '.repeat(100_000))]).length,
    3,
  )
  assert.ok(process.hrtime.bigint() - begun < 5_000_000_000n)
})
