import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locus, makeReading } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'
import { takenBackIn } from './own-earlier-word.ts'

const ORVEL = locus('geonames:1', 'Orvel', { longitude: 10, latitude: 50 })
const TROOPS = { name: 'Russian troops', kind: 'force' as const }

/** A reading of a text with one statement: whose words, and the word of saying. */
function reading(text: string, [source, cue]: readonly [string, string]) {
  const one = makeReading({
    id: 'r-2',
    published: '2030-05-12',
    outlet: 'Harbour Courier',
    text,
    statements: [{ words: 'so it is' }],
    control: [{ place: ORVEL, holder: TROOPS, kind: 'holds', from: '2030-05-09', said: 0 }],
  })
  const at = (words: string) => [[text.indexOf(words), text.indexOf(words) + words.length]] as const
  return { ...one, statements: one.statements.map(said => ({ ...said, source: at(source), cue: at(cue) })) }
}

const isTakenBack = (...told: Parameters<typeof reading>) => {
  const one = reading(...told)
  return takenBackIn(one)(one.statements[0]?.id)
}

test('what an outlet wrote and takes back is taken back', () => {
  assert.ok(isTakenBack('Correction: we wrote that troops had taken Orvel.', ['we', 'wrote']))
  assert.ok(
    isTakenBack('An earlier version of this story said Orvel had fallen. It was wrong.', [
      'An earlier version of this story',
      'said',
    ]),
  )
  assert.ok(isTakenBack('Our report of Monday said Orvel had fallen; we apologise.', ['Our report of Monday', 'said']))
})

test('what it only recalls, says now, or has from another stands', () => {
  assert.equal(isTakenBack('As this paper reported on Monday, troops took Orvel.', ['this paper', 'reported']), false)
  assert.equal(isTakenBack('Correction: the date is Monday. We can confirm that Orvel fell.', ['We', 'confirm']), false)
  assert.equal(isTakenBack('The mayor said a mistake was made at Orvel.', ['The mayor', 'said']), false)
})

test('then its first report weighs nothing either, and both stay in the record', () => {
  const first = makeReading({
    id: 'r-1',
    published: '2030-05-10',
    outlet: 'Harbour Courier',
    text: 'the news of that evening in other words',
    control: [{ place: ORVEL, holder: TROOPS, kind: 'holds', from: '2030-05-09' }],
  })
  const correction = reading('Correction: we wrote that troops had taken Orvel.', ['we', 'wrote'])
  const spans = (...readings: (typeof first)[]) =>
    reconcile({ readings, decisions: [] }).control.map(({ kind, takenBack, assertions }) => [
      kind,
      takenBack,
      assertions.length,
    ])
  assert.deepEqual(spans(first), [['holds', undefined, 1]])
  assert.deepEqual(spans(first, correction), [['claims', true, 2]])
})
