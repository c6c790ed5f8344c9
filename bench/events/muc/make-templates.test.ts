import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locus, makeReading, type Told } from '../../../src/reconcile/reading-builder.ts'
import { makeTemplates } from './make-templates.ts'

const ORVEL = locus('dateline:orvel', 'Orvel', { longitude: -89, latitude: 13, country: 'SV', region: 'Morazan' })
const MAYOR = { name: 'ILSE BRANDT', kind: 'person' } as const
const BRIDGE = { name: 'OLD BRIDGE', kind: 'place' } as const
const FRONT = { name: 'HARVEST FRONT', kind: 'organisation' } as const
const KILLING = { type: 'attack.killing', agent: FRONT, target: MAYOR, place: ORVEL, day: '1990-03-12' } as const

function templates(events: NonNullable<Told['events']>) {
  return makeTemplates(makeReading({ id: 'one', published: '1990-03-13', events }))
}

test('an act against a person by a group, with place and day', () => {
  const [template, ...others] = templates([KILLING])
  assert.deepEqual(others, [])
  assert.deepEqual(template, {
    type: ['ATTACK'],
    stage: ['ACCOMPLISHED'],
    perp_ind: [],
    perp_org: [{ mentions: ['HARVEST FRONT'] }],
    phys_tgt: [],
    hum_tgt_name: [{ mentions: ['ILSE BRANDT'] }],
    hum_tgt: [{ mentions: ['ILSE BRANDT'] }],
    weapon: [],
    location: [[{ name: 'EL SALVADOR' }, { name: 'MORAZAN' }, { name: 'ORVEL' }]],
    date: { start: '1990-03-12', end: '1990-03-12' },
    told: [''],
  })
})

test('the same incident told again is one template, another target another', () => {
  assert.equal(templates([KILLING, { type: 'attack.assassination', target: MAYOR }]).length, 1)
  assert.equal(templates([KILLING, { ...KILLING, target: { name: 'A JUDGE', kind: 'office' } }]).length, 2)
})

test('who is abducted and then killed is a kidnapping, not two incidents', () => {
  const found = templates([KILLING, { type: 'attack.abduction', target: MAYOR }])
  assert.deepEqual(
    found.map(({ type }) => type),
    [['KIDNAPPING']],
  )
})

test('how far it went is the stage; what is only planned or feared is no incident', () => {
  const stages = (['attempted', 'threatened', 'planned', 'feared', 'negated'] as const).map(
    status => templates([{ ...KILLING, status }])[0]?.stage[0],
  )
  assert.deepEqual(stages, ['ATTEMPTED', 'THREATENED', undefined, undefined, undefined])
})

test('fighters killed by fighters, history, and acts of no kind are left out', () => {
  assert.deepEqual(templates([{ ...KILLING, target: { name: 'THREE GUERRILLAS', kind: 'people' } }]), [])
  assert.deepEqual(templates([{ ...KILLING, day: '1989-03-12' }]), [])
  assert.deepEqual(templates([{ type: 'diplomacy.meeting', agent: MAYOR }]), [])
  assert.deepEqual(templates([{ type: 'battle.clash', place: ORVEL }]), [])
})

test('what is attacked is a thing unless it is somebody', () => {
  const [template] = templates([{ type: 'explosive.device', target: BRIDGE }])
  assert.deepEqual([template?.type, template?.phys_tgt], [['BOMBING'], [{ mentions: ['OLD BRIDGE'] }]])
})
