import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { analyse } from '../../language/analyse.ts'
import { stepsUp, treeDistance } from './tree-distance.ts'

function distances(text: string, from: string, ...others: readonly string[]): readonly number[] {
  const { tokens } = analyse(text, undefined, shippedModels())
  const at = (word: string) => tokens.findIndex(token => token.text === word)
  const steps = stepsUp(tokens, at(from))
  return others.map(word => treeDistance(tokens, steps, at(word)))
}

test('what hangs on the same verb is nearer than what hangs on another', () => {
  const [orvel = 0, karsk = 0] = distances('Twelve people died in Orvel, he said in Karsk.', 'people', 'Orvel', 'Karsk')
  assert.ok(orvel < karsk)
})

test('what is joined is as near as the first of it, and a descriptive clause is far', () => {
  const [orvel, karsk] = distances('Shelling of Orvel and Karsk killed many.', 'many', 'Orvel', 'Karsk')
  assert.equal(orvel, karsk)
  const [arna = 0, fled = 0] = distances('Villagers who had fled Karsk died in Arna.', 'Villagers', 'Arna', 'Karsk')
  assert.ok(arna < fled)
})
