import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { shippedModels } from '../../../../test/shipped-models.ts'
import { openGazetteer } from '../../../gazetteer/gazetteer.ts'
import { analyse } from '../../../language/analyse.ts'
import type { ReportId } from '../../../record/ids.ts'
import { PlaceShape } from '../../../record/place.ts'
import { findPlaces } from '../find-places.ts'
import { IMPLIED } from '../implied/find-implied.ts'
import { LITERAL_EXAMPLES } from '../literal/literal.samples.ts'
import { RELATIONS } from '../relations/order.ts'
import { REFUSALS } from './order.ts'
import { SMALL_PLACE } from './small-place.ts'

const FILE = join(import.meta.dirname, '../../../../data/gazetteer.bin')
assert.ok(existsSync(FILE), `${FILE} is missing: run “npm run build”`)
const opened = openGazetteer(readFileSync(FILE))
assert.ok(opened.ok, `${FILE} does not open: run “npm run build”`)
const gazetteer = opened.value
// Any id will do here.
const reportId = 'r-1' as ReportId
const read = (text: string) => findPlaces({ analysis: analyse(text, undefined, shippedModels()), gazetteer, reportId })
const implied = new Set(IMPLIED.map(({ rule }) => rule))

for (const { rule, examples } of [...REFUSALS, SMALL_PLACE])
  for (const { text, places } of examples)
    test(`${rule}: ${text}`, () => {
      const named = read(text).filter(place => !implied.has(place.rule))
      assert.deepEqual(
        named.map(place => place.toponym),
        places,
      )
    })

for (const { rule, examples } of RELATIONS)
  for (const { text, toponym, expected } of examples)
    test(`${rule}: ${text}`, () => {
      const place = read(text).find(one => one.toponym === toponym)
      assert.ok(place, `${toponym} is not found`)
      if (!expected) return assert.equal(place.relation, undefined)
      const { kind, side, distanceMetres, feature, to, also } = place.relation ?? {}
      const none = { side: undefined, distanceMetres: undefined, feature: undefined }
      assert.deepEqual({ kind, side, distanceMetres, feature }, { ...none, ...expected })
      assert.equal(place.rule, rule)
      assert.ok([to, also].some(anchor => anchor && place.at?.place.startsWith(`${anchor}/`)))
      assert.ok((place.at?.precision.metres ?? 0) > 0)
      assert.deepEqual(PlaceShape.parse(place), place)
    })

for (const { text, toponym, sense } of LITERAL_EXAMPLES)
  test(`${toponym} stands for ${sense}: ${text}`, () => {
    const place = read(text).find(one => one.toponym === toponym)
    assert.ok(place, `${toponym} is not found`)
    assert.equal(place.literal.value, sense === 'ground')
    // A power is nowhere on the map; people are of a place that is.
    assert.equal(place.at === undefined, sense === 'power')
    if (sense === 'power') assert.ok(place.candidates[0]?.country)
  })

for (const { rule, examples } of IMPLIED)
  for (const { text, words, place } of examples)
    test(`${rule}: ${text}`, () => {
      const found = read(text).find(one => one.toponym === words && one.rule === rule)
      assert.equal(found && (found.at?.place ?? 'nowhere'), place)
      if (found) assert.equal(found.literal.basis, 'implied')
    })
