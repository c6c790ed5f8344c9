import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { contractDesk } from './contract-desk.ts'
import { explain, explainInReading } from './explain.ts'
import { explanationText } from './explanation-text.ts'

const desk = await contractDesk()
after(() => desk.close())
const { kept, reading } = desk
const statementId = reading.statements[0]?.id ?? ''
const explained = async (id: string) => {
  const result = await explain(desk, id)
  assert.ok(result.ok, id)
  return result.value
}

test('a statement is explained field by field, with basis, rule and words', async () => {
  const { kind, rule, fields, notes } = await explained(statementId)
  assert.deepEqual([kind, rule], ['statement', 'content-source-cue'])
  const stance = fields.find(({ name }) => name === 'stance')
  assert.deepEqual([stance?.value, stance?.basis, stance?.rule], ['asserts', 'stated', 'cue-verb'])
  assert.deepEqual(
    stance?.words.map(({ quote, after: then }) => [quote, then]),
    [['said', '.']],
  )
  assert.equal(fields.find(({ name }) => name === 'source')?.value, 'a harbour official')
  assert.equal(fields.find(({ name }) => name === 'relays')?.value, 'Meridian Wire')
  assert.ok(notes.some(note => note.includes('UA')))
})

test('an event of the record is explained with every value, how many say so, its tellings and accounts', async () => {
  const { kind, title, fields, tellings, accounts } = await explained(kept.events[0]?.id ?? '')
  assert.deepEqual([kind, title], ['event', 'Russian troops withdraw from Kherson'])
  const place = fields.find(({ name }) => name === 'place')
  assert.deepEqual([place?.value, place?.support], ['Kherson (geonames:706448)', '1 report, 1 independent'])
  assert.deepEqual(
    place?.words.map(({ quote }) => quote),
    ['Ferri'],
  )
  assert.equal(tellings.length, 1)
  assert.equal(accounts[0]?.disputed, true)
})

test('every id of the record has an explanation that reads as text', async () => {
  const { reports, families, actors, places, events, statements, control, accounts } = kept
  for (const { id } of [reports, families, actors, places, events, statements, control, accounts].flatMap<{
    id: string
  }>(list => [...list])) {
    const lines = explanationText(await explained(id))
    assert.ok(lines.length > 2, id)
    assert.doesNotMatch(lines.join('\n'), /undefined|\[object/, id)
  }
})

test('the beginning of an id will do if only one begins so', async () => {
  assert.equal((await explained(statementId.slice(0, 6))).id, statementId)
  const vague = await explain(desk, 'v-')
  assert.ok(!vague.ok && vague.error.kind === 'ambiguous-id')
  assert.equal(vague.error.matches.length, 2)
  for (const id of ['', 'zzz', 's-zzz'])
    assert.deepEqual(await explain(desk, id), { ok: false, error: { kind: 'no-such-id', id } })
})

test('one reading alone explains its own ids', () => {
  const result = explainInReading(reading, statementId)
  assert.ok(result.ok && result.value.kind === 'statement')
  assert.ok(!explainInReading(reading, 'v-none').ok)
})
