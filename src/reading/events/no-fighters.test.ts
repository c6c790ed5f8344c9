import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const warOf = (text: string) =>
  findEvents(standIn(text, shippedModels()))
    .events.map(({ type }) => type)
    .filter(type => /^(?:battle|territory|strike|explosive)\./.test(type))
const told = (texts: readonly string[]) => texts.filter(text => warOf(text).length > 0)

test('who has no arms fights no battle and takes no ground', () => {
  assert.deepEqual(
    told([
      'The dairy firm mounted a counteroffensive.',
      'The clash between the union and the employer went on in Orvel.',
      'The council annexed Orvel in a merger.',
      'The chain retreated from Kherson after losses.',
      'A wasp attack closed a campsite in Orvel.',
      'A bird strike damaged an engine.',
      "The board's retreat in Orvel lasted two days.",
    ]),
    [],
  )
  assert.deepEqual(
    [
      'The government annexed Orvel.',
      'The garrison retreated from Kherson after losses.',
      "Last week's attack on the base was the second in Orvel.",
      "The movement's clash with the army shook Orvel.",
    ].filter(text => warOf(text).length === 0),
    [],
  )
})

test('what no weapon is turned on is not fought over, besieged or attacked', () => {
  assert.deepEqual(
    told([
      'The opposition launched an offensive against the pension law.',
      'A skirmish over parking spaces divided Orvel.',
      'Fierce battles over wording held up the text.',
      'The attack on the independence of judges alarmed Orvel.',
      'A bombardment of particles heats the plasma.',
      'The liberation of the taxi trade is overdue in Orvel.',
    ]),
    [],
  )
  assert.deepEqual(
    [
      'A battle for control of Orvel began.',
      'An attack on a wedding in Orvel was reported.',
      'The retreat of the army to the east began.',
      'Fighting over the cafe left ten people dead.',
      'Clashes over a footbridge killed three soldiers in Orvel.',
    ].filter(text => warOf(text).length === 0),
    [],
  )
})

test('police and helpers who go into a place do not take it', () => {
  assert.deepEqual(told(['Police entered Orvel at seven.', 'Soldiers entered Orvel to help dig out survivors.']), [])
  assert.deepEqual(warOf('Rebels entered Orvel at seven.'), ['territory.taken'])
})
