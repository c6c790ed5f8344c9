import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { placeId } from '../record/ids.ts'
import { countryOf } from './countries.ts'
import { DISPUTES, type Dispute, disputeAround, disputeOf, type Party } from './disputed.ts'
import { openGazetteer } from './gazetteer.ts'
import { makeGazetteer } from './small.ts'

const FILE = join(import.meta.dirname, '../../data/gazetteer.bin')
assert.ok(existsSync(FILE), `${FILE} is missing: run “npm run build”`)
const opened = openGazetteer(readFileSync(FILE))
assert.ok(opened.ok)
const full = opened.value

const partiesOf = ({ administered, claims, called }: Dispute): readonly Party[] =>
  [...administered, ...claims, ...called].map(({ by }) => by)
const said = (party: Party) => (party.kind === 'state' ? party.code : party.name)

test('who holds Crimea in fact, who claims it, and what each calls it', () => {
  const crimea = disputeOf(placeId('geonames', 703883))
  assert.ok(crimea)
  assert.equal(crimea.name, 'Crimea')
  assert.deepEqual(crimea.administered, [{ by: { kind: 'state', code: 'RU' }, extent: 'whole', since: 2014 }])
  assert.deepEqual(
    crimea.claims.map(({ by }) => said(by)),
    ['UA', 'RU'],
  )
  assert.deepEqual(
    crimea.called.map(({ by, name }) => `${said(by)}: ${name}`),
    ['UA: Autonomous Republic of Crimea', 'RU: Republic of Crimea'],
  )
})

test('an authority that has no code is named, and a part is a part', () => {
  const abkhazia = disputeOf(placeId('dateline', 'abkhazia'))
  assert.deepEqual(abkhazia?.administered[0]?.by, { kind: 'authority', name: 'authorities in Sukhumi' })
  assert.equal(disputeOf(placeId('geonames', 709716))?.administered[0]?.extent, 'part')
})

test('a town in a disputed territory is told by the division or country around it', () => {
  for (const [town, key] of [
    ['Yalta', 'crimea'],
    ['Sevastopol', 'crimea'],
    ['Srinagar', 'jammu-and-kashmir'],
    ['Taipei', 'taiwan'],
    ['Pristina', 'kosovo'],
    ['Hebron', 'west-bank'],
    ['Hargeisa', 'somaliland'],
  ] as const) {
    const entry = full.named(town)[0]
    assert.ok(entry, town)
    assert.equal(disputeAround(entry)?.key, key, town)
    assert.equal(disputeOf(entry.place), undefined, town)
  }
  for (const town of ['Kyiv', 'Paris', 'Mogadishu']) {
    const entry = full.named(town)[0]
    assert.ok(entry, town)
    assert.equal(disputeAround(entry), undefined, town)
  }
})

for (const [label, gazetteer] of [
  ['the file', full],
  ['our own tables', makeGazetteer()],
] as const)
  test(`every side’s name finds the same place in ${label}, and the name that we show is the place’s`, () => {
    for (const { key, name, places, called } of DISPUTES) {
      const entry = places.flatMap(place => gazetteer.byId(place) ?? [])[0]
      // Divisions and towns of GeoNames are in the file only.
      if (!entry && gazetteer !== full) continue
      assert.ok(entry, key)
      assert.equal(entry.name, name, key)
      for (const side of called) {
        const found = gazetteer.named(side.name).find(one => places.includes(one.place))
        assert.ok(found, `${key}: ${side.name}`)
      }
    }
  })

test('states are known by their codes, and no side claims or names a place twice', () => {
  assert.equal(new Set(DISPUTES.map(({ key }) => key)).size, DISPUTES.length)
  for (const dispute of DISPUTES) {
    for (const party of partiesOf(dispute)) if (party.kind === 'state') assert.ok(countryOf(party.code), dispute.key)
    for (const list of [dispute.claims, dispute.called]) {
      const names = list.map(({ by }) => said(by))
      assert.equal(new Set(names).size, names.length, dispute.key)
    }
  }
})

test('what one claims another claims too; of Gaza only who governs it is disputed', () => {
  const alone = DISPUTES.filter(({ claims }) => claims.length === 1).map(({ key }) => key)
  assert.deepEqual(alone, ['gaza-strip'])
})

test('no place is in two disputes', () => {
  const places = DISPUTES.flatMap(({ places }) => places)
  assert.equal(new Set(places).size, places.length)
})
