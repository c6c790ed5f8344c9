import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { NOUN_TRIGGERS } from './lexicon/noun-triggers.ts'
import { ASSAULT_NOUNS } from './lexicon/nouns/assaults.ts'
import { CROWD_NOUNS } from './lexicon/nouns/crowds.ts'
import { DAMAGE_NOUNS } from './lexicon/nouns/damage.ts'
import { DISPLACEMENT_NOUNS } from './lexicon/nouns/displacement.ts'
import { FIGHTING_NOUNS } from './lexicon/nouns/fighting.ts'
import { HARM_NOUNS } from './lexicon/nouns/harm.ts'
import { MISHAP_NOUNS } from './lexicon/nouns/mishaps.ts'
import { PUBLIC_ORDER_NOUNS } from './lexicon/nouns/public-order.ts'
import { RARER_NOUNS } from './lexicon/nouns/rarer.ts'
import { VERB_TRIGGERS } from './lexicon/verb-triggers.ts'
import { ACCIDENT_VERBS } from './lexicon/verbs/accidents.ts'
import { ASSAULT_VERBS } from './lexicon/verbs/assaults.ts'
import { CROWD_VERBS } from './lexicon/verbs/crowds.ts'
import { DAMAGE_VERBS } from './lexicon/verbs/damage.ts'
import { DISPLACEMENT_VERBS } from './lexicon/verbs/displacement.ts'
import { FIGHTING_VERBS } from './lexicon/verbs/fighting.ts'
import { HARM_VERBS } from './lexicon/verbs/harm.ts'
import { IMPACT_VERBS } from './lexicon/verbs/impacts.ts'
import { MEANS_VERBS } from './lexicon/verbs/means.ts'
import { MISHAP_VERBS } from './lexicon/verbs/mishaps.ts'
import { PUBLIC_ORDER_VERBS } from './lexicon/verbs/public-order.ts'
import { RARER_VERBS } from './lexicon/verbs/rarer.ts'
import { RARER_ORDER_VERBS } from './lexicon/verbs/rarer-order.ts'
import { standIn } from './report-stand-in.ts'

/** Tables whose every row asks something of its slots, or says why it need not. */
const ASKING = [
  ['verbs/impacts', IMPACT_VERBS],
  ['verbs/fighting', FIGHTING_VERBS],
  ['verbs/means', MEANS_VERBS],
  ['nouns/fighting', FIGHTING_NOUNS],
  ['verbs/public-order', PUBLIC_ORDER_VERBS],
  ['verbs/rarer-order', RARER_ORDER_VERBS],
  ['verbs/crowds', CROWD_VERBS],
  ['nouns/public-order', PUBLIC_ORDER_NOUNS],
  ['nouns/crowds', CROWD_NOUNS],
  ['verbs/harm', HARM_VERBS],
  ['verbs/mishaps', MISHAP_VERBS],
  ['verbs/rarer', RARER_VERBS],
  ['verbs/accidents', ACCIDENT_VERBS],
  ['verbs/assaults', ASSAULT_VERBS],
  ['verbs/damage', DAMAGE_VERBS],
  ['verbs/displacement', DISPLACEMENT_VERBS],
  ['nouns/harm', HARM_NOUNS],
  ['nouns/mishaps', MISHAP_NOUNS],
  ['nouns/rarer', RARER_NOUNS],
  ['nouns/assaults', ASSAULT_NOUNS],
  ['nouns/damage', DAMAGE_NOUNS],
  ['nouns/displacement', DISPLACEMENT_NOUNS],
] as const

const rows = [...VERB_TRIGGERS, ...NOUN_TRIGGERS]
const typesOf = (text: string) => findEvents(standIn(text, shippedModels())).events.map(event => event.type)

test('each trigger finds its example', () => {
  const missed = rows
    .filter(row => !typesOf(row.example).includes(row.type))
    .map(row => `${row.word} ${row.type}: ${row.example} → ${typesOf(row.example)}`)
  assert.deepEqual(missed, [])
})

test('no trigger takes its counter-example', () => {
  const taken = rows
    .filter(row => row.counter !== undefined && typesOf(row.counter).includes(row.type))
    .map(row => `${row.word}: ${row.counter}`)
  assert.deepEqual(taken, [])
})

test('every trigger says what it means by an example, and each row is there once', () => {
  const keys = rows.map((row, i) => `${i < VERB_TRIGGERS.length} ${row.word} ${row.type} ${JSON.stringify(row.needs)}`)
  assert.equal(new Set(keys).size, keys.length)
  for (const row of rows) assert.match(row.example, /\w+ .*\.$/)
})

test('a row of the asking tables that asks nothing says why its word alone is enough', () => {
  const silent = ASKING.flatMap(([table, its]) =>
    its.filter(row => !row.needs && !row.bare).map(row => `${table}: ${row.word} ${row.type}`),
  )
  assert.deepEqual(silent, [])
})
