import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locus } from '../../record/place.ts'
import type { Reading } from '../../record/reading.ts'
import { locus, makeReading } from '../reading-builder.ts'
import { homeText } from './home.ts'
import { learnHomes, type OutletHome } from './learn-homes.ts'
import { TOWNS } from './place-sample.ts'

let number = 100
const town = (name: string, country: string, region: string): Locus =>
  locus(`geonames:${number++}`, name, { longitude: 0, latitude: 0, country, region, score: 0.9 })
const kentucky = ['Oakrun', 'Ferndale', 'Alder Creek', 'Birchton'].map(name => town(name, 'US', 'Kentucky'))
const ohio = ['Pinefield', 'Larchmont', 'Hazelford', 'Rowan'].map(name => town(name, 'US', 'Ohio'))
const abroad = ['Aldoria', 'Bexmoor', 'Calvique', 'Dornheim', 'Eskilby', 'Fontale'].map((name, at) =>
  town(name, `${'GFIDSP'[at]}B`, name),
)

const report = (outlet: string, at: number, places: readonly Locus[]): Reading =>
  makeReading({ id: `${outlet} ${at}`, outlet, places, namesakes: [TOWNS.homeElm, TOWNS.otherElm] })
const reports = (outlet: string, each: readonly (readonly Locus[])[]) =>
  each.map((places, at) => report(outlet, at, places))
const homeOf = (readings: readonly Reading[]): OutletHome | undefined => learnHomes(readings)[0]
const [a, b, c, d] = kentucky
const [k, l, m, n] = ohio
assert.ok(a && b && c && d && k && l && m && n)

test('an outlet is at home where most of the names in its reports lie', () => {
  const home = homeOf(reports('Creek Courier', [[a, b], [b], [c, k], [d], [a]]))
  assert.ok(home?.home && home.evidence)
  assert.equal(homeText(home.home), 'Kentucky, US')
  assert.deepEqual([home.reports, home.placed, home.evidence.reports], [5, 5, 5])
  assert.equal(home.evidence.share.toFixed(2), '0.80')
})

test('a large namesake that is named in every report counts as one name', () => {
  const readings = reports('Elm Times', [
    [TOWNS.largeElm, a],
    [TOWNS.largeElm, b],
    [TOWNS.largeElm, c],
    [TOWNS.largeElm, d],
    [TOWNS.largeElm],
  ])
  assert.equal(homeText(homeOf(readings)?.home), 'Kentucky, US')
})

test('on the border of two divisions both are home; of three only their country is', () => {
  assert.equal(
    homeText(homeOf(reports('Bridge Post', [[a, k], [b, l], [c, m], [d], [a, k]]))?.home),
    'Kentucky; Ohio, US',
  )
  const [x, y, z] = ['Cedarfall', 'Maplebury', 'Willowby'].map(name => town(name, 'US', 'Indiana'))
  assert.ok(x && y && z)
  const three = [
    [a, k, x],
    [b, l, y],
    [c, m, z],
    [a, x],
    [k, l],
  ]
  assert.equal(homeText(homeOf(reports('Lakes Weekly', three))?.home), 'US')
})

test('where no division stands out the country may', () => {
  const each = ['Maine', 'Ohio', 'Utah', 'Iowa', 'Idaho'].map(region => [
    town(`${region} Falls`, 'US', region),
    town(`${region} City`, 'US', region),
  ])
  assert.equal(homeText(homeOf(reports('Union Daily', each))?.home), 'US')
})

test('a wire, and an outlet of few reports, has no home', () => {
  const wire = homeOf(
    reports(
      'Meridian Wire',
      abroad.map(place => [place]),
    ),
  )
  assert.deepEqual(wire, { outlet: 'Meridian Wire', reports: 6, placed: 6 })
  assert.deepEqual(homeOf(reports('Creek Courier', [[a, b], [b, c], [d], [a]])), {
    outlet: 'Creek Courier',
    reports: 4,
    placed: 4,
  })
  assert.deepEqual(homeOf(reports('Silent Star', [[], [], [], [], [], []])), {
    outlet: 'Silent Star',
    reports: 6,
    placed: 0,
  })
})

test('outlets come by name, and any order of reports, also twice, gives the same', () => {
  const all = [
    ...reports('Creek Courier', [[a, b], [b], [c, k], [d], [a]]),
    ...reports('Bridge Post', [[a, k], [b, l], [c, m], [d], [k]]),
  ]
  const learned = learnHomes(all)
  assert.deepEqual(
    learned.map(({ outlet }) => outlet),
    ['Bridge Post', 'Creek Courier'],
  )
  assert.deepEqual(learnHomes(all.toReversed()), learned)
  assert.deepEqual(learnHomes([...all, ...structuredClone(all)]), learned)
})

test('a report by nobody is of no outlet', () => {
  assert.deepEqual(learnHomes([makeReading({ id: 'r-1', places: [a] })]), [])
})
