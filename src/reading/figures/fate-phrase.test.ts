import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { analyse } from '../../language/analyse.ts'
import { idFrom } from '../../record/ids.ts'
import { findFigures } from './find-figures.ts'
import { FATE_PHRASES } from './lexicon/fate-phrases.ts'

function kindsIn(text: string): readonly string[] {
  const analysis = analyse(text, undefined, shippedModels())
  const nothing = { times: [], mentions: [], places: [], statements: [], events: [] }
  return findFigures({ analysis, reportId: idFrom('r', 'figures'), ...nothing }).map(({ what }) => what)
}

test('each phrase of a fate is read in its example, and not in what is like it', () => {
  for (const { what, example, not } of FATE_PHRASES) {
    assert.deepEqual(kindsIn(example), [what], example)
    assert.ok(!kindsIn(not).includes(what), not)
  }
})
