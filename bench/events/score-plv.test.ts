import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scorePlv, unmarked } from './score-plv.ts'

test('marks are taken out and what they stood around is kept, however often', () => {
  const { text, source, target } = unmarked('<s>Orlandia</s> sued <t>Zelmir</t>, <t>Sorga</t> said.')
  assert.equal(text, 'Orlandia sued Zelmir, Sorga said.')
  assert.deepEqual(
    [...source, ...target].map(([from, to]) => text.slice(from, to)),
    ['Orlandia', 'Zelmir', 'Sorga'],
  )
})

test('each root counts equally in the mean, however rare', () => {
  const row = (root: 'AID' | 'REJECT') => ({ id: root, text: '', marked: '', root })
  const figures = new Map<string, number>()
  scorePlv(
    (figure, value) => figures.set(figure, value),
    [
      { row: row('AID'), found: 'AID', isTold: true, byReading: 'AID' },
      { row: row('AID'), found: 'AID', isTold: true, byReading: 'AID' },
      { row: row('AID'), found: 'AID', isTold: true, byReading: 'AID' },
      { row: row('REJECT'), found: 'CONSULT', isTold: false, byReading: 'REJECT' },
    ],
  )
  assert.deepEqual([...figures.values()], [75, 50, 100, 75])
})
