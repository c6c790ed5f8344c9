import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ChainId, MentionId, ReportId, StatementId } from '../../src/record/ids.ts'
import type { Reading } from '../../src/record/reading.ts'
import type { Statement } from '../../src/record/statement.ts'
import type { Span } from '../../src/text/span.ts'
import type { ExpectedStatement, StatementFixture } from './fixture-shape.ts'
import { type GradedField, gradeFields } from './graded-fields.ts'
import { locate } from './locate.ts'
import { matchStatements } from './match-fixture.ts'

const TEXT = 'The bridge is gone, Mayor Ilse Brandt said on Friday. “We will swim.”'

const EXPECTED: ExpectedStatement = {
  source: 'Mayor Ilse Brandt',
  cue: 'said',
  content: ['The bridge is gone'],
  speaker: 'Ilse Brandt',
  form: 'indirect',
  stance: 'asserts',
}

function at(words: string): Span {
  const start = TEXT.indexOf(words)
  return [start, start + words.length]
}

const BASIS = { basis: 'stated', spans: [], rule: 'test' } as const
// Ids of a test name nothing else.
const id = <Id extends string>(name: string) => name as Id

function statement(changes: Partial<Statement>, speaker = 'Ilse Brandt'): Statement {
  return {
    id: id<StatementId>('s-1'),
    source: [at('Mayor Ilse Brandt')],
    cue: [at('said')],
    content: [at('The bridge is gone')],
    speaker: { value: { mention: id<MentionId>('n-1'), chain: id<ChainId>('c-1'), name: speaker }, ...BASIS },
    form: 'indirect',
    stance: { value: 'asserts', ...BASIS },
    relays: [],
    rule: 'test',
    ...changes,
  }
}

/** Fields that are wrong, and what was found. */
function wrongFields(expected: readonly ExpectedStatement[], statements: readonly Statement[]): readonly string[] {
  return gradeAll(expected, statements)
    .filter(({ isRight }) => !isRight)
    .map(({ field, found }) => `${field} ${found}`)
}

function gradeAll(expected: readonly ExpectedStatement[], statements: readonly Statement[]): readonly GradedField[] {
  const fixture: StatementFixture = {
    name: 'test',
    half: 'dev',
    published: '2024-03-15',
    text: TEXT,
    case: 'indirect',
    statements: expected,
  }
  const all = locate(fixture).statements
  const reading: Reading = {
    schema: 'dateline/reading/1',
    reader: 'test',
    report: { id: id<ReportId>('r-1'), sha256: '', text: TEXT, body: [0, TEXT.length], origin: 'test' },
    sentences: [],
    mentions: [],
    places: [],
    times: [],
    statements,
    events: [],
    control: [],
    figures: [],
  }
  const match = matchStatements(TEXT, all, statements)
  return all.flatMap(one => gradeFields(one, { reading, match, all }))
}

test('all that is asked for is right where it was found', () => {
  assert.deepEqual(wrongFields([EXPECTED], [statement({})]), [])
})

test('what is not found is wrong in each field that is asked for', () => {
  assert.equal(wrongFields([EXPECTED], []).length, 5)
})

test('another cue and another source make another statement', () => {
  const other = statement({ cue: [at('gone')], source: [at('bridge')] })
  assert.equal(wrongFields([EXPECTED], [other]).length, 5)
  assert.deepEqual(wrongFields([EXPECTED], [statement({ cue: [] })]), [])
})

test('a part of a source is right with its head, wrong without', () => {
  assert.deepEqual(wrongFields([EXPECTED], [statement({ source: [at('Brandt')] })]), [])
  assert.deepEqual(wrongFields([EXPECTED], [statement({ source: [at('Ilse')] })]), ['source Ilse'])
})

test('somebody else is a wrong mouth, nobody and half a name are only wrong', () => {
  const [wrong] = gradeAll([EXPECTED], [statement({}, 'Tobias Lind')]).filter(({ field }) => field === 'speaker')
  assert.equal(wrong?.isWrongMouth, true)
  const [part] = gradeAll([EXPECTED], [statement({}, 'Brandt')]).filter(({ field }) => field === 'speaker')
  assert.deepEqual([part?.isRight, part?.isWrongMouth], [false, false])
  const { speaker: _, ...unspoken } = statement({})
  const [absent] = gradeAll([EXPECTED], [unspoken]).filter(({ field }) => field === 'speaker')
  assert.equal(absent?.isWrongMouth, false)
})

test('a channel that nobody expects is wrong, unless it is not asked for', () => {
  const found = statement({ channel: { value: 'radio', ...BASIS } })
  assert.deepEqual(wrongFields([EXPECTED], [found]), ['channel radio'])
  assert.deepEqual(wrongFields([{ ...EXPECTED, unasked: ['channel'] }], [found]), [])
  assert.deepEqual(wrongFields([{ ...EXPECTED, channel: 'radio' }], [found]), [])
  assert.deepEqual(wrongFields([{ ...EXPECTED, channel: null }], [found]), ['channel radio'])
})

test('other values that are as good are right', () => {
  const found = statement({ stance: { value: 'confirms', ...BASIS } })
  assert.deepEqual(wrongFields([EXPECTED], [found]), ['stance confirms'])
  assert.deepEqual(wrongFields([{ ...EXPECTED, also: { stance: ['confirms'] } }], [found]), [])
})

test('a quotation that goes on may be found alone or as part of the one before it', () => {
  const more: ExpectedStatement = {
    ...EXPECTED,
    source: null,
    cue: null,
    content: ['“We will swim.”'],
    form: 'direct',
    joins: 0,
  }
  const joined = statement({ content: [at('The bridge is gone'), at('“We will swim.”')], form: 'mixed' })
  assert.deepEqual(wrongFields([EXPECTED, more], [joined]), [])
  const alone = statement({
    id: id<StatementId>('s-2'),
    source: [],
    cue: [],
    content: [at('“We will swim.”')],
    form: 'direct',
  })
  assert.deepEqual(wrongFields([EXPECTED, more], [statement({}), alone]), [])
})
