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

const MILLTOWN = locus('geonames:2', 'Milltown', { longitude: 97, latitude: 17, country: 'MM' })

test('a junta and an army without a country are those of the country that the report is about', () => {
  const words = says({ name: 'the ruling junta', kind: 'government' }, { name: 'the army', kind: 'force' })
  const spokesman: Person = { name: 'Tom Vell', role: 'spokesman', affiliation: 'junta' }
  const neighbour: Person = { name: 'Ann Orth', side: 'TH' }
  const told = { places: [MILLTOWN], statements: [...words, ...says(spokesman, neighbour)] }
  assert.equal(sideOf('the ruling junta', told), 'MM assumed')
  assert.equal(sideOf('the army', told), 'MM assumed')
  assert.equal(sideOf('Tom Vell', told), 'MM assumed')
  assert.equal(sideOf('the committee', { ...told, statements: says({ name: 'the committee' }) }), undefined)
})

test('where another state fights or holds the place, a bare army is nobody’s', () => {
  const statements = says({ name: 'the army', kind: 'force' })
  const foreign: Person = { name: 'Thai troops', kind: 'force', side: 'TH' }
  const fights = [{ type: 'battle.clash' as const, agent: foreign, place: MILLTOWN }]
  assert.equal(sideOf('the army', { events: fights, statements }), undefined)
  const holds = [{ place: MILLTOWN, holder: foreign, kind: 'holds' as const }]
  assert.equal(sideOf('the army', { places: [MILLTOWN], statements }, { control: holds }), undefined)
})
