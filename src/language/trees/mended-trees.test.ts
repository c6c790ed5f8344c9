import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { analyse } from '../analyse.ts'

/** A sentence, a verb of it, and its subject and object; '' for none. */
const SAMPLES: readonly (readonly [text: string, verb: string, subject: string, object: string])[] = [
  ['Fighters of the Harvest Front overran Ostrel on Monday.', 'overran', 'Fighters', 'Ostrel'],
  ['Troops of the Harvest Front retook the village from the army.', 'retook', 'Troops', 'village'],
  [
    'OSTREL, Nov 7 (Lake Wire) - Fighters of an alliance of two ethnic armed groups overran the town of Tarsk in the east on Monday, cutting the road to the border, residents and an officer said.',
    'overran',
    'Fighters',
    'town',
  ],
  ['The army, which fell back on Monday, lost 12 men.', 'lost', 'army', 'men'],
  ['Residents said on Monday that rebels took the town.', 'said', 'Residents', ''],
]

for (const [text, verb, subject, object] of SAMPLES)
  test(`tree: ${text}`, () => {
    const { tokens } = analyse(text, [[0, text.length]], shippedModels())
    const at = tokens.findIndex(word => word.text === verb)
    const by = (deprel: string) => tokens.find(word => word.head === at && word.deprel === deprel)?.text ?? ''
    assert.deepEqual([tokens[at]?.upos, by('nsubj'), by('obj')], ['VERB', subject, object])
  })

test('every word keeps one head, and no word hangs on itself', () => {
  for (const [text] of SAMPLES) {
    const { tokens } = analyse(text, [[0, text.length]], shippedModels())
    for (const [i, { head }] of tokens.entries()) {
      let over = head
      for (let step = 0; over !== undefined; step++) {
        assert.ok(step < tokens.length && over !== i, `${text}: ${i}`)
        over = tokens[over]?.head
      }
    }
  }
})
