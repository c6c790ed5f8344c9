import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CASES, HALVES, type StatementFixture } from '../bench/statements/fixture-shape.ts'
import { locate } from '../bench/statements/locate.ts'
import { readReports, readSentences } from '../bench/statements/read-fixtures.ts'
import { STANCES } from '../src/record/vocabulary.ts'

const CHANNELS = [
  'statement',
  'tweet',
  'telegram',
  'social media',
  'facebook',
  'telephone',
  'e-mail',
  'post',
  'interview',
  'briefing',
  'press conference',
  'television',
  'radio',
  'address',
  'speech',
  'video',
  'message',
  'letter',
  'report',
]

const sentences = readSentences()
const reports = readReports()
const all = [...sentences, ...reports]

const inHalf = (half: string) => all.filter(fixture => fixture.half === half)
const wordsIn = (text: string) => text.trim().split(/\s+/).length

test('there are at least 150 sentences and 20 reports, about as many in each half', () => {
  assert.ok(sentences.length >= 150)
  assert.ok(reports.length >= 20)
  for (const half of HALVES) {
    assert.ok(sentences.filter(fixture => fixture.half === half).length >= 75)
    assert.ok(reports.filter(fixture => fixture.half === half).length >= 10)
  }
})

test('the words of each expectation stand in its text, and where is told', () => {
  assert.deepEqual(
    all.flatMap(fixture => locate(fixture).complaints),
    [],
  )
})

test('names, roles and whom it was told stand in the text', () => {
  const missing = all.flatMap(({ name, text, statements }) =>
    statements
      .flatMap(({ speaker, role, organisation, audience, relays = [] }) => [
        speaker,
        role,
        organisation,
        audience,
        ...relays,
      ])
      .filter(words => words && !text.includes(words))
      .map(words => `${name}: ${words}`),
  )
  assert.deepEqual(missing, [])
})

test('an outer statement and one that goes on from another name one that is there', () => {
  for (const { name, statements } of all) {
    for (const [index, { within = -1, joins = -1 }] of statements.entries()) {
      assert.ok(within < statements.length && within !== index, name)
      assert.ok(joins < index, name)
    }
  }
})

test('each case, stance and channel is in both halves', () => {
  for (const half of HALVES) {
    const fixtures = inHalf(half)
    const stances = statementsOf(fixtures).map(({ stance }) => stance)
    const channels = statementsOf(fixtures).map(({ channel }) => channel)
    assert.deepEqual(missingFrom(CASES, new Set(fixtures.map(fixture => fixture.case))), [])
    assert.deepEqual(missingFrom(STANCES, new Set(stances)), [])
    assert.deepEqual(missingFrom(CHANNELS, new Set(channels)), [])
  }
})

test('a text without statements says why, and is of its own case', () => {
  for (const { name, statements, ...fixture } of sentences) {
    assert.equal(fixture.case === 'none', statements.length === 0, name)
    assert.equal(fixture.case === 'none', 'none' in fixture, name)
  }
})

test('a report is a headline and short paragraphs, 60 to 200 words', () => {
  for (const { name, text } of reports) {
    assert.ok(wordsIn(text) >= 60 && wordsIn(text) <= 200, `${name}: ${wordsIn(text)} words`)
    assert.match(text, /^[^\n]+\n\n[^\n]+\n\n[^\n]+/, name)
  }
})

test('no text stands twice', () => {
  const texts = all.map(({ text }) => text)
  assert.equal(new Set(texts).size, texts.length)
})

function statementsOf(fixtures: readonly StatementFixture[]) {
  return fixtures.flatMap(({ statements }) => statements)
}

function missingFrom<Value>(wanted: readonly Value[], given: ReadonlySet<unknown>): readonly Value[] {
  return wanted.filter(value => !given.has(value))
}
