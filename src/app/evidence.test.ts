import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { contractReport } from '../store/contract-record.ts'
import { contractDesk } from './contract-desk.ts'
import { evidenceFor, marked } from './evidence.ts'

const desk = await contractDesk()
after(() => desk.close())

test('the pieces are the whole text, whatever the spans', () => {
  const report = contractReport('Ferries run again, a harbour official said.')
  const end = report.text.length
  const span = fc.tuple(fc.nat(end), fc.nat(end)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  fc.assert(
    fc.property(fc.array(span), spans => {
      const { pieces } = marked(report, spans)
      assert.equal(pieces.map(({ words }) => words).join(''), report.text)
      const inSpan = spans.reduce((set, [from, to]) => set.union(new Set(range(from, to))), new Set<number>())
      const inMark = pieces.filter(piece => piece.marked).reduce((sum, { words }) => sum + words.length, 0)
      assert.equal(inMark, inSpan.size)
    }),
  )
})

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n)

test('a statement’s report is given with its source, cue and content marked', async () => {
  const [statement] = desk.reading.statements
  const found = await evidenceFor(desk, statement?.id ?? '')
  assert.ok(found.ok)
  assert.equal(found.value.length, 1)
  assert.deepEqual(
    found.value[0]?.pieces.filter(piece => piece.marked).map(piece => piece.words),
    ['The ferries to Kherson run again', 'a harbour official', 'said'],
  )
})

test('an event of the record gives each report that tells it', async () => {
  const found = await evidenceFor(desk, desk.kept.events[0]?.id ?? '')
  assert.ok(found.ok)
  assert.deepEqual(
    found.value.map(({ report, spans }) => [report.id, spans]),
    [[desk.reading.report.id, [[0, 5]]]],
  )
})

test('an id that nothing has is refused', async () => {
  assert.deepEqual(await evidenceFor(desk, 's-none'), { ok: false, error: { kind: 'no-such-id', id: 's-none' } })
})
