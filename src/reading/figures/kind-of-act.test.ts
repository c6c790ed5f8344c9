import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { analyse } from '../../language/analyse.ts'
import type { Event } from '../../record/event.ts'
import { idFrom } from '../../record/ids.ts'
import { findFigures } from './find-figures.ts'
import { ACTS } from './lexicon/acts.ts'

const stated = <T>(value: T) => ({ value, basis: 'stated', spans: [], rule: 'test' }) as const

/** The kinds of the figures of a text that has one act, all of it, at a word. */
function kindsIn(text: string, type: Event['type'], trigger: string) {
  const analysis = analyse(text, undefined, shippedModels())
  const reportId = idFrom('r', text)
  const at = text.indexOf(trigger)
  const act: Event = {
    ...{
      id: idFrom('e', reportId),
      type,
      trigger: [[at, at + trigger.length]],
      spans: [[0, text.length]],
      mentions: [],
    },
    ...{ status: stated('happened'), timeFrame: stated('current'), rule: 'test' },
  }
  const figures = findFigures({
    analysis,
    reportId,
    times: [],
    mentions: [],
    places: [],
    statements: [],
    events: [act],
  })
  return figures.map(({ what, rule }) => `${what} by ${rule}`)
}

test('what became of people follows from the act done to them', () => {
  for (const [type, what, example] of ACTS) {
    const trigger = example.split(' ').find(word => VERBS.has(word)) ?? ''
    assert.deepEqual(kindsIn(example, type, trigger), [`${what} by counted-noun/kind-of-act`], example)
  }
})

const VERBS = new Set(['seized', 'took', 'picked', 'drove', 'brought', 'handed', 'blew', 'put'])

test('whoever acts, and what is no person, stays what it is', () => {
  assert.deepEqual(kindsIn('Twelve men seized the driver.', 'attack.abduction', 'seized'), ['people by counted-noun'])
  assert.deepEqual(kindsIn('Bandits seized 12 lorries.', 'attack.abduction', 'seized'), ['vehicles by counted-noun'])
})

test('who is counted only with a fate has one by the act', () => {
  assert.deepEqual(kindsIn('Rebels seized two observers.', 'attack.abduction', 'seized'), [
    'abducted by counted-noun/kind-of-act',
  ])
  assert.deepEqual(kindsIn('Rebels met two observers.', 'diplomacy.meeting', 'met'), [])
})
