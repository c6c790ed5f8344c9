import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decision } from '../../record/decision.ts'
import { idFrom } from '../../record/ids.ts'
import { type Home, homesIn, homeText, isInRegion, parseHome } from './home.ts'

const HOMES: readonly (readonly [string, Home])[] = [
  ['LB', { country: 'LB', regions: [] }],
  ['Kentucky, US', { country: 'US', regions: ['Kentucky'] }],
  ['Kansas; Missouri, US', { country: 'US', regions: ['Kansas', 'Missouri'] }],
]

test('a home is read back from its words', () => {
  for (const [text, home] of HOMES) {
    assert.equal(homeText(home), text)
    assert.deepEqual(parseHome(text), home)
  }
})

test('nowhere, and what is no home, is none', () => {
  assert.equal(homeText(undefined), 'nowhere')
  for (const text of ['nowhere', '', 'Kentucky', 'Kentucky, USA', ', US'])
    assert.equal(parseHome(text), undefined, text)
})

test('the last decision on an outlet stands, also that it is at home nowhere', () => {
  const said = (of: string, value: string, kind: Decision['kind'] = 'home'): Decision => ({
    id: idFrom('d', of, value),
    kind,
    of,
    value,
    by: 'anna',
    at: '2026-01-01T00:00:00Z',
  })
  const homes = homesIn([
    said('Harbour Courier', 'LB', 'learned-home'),
    said('Volna 24', 'UA'),
    said('Harbour Courier', 'Kentucky, US'),
    said('Volna 24', 'nowhere'),
    said('Volna 24', 'happened', 'correct'),
  ])
  assert.deepEqual(homes.get('Harbour Courier')?.home, { country: 'US', regions: ['Kentucky'] })
  assert.equal(homes.get('Volna 24')?.home, undefined)
  assert.equal(homes.get('Volna 24')?.decision.value, 'nowhere')
  assert.equal(homes.size, 2)
})

test('a place lies in a division of its own country only', () => {
  const home: Home = { country: 'US', regions: ['Georgia'] }
  assert.ok(isInRegion(home, { country: 'US', region: 'Georgia' }))
  assert.ok(!isInRegion(home, { country: 'GE', region: 'Georgia' }))
  assert.ok(!isInRegion(home, { country: 'US' }))
})
