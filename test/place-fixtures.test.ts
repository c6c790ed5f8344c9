import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { addPlaces } from '../src/app/gazetteer-add.ts'
import { loadGazetteer } from '../src/app/gazetteer-file.ts'
import { kilometresBetween } from '../src/gazetteer/distance.ts'
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts'
import { answersFor, type ConflictPlace, conflictPlaces, misread, type NameAnswer } from './place-fixtures.ts'

const PLACES = conflictPlaces()
const PRESENT = PLACES.filter(place => !place.isAbsent)
const ABSENT = PLACES.filter(place => place.isAbsent)
const BASE = join(import.meta.dirname, '../data/gazetteer.bin')
const ADDED = join(import.meta.dirname, '../fixtures/places/absent.csv')

let folder = ''
let base: Gazetteer
let cured: Gazetteer

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'places-'))
  base = await opened(join(folder, 'none'))
  const added = await addPlaces({ gazetteer: BASE, places: folder }, { files: [ADDED], at: '2026-01-01T00:00:00Z' })
  assert.ok(added.ok, JSON.stringify(added))
  assert.deepEqual(added.value.wrong, [])
  cured = await opened(folder)
})
after(() => rm(folder, { recursive: true, force: true }))

async function opened(places: string): Promise<Gazetteer> {
  const gazetteer = await loadGazetteer({ gazetteer: BASE, places })
  assert.ok(gazetteer.ok, `${BASE}: “npm run build” makes it`)
  return gazetteer.value
}

test('the list has at least 240 places of at least ten conflicts, none twice', () => {
  assert.ok(PLACES.length >= 240)
  assert.ok(new Set(PLACES.map(({ conflict }) => conflict)).size >= 10)
  const keys = PLACES.map(({ conflict, names }) => `${conflict} ${names[0]}`)
  assert.equal(new Set(keys).size, keys.length)
  for (const { names, longitude, latitude, toleranceKm } of PLACES) {
    assert.equal(new Set(names).size, names.length, names[0])
    assert.ok(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && toleranceKm > 0, names[0])
  }
})

test('every place that the gazetteer has is found and right under every name, but those listed with their cause', t => {
  const answers = PRESENT.flatMap(place => answersFor(place, base))
  const bad = answers.filter(({ answer }) => answer.kind !== 'right')
  t.diagnostic(`${PRESENT.length} places, ${answers.length} names: ${answers.length - bad.length} found and right`)
  assert.deepEqual(unlisted(bad), [])
})

test('every name, of every script, is in the gazetteer as one place', () => {
  const apart = PRESENT.filter(place => {
    const known = place.names.map(name => new Set(placesNear(place, name)))
    return known.reduce((left, right) => left.intersection(right)).size === 0
  })
  assert.deepEqual(
    apart.map(({ names }) => names),
    [],
  )
})

test('all names of a place are read as one place', () => {
  const apart = PRESENT.filter(place => {
    const right = answersFor(place, base).flatMap(({ answer }) => (answer.kind === 'right' ? answer.place : []))
    return new Set(right).size > 1
  })
  assert.deepEqual(
    apart.map(({ names }) => names),
    [],
  )
})

test('what is said to be absent is absent, and no other place is read in its stead, but those listed', t => {
  const there = ABSENT.flatMap(place => place.names.filter(name => placesNear(place, name).length > 0))
  assert.deepEqual(there, [])
  const answers = ABSENT.flatMap(place => answersFor(place, base))
  const wrong = answers.filter(({ answer }) => answer.kind === 'wrong')
  t.diagnostic(`${ABSENT.length} places absent, ${answers.length} names: ${wrong.length} read as another place`)
  assert.deepEqual(unlisted(wrong), [])
})

test('places added from a list cure each that is absent, but under those names', t => {
  const answers = ABSENT.flatMap(place => answersFor(place, cured))
  const bad = answers.filter(({ answer }) => answer.kind !== 'right')
  t.diagnostic(`${ABSENT.length} places added, ${answers.length} names: ${answers.length - bad.length} found and right`)
  assert.deepEqual(unlisted(bad), [])
})

test('a name that is read rightly leaves the list of those that are not', () => {
  const isStill = ({ place, answer }: NameAnswer, gazetteer: Gazetteer) =>
    answer.kind === 'wrong' || (answer.kind !== 'right' && (gazetteer === cured || !place.isAbsent))
  const still = [base, cured].flatMap(gazetteer =>
    PLACES.flatMap(place => answersFor(place, gazetteer)).filter(one => isStill(one, gazetteer)),
  )
  const keys = new Set(still.map(keyOf))
  assert.deepEqual(
    misread().filter(key => !keys.has(key)),
    [],
  )
})

test('added places move none of the others', () => {
  const answersOf = (gazetteer: Gazetteer) => PRESENT.flatMap(place => answersFor(place, gazetteer)).map(told)
  assert.deepEqual(answersOf(cured), answersOf(base))
})

function told({ answer, sentence }: NameAnswer): string {
  const got = 'at' in answer ? `${answer.at.name}, ${answer.place}, ${Math.round(answer.kilometres)} km off` : '–'
  return `${answer.kind} (${got}): ${sentence}`
}

function keyOf({ place, name }: NameAnswer): string {
  return `${place.conflict} ${name}`
}

/** Those that are not in the list of misread names. */
function unlisted(answers: readonly NameAnswer[]): readonly string[] {
  const listed = new Set(misread())
  return answers.filter(one => !listed.has(keyOf(one))).map(told)
}

const TOWN = ['city', 'town', 'village', 'suburb']

/** Ids of the places of this name where the place is; of a river all rivers, and of what is absent no districts around it. */
function placesNear(place: ConflictPlace, name: string): readonly string[] {
  return base
    .named(name.replace(/^the /, ''))
    .filter(entry => {
      if (place.kind === 'river') return entry.kind === 'river'
      return kilometresBetween(entry, place) <= place.toleranceKm && (!place.isAbsent || TOWN.includes(entry.kind))
    })
    .map(entry => entry.place)
}
