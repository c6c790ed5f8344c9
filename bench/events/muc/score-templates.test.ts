import assert from 'node:assert/strict'
import { test } from 'node:test'
import { f1 } from '../../language/f1.ts'
import { alignByType, countHeads, scoreTemplates } from './score-templates.ts'
import type { Incident, MadeTemplate } from './template.ts'

const EMPTY = { perp_ind: [], perp_org: [], phys_tgt: [], hum_tgt_name: [], weapon: [], hum_tgt: [] }
const BRIDGE = { mentions: ['THE OLD BRIDGE', 'BRIDGE'] }

function made(type: Incident, rest: Partial<MadeTemplate> = {}): MadeTemplate {
  return { ...EMPTY, type: [type], stage: ['ACCOMPLISHED'], location: [], told: [], ...rest }
}

test('what is told twice in the gold counts twice', () => {
  const gold = [made('BOMBING', { phys_tgt: [BRIDGE] }), made('BOMBING', { weapon: [{ mentions: ['BOMB'] }] })]
  const { gtt, type, relevance } = scoreTemplates(gold, [made('BOMBING', { phys_tgt: [{ mentions: ['BRIDGE'] }] })])
  assert.deepEqual(gtt, { gold: 4, found: 2, right: 2 })
  assert.deepEqual(type, { gold: 1, found: 1, right: 1 })
  assert.deepEqual(relevance, { gold: 1, found: 1, right: 1 })
})

test('a role is right by its whole words in one measure, by its head in the other', () => {
  const gold = [made('ATTACK', { phys_tgt: [BRIDGE] })]
  const found = [made('ATTACK', { phys_tgt: [{ mentions: ['WOODEN BRIDGES OF ORVEL'] }] })]
  const { gtt, head } = scoreTemplates(gold, found)
  assert.equal(gtt.right, 1)
  assert.deepEqual(head, { gold: 1, found: 1, right: 1 })
})

test('stage and place count for templates of one type only', () => {
  const at = (name: string) => ({ location: [[{ name: 'Sabel' }, { name }]] })
  const gold = [made('ATTACK', at('Orvel'))]
  const same = scoreTemplates(gold, [made('ATTACK', at('ORVEL'))])
  assert.deepEqual([f1(same.stage), f1(same.place)], [100, 100])
  const other = scoreTemplates(gold, [made('ARSON', at('ORVEL'))])
  assert.deepEqual([f1(other.stage), f1(other.place)], [0, 0])
})

test('between two of one type the fillers decide', () => {
  const gold = [made('ATTACK', { phys_tgt: [BRIDGE] })]
  const found = [made('ATTACK'), made('ATTACK', { phys_tgt: [BRIDGE] })]
  assert.equal(alignByType(gold, found)[0]?.[1], found[1])
})

test('a filler named in two templates is one', () => {
  const twice = [made('ATTACK', { phys_tgt: [BRIDGE] }), made('ARSON', { phys_tgt: [{ mentions: ['BRIDGE'] }] })]
  assert.deepEqual(countHeads(twice, twice, 'phys_tgt'), { gold: 1, found: 1, right: 1 })
})
