import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ControlSpan, ControlSpanShape } from '../../src/record/record.ts'
import { daysBetween } from './days.ts'
import { expectedOn, isClaimedRight, isHeldRight, standingFrom } from './grade-control.ts'

function span(side: string, kind: ControlSpan['kind'], sense: ControlSpan['sense'] = 'de-facto'): ControlSpan {
  return ControlSpanShape.parse({
    id: 'h-1',
    place: 'geonames:1',
    holder: side,
    side,
    kind,
    sense,
    assertions: [],
    reports: 1,
    independent: 1,
  })
}
const sideOf = ({ side }: ControlSpan) => side ?? ''
const expected = (holds: readonly string[] | 'contested' | 'unknown' | undefined, claims: readonly string[] = []) => ({
  from: '2030-05-01',
  claims: [...claims],
  ...(holds === undefined ? {} : { holds: typeof holds === 'string' ? holds : [...holds] }),
})

test('an entry lasts until the next begins', () => {
  const spans = [expected(['RL']), { ...expected(['BL']), from: '2030-05-04' }]
  assert.equal(expectedOn({ spans }, '2030-04-30'), undefined)
  assert.deepEqual(expectedOn({ spans }, '2030-05-03')?.holds, ['RL'])
  assert.deepEqual(expectedOn({ spans }, '2030-05-04')?.holds, ['BL'])
})

test('the holder is right when it is the only one', () => {
  assert.equal(isHeldRight(expected(['RL']), standingFrom([span('RL', 'holds'), span('RL', 'holds')], sideOf)), true)
  assert.equal(isHeldRight(expected(['RL']), standingFrom([span('RL', 'holds'), span('BL', 'holds')], sideOf)), false)
  assert.equal(isHeldRight(expected(['RL']), standingFrom([span('RL', 'claims', 'de-jure')], sideOf)), false)
  assert.equal(isHeldRight(expected(['RL']), standingFrom([], sideOf)), false)
})

test('contested, unknown and not asked are answers of their own', () => {
  const both = standingFrom([span('RL', 'holds'), span('BL', 'holds')], sideOf)
  assert.equal(isHeldRight(expected('contested'), both), true)
  assert.equal(isHeldRight(expected('contested'), standingFrom([span('RL', 'contested')], sideOf)), true)
  assert.equal(isHeldRight(expected('unknown'), both), false)
  assert.equal(isHeldRight(expected('unknown'), standingFrom([], sideOf)), true)
  assert.equal(isHeldRight(expected(undefined), both), undefined)
})

test('a claim in law is no holding', () => {
  const standing = standingFrom([span('RL', 'claims', 'de-jure'), span('BL', 'holds')], sideOf)
  assert.equal(isHeldRight(expected(['BL'], ['RL']), standing), true)
  assert.equal(isClaimedRight(expected(['BL'], ['RL']), standing), true)
  assert.equal(isClaimedRight(expected(['BL']), standing), false)
  const said = standingFrom([span('RL', 'claims'), span('BL', 'holds')], sideOf)
  assert.equal(isClaimedRight(expected(['BL']), said), true, 'a claim to hold it in fact is none in law')
})

test('days are counted with both ends, over the end of a month', () => {
  assert.deepEqual(daysBetween('2024-02-28', '2024-03-01'), ['2024-02-28', '2024-02-29', '2024-03-01'])
  assert.deepEqual(daysBetween('2024-03-02', '2024-03-01'), [])
})
