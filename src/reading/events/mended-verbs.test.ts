import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { analyse } from '../../language/analyse.ts'
import { withMendedVerbs } from './mended-verbs.ts'

const treeOf = (text: string) => {
  const { tokens } = withMendedVerbs(analyse(text, [[0, text.length]], shippedModels()))
  return tokens.map(
    ({ text: word, deprel, head }) => `${word} ${deprel} ${head === undefined ? '' : tokens[head]?.text}`,
  )
}

for (const [text, expected] of [
  ['Guerrillas attack convoys', ['Guerrillas nsubj attack', 'attack root ', 'convoys obj attack']],
  [
    'Rebels ambush army convoy, kill six',
    ['Rebels nsubj ambush', 'ambush root ', 'convoy obj ambush', 'kill conj ambush'],
  ],
  ['The two sides suspended hostilities.', ['sides nsubj suspended', 'two nummod sides', 'hostilities obj suspended']],
  ['Twin blasts rock Kerman', ['blasts nsubj rock', 'rock root ', 'Kerman obj rock']],
  ['Two policemen were slain in Orvel.', ['policemen nsubj:pass slain', 'were aux:pass slain']],
] as const) {
  test(`a verb taken for a noun is a verb: ${text}`, () => {
    const tree = treeOf(text)
    for (const relation of expected) assert.ok(tree.includes(relation), `${relation} in ${tree.join(', ')}`)
  })
}

for (const text of [
  'A rebel attack victim was buried.',
  'The drugs raid took an hour.',
  'Rebels attacked the convoy.',
]) {
  test(`a tree that is right is left alone: ${text}`, () => {
    const analysis = analyse(text, [[0, text.length]], shippedModels())
    assert.equal(withMendedVerbs(analysis), analysis)
  })
}

test('twice mended is once mended', () => {
  const analysis = analyse('Guerrillas attack convoys', undefined, shippedModels())
  const once = withMendedVerbs(analysis)
  assert.deepEqual(withMendedVerbs(once).tokens, once.tokens)
})
