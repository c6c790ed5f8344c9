import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ReadingShape } from '../src/record/reading.ts'
import { readAll } from './read-file.ts'
import { countStory, STORY_REPORTS } from './sample-story.ts'

/** Least number of expected parts that must be right. Goes up with the reader, never down. */
const FLOORS: { readonly [name: string]: number } = {
  'statements found': 118,
  'statements in the right mouth': 118,
  'statements of the right form': 118,
  'events of the right type': 28,
  'events of the right type and status': 25,
  'control of the right side and kind': 13,
  figures: 22,
  'reports that tell no act of war and give none': 1,
}

test('the sample story is read at least as well as it was', async () => {
  const counts = countStory(await readAll(STORY_REPORTS))
  for (const { name, right, of } of counts) {
    console.log(`  ${name}: ${right} of ${of}`)
    assert.ok(right >= (FLOORS[name] ?? of), `${name}: ${right} of ${of}, the floor is ${FLOORS[name]}`)
  }
})

test('every reading of the sample story is of the schema, with spans inside its text', async () => {
  const readings = await readAll(STORY_REPORTS)
  assert.equal(readings.length, 20)
  for (const reading of readings) {
    const parsed = ReadingShape.safeParse(reading)
    assert.ok(parsed.success, parsed.error?.message)
    const length = reading.report.text.length
    JSON.stringify(reading, (key, value) => {
      if (key !== 'spans' && key !== 'content' && key !== 'source' && key !== 'cue') return value
      if (Array.isArray(value))
        for (const [start, end] of value)
          assert.ok(0 <= start && start < end && end <= length, `${key} ${start} ${end}`)
      return value
    })
  }
})
