import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { findEvents } from './find-events.ts'
import { standIn } from './report-stand-in.ts'

const typesOf = (text: string) => findEvents(standIn(text, shippedModels())).events.map(({ type }) => type)

test('words of war for weather, shares, debates and films are no acts', () => {
  assert.deepEqual(
    [
      'Clouds came in from the sea, bombarding Orvel with hail.',
      "Two professors argued in Orvel, each shooting down the other's claims.",
      'Shares in the brewery tumbled after it pulled out of Orvel.',
      'Viewers in Orvel were tired of the drama and its endless bombardments.',
    ].filter(text => typesOf(text).length > 0),
    [],
  )
  assert.deepEqual(typesOf('The party captured Orvel in the by-election.'), ['politics.election'])
})

test('the same words with arms are acts', () => {
  assert.deepEqual(typesOf('Rebels bombarded Orvel with rockets.'), ['strike.shelling'])
  assert.deepEqual(typesOf('Rebels shot down a drone over Orvel.'), ['strike.intercepted'])
  assert.deepEqual(typesOf('Shares in the brewery fell after rebels captured Orvel.'), ['territory.taken'])
})
