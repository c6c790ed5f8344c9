import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const framesOf = (text: string) =>
  findEvents(standIn(text, shippedModels())).events.map(({ timeFrame }) => timeFrame.value)

const BACKGROUND = [
  'In 1943 troops shelled Orvel.',
  'The pact ended a war in which rebels captured Orvel.',
  'Rebels shelled Orvel in the nineties.',
  'During the last war, soldiers shot forty villagers in Orvel.',
  'Bells rang in Orvel, ten years after the bombing of Orvel.',
  'As a boy he watched soldiers burn Orvel.',
  'He was jailed for shelling Orvel.',
  'Soviet troops shelled Orvel.',
  'The memoir describes how rebels shelled Orvel.',
]

const CURRENT = [
  'Rockets hit a medieval church in Orvel.',
  'Rockets hit a museum in Orvel.',
  'Gunmen attacked a hospital in Orvel that was built in 1980.',
  'Rebels shelled Orvel after a meeting.',
]

test('what came long before, and what somebody is tried for, is background', () => {
  const wrong = BACKGROUND.filter(text => !framesOf(text).includes('background'))
  assert.deepEqual(wrong, [])
})

test('an old thing that was hit is hit today', () => {
  const wrong = CURRENT.filter(text => framesOf(text)[0] !== 'current')
  assert.deepEqual(wrong, [])
})
