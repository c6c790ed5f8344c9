import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordStatement } from '../../record/record.ts'
import { isClause, say } from './say.ts'

const told = (stance: RecordStatement['stance'], quote: string, form: RecordStatement['form'] = 'indirect') =>
  // Only the fields of a statement that a sentence is made from.
  say({ speaker: 'Kiev', stance, quote, form, day: '2022-11-09' } as RecordStatement, { year: '2022' })

const EXAMPLES: readonly [stance: RecordStatement['stance'], quote: string, sentence: string][] = [
  ['asserts', 'that it was over', 'Kiev said on 9 November that it was over'],
  ['asserts', 'The river was crossed', 'Kiev said on 9 November that the river was crossed'],
  ['asserts', 'Kherson is ours', 'Kiev said on 9 November that Kherson is ours'],
  ['denies', 'the accusation', 'Kiev denied the accusation on 9 November'],
  ['denies', 'that the bridge was blown up', 'Kiev denied on 9 November that the bridge was blown up'],
  ['denies', 'There were no losses', 'Kiev said on 9 November that there were no losses'],
  ['warns', 'an attack on the dam', 'Kiev warned of an attack on the dam on 9 November'],
  ['accuses', 'the army of mining the city', 'On 9 November Kiev accused the army of mining the city'],
  ['demands', 'the soldiers to surrender', 'On 9 November Kiev called on the soldiers to surrender'],
  ['declines', 'to comment on the visit', 'Kiev declined on 9 November to comment on the visit'],
  ['calls', 'the strike "a crime"', 'On 9 November Kiev called the strike "a crime"'],
  ['promises', 'to rebuild it', 'Kiev promised on 9 November to rebuild it'],
]

test('a statement is told in a sentence that stands', () => {
  for (const [stance, quote, sentence] of EXAMPLES) assert.equal(told(stance, quote), sentence)
})

test('a quotation stands as it is', () => {
  assert.equal(told('asserts', '"We are here,"', 'direct'), 'Kiev said on 9 November: "We are here"')
})

test('a clause has a finite verb, a noun with its phrases has none', () => {
  for (const clause of ['the town fell', 'troops moved forward', 'it is late']) assert.ok(isClause(clause), clause)
  for (const noun of ['the accusation', 'move to the left bank', 'a further $400 million'])
    assert.ok(!isClause(noun), noun)
})
