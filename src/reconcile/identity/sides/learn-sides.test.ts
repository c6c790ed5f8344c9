import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locus, makeReading, type Person, type Told } from '../../reading-builder.ts'
import { reconcile } from '../../reconcile.ts'

const ORVEL = locus('geonames:1', 'Orvel', { longitude: 32, latitude: 46, country: 'UA', region: 'Orvel Oblast' })
const MOSCOW_MAN: Person = { name: 'Ivo Brandt', role: 'spokesman', affiliation: 'Kremlin' }
const KYIV_MAN: Person = { name: 'Lena Orth', side: 'UA' }
const says = (...people: readonly Person[]) => people.map(by => ({ by, words: `words of ${by.name}` }))
const sideOf = (name: string, ...told: readonly Omit<Told, 'id'>[]) => {
  const readings = told.map((one, index) => makeReading({ id: `r-${index}`, ...one }))
  const { actors } = reconcile({ readings, decisions: [] })
  const side = actors.find(actor => actor.name === name || actor.aliases.some(alias => alias.name === name))?.side
  return side && `${side.value} ${side.basis}`
}

test('a ministry without its country is that of the side by which its report is told', () => {
  const ministry: Person = { name: 'Defence Ministry', kind: 'government' }
  assert.equal(sideOf('Defence Ministry', { statements: says(MOSCOW_MAN, ministry) }), 'RU assumed')
  assert.equal(sideOf('Defence Ministry', { statements: says(MOSCOW_MAN, KYIV_MAN, ministry) }), undefined)
})

test('of three sides the one that tells most, but not more than half, is not the report’s', () => {
  const ministry: Person = { name: 'Defence Ministry', kind: 'government' }
  const shipowner: Person = { name: 'Mara Holt', side: 'DK' }
  const told = says(MOSCOW_MAN, MOSCOW_MAN, KYIV_MAN, shipowner, ministry)
  assert.equal(sideOf('Defence Ministry', { statements: told }), undefined)
})

test('where a report does not tell, the other reports of its outlet do', () => {
  const minister: Person = { name: 'Pavel Vell', role: 'Foreign Minister' }
  const first = { outlet: 'Volna', statements: says(MOSCOW_MAN, MOSCOW_MAN) }
  assert.equal(sideOf('Pavel Vell', first, { outlet: 'Volna', statements: says(minister) }), 'RU assumed')
  assert.equal(sideOf('Pavel Vell', first, { outlet: 'Post', statements: says(minister) }), undefined)
})

test('a body that the report names with its country elsewhere is of that country', () => {
  const mentions: readonly Person[] = [
    { name: 'General Staff', kind: 'organisation' },
    { name: 'Ukrainian General Staff', kind: 'organisation', affiliation: 'Ukrainian', side: 'UA' },
  ]
  assert.equal(sideOf('General Staff', { mentions, statements: says(MOSCOW_MAN) }), 'UA stated')
})

test('a mayor is of the country of the town; of the side that claims it in that side’s own reports', () => {
  const mayor: Person = { name: 'Pavel Vell', role: 'Mayor' }
  const events = [{ type: 'strike.missile' as const, place: ORVEL }]
  assert.equal(sideOf('Pavel Vell', { events, statements: says(mayor) }), 'UA implied')
  const control = [{ place: ORVEL, holder: { name: 'Russia', side: 'RU' }, kind: 'claims' as const }]
  assert.equal(sideOf('Pavel Vell', { control, statements: says(mayor, KYIV_MAN) }), 'UA implied')
  assert.equal(sideOf('Pavel Vell', { control, statements: says(mayor, MOSCOW_MAN) }), 'RU implied')
})

test('the occupation authorities are of the one other state that claims the place', () => {
  const control = [{ place: ORVEL, holder: { name: 'Russia', side: 'RU' }, kind: 'claims' as const }]
  const authorities: Person = { name: 'Pavel Vell', role: 'head', affiliation: 'occupation authorities' }
  assert.equal(sideOf('Pavel Vell', { control, statements: says(authorities, KYIV_MAN) }), 'RU implied')
})

test('what words state stands before what is implied, and a former or private office tells nothing', () => {
  const stated: Person = { name: 'Pavel Vell', role: 'Mayor', side: 'RU' }
  const events = [{ type: 'strike.missile' as const, place: ORVEL }]
  const mayor: Person = { name: 'Pavel Vell', role: 'Mayor' }
  assert.equal(sideOf('Pavel Vell', { statements: says(stated) }, { events, statements: says(mayor) }), 'RU stated')
  for (const role of ['former president', 'captain', 'Secretary General'])
    assert.equal(sideOf('Pavel Vell', { statements: says(KYIV_MAN, { name: 'Pavel Vell', role }) }), undefined)
})
