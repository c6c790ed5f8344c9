import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSamples } from './event-day-samples.ts'

test('each half has thirty texts or more, with their acts in them, and no text of the other', () => {
  const [dev, held] = [readSamples('dev'), readSamples('held')]
  for (const half of [dev, held]) {
    assert.ok(half.length >= 30)
    for (const { text, act } of half) assert.ok(text.includes(act), `${act} in ${text}`)
  }
  const texts = new Set(dev.map(({ text }) => text))
  assert.deepEqual(
    held.filter(({ text }) => texts.has(text)),
    [],
  )
})

test('a day has a basis, and what has no day has none', () => {
  for (const { day, basis, text } of [...readSamples('dev'), ...readSamples('held')])
    assert.equal(day === null, basis === null, text)
})
