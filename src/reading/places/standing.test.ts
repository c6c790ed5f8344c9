import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entry } from '../../gazetteer/gazetteer.ts'
import { placeId } from '../../record/ids.ts'
import { standingsOf } from './standing.ts'

const entry = (key: string, rest: Pick<Entry, 'name' | 'kind' | 'population' | 'districtCode'>): Entry => ({
  place: placeId('dateline', key),
  longitude: 98,
  latitude: 16,
  country: 'MM',
  ...rest,
})

const DISTRICT = entry('a', { name: 'Ostrel District', kind: 'district', population: 260_000, districtCode: 'MM.1' })

test('the bare name of a district that is called after its town is the town’s', () => {
  const town = entry('b', { name: 'Ostrel', kind: 'village', population: 0, districtCode: 'MM.1' })
  const [district = 0, own = 0] = standingsOf([DISTRICT, town], 'ostrel')
  assert.ok(own > district, `${own} > ${district}`)
})

test('a namesake in another district is none of it', () => {
  const town = entry('b', { name: 'Ostrel', kind: 'village', population: 0, districtCode: 'MM.2' })
  const [district = 0, own = 0] = standingsOf([DISTRICT, town], 'ostrel')
  assert.ok(own < district, `${own} < ${district}`)
})
