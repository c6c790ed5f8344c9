import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { analyse } from '../../language/analyse.ts'
import { idFrom } from '../../record/ids.ts'
import { findTimes } from '../times/find-times.ts'
import { FIGURE_RULES } from './figure-rules.ts'
import { findFigures } from './find-figures.ts'

function figuresIn(text: string) {
  const analysis = analyse(text, undefined, shippedModels())
  const reportId = idFrom('r', text)
  const times = findTimes({ analysis, published: '2022-11-11', reportId })
  return findFigures({ analysis, reportId, times, mentions: [], places: [], statements: [], events: [] })
}

for (const { name, examples, not } of FIGURE_RULES) {
  test(`${name} does what its examples say`, () => {
    let used = false
    for (const [text, ...expected] of examples) {
      const figures = figuresIn(text)
      const found = figures.map(({ what, min, max, noun }) => `${what} ${min ?? '…'}–${max ?? '…'} ${noun}`)
      assert.deepEqual(found, expected, text)
      used ||= figures.some(({ rule }) => rule.startsWith(name))
    }
    assert.ok(used, `no example of ${name} is read by it`)
  })

  test(`${name} finds nothing where it must not`, () => {
    assert.ok(not.length > 0)
    for (const text of not)
      assert.deepEqual(
        figuresIn(text).filter(({ rule }) => rule.startsWith(name)),
        [],
        text,
      )
  })
}
