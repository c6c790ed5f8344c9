import assert from 'node:assert/strict'
import { test } from 'node:test'
import { incidentReportOf, mayTell } from './event-day-gold.ts'

const lineOf = (dct: string, ...dates: readonly (readonly [string | null, string | null])[]) =>
  JSON.stringify({
    id: 'one',
    dct,
    text: 'A bomb went off in Orvel.',
    templates: [
      {
        type: ['BOMBING'],
        date_alts: dates.map(([start, end]) => ({ start, end })),
        weapon: [{ mentions: ['bomb', 'device'] }],
      },
    ],
  })

test('an incident of one exact day keeps its fillers and every day that is right', () => {
  const report = incidentReportOf(lineOf('2024-05-16', ['2024-05-14', '2024-05-14'], ['2024-05-15', '2024-05-15']))
  assert.equal(report?.published, '2024-05-16')
  assert.deepEqual(report?.incidents, [
    { kinds: ['BOMBING'], fillers: [['bomb', 'device']], days: ['2024-05-14', '2024-05-15'] },
  ])
})

test('stretches of days, open ends and reports without a day of their own are left out', () => {
  assert.equal(incidentReportOf(lineOf('2024-05-16', ['2024-05-14', '2024-05-15'])), undefined)
  assert.equal(incidentReportOf(lineOf('2024-05-16', [null, '2024-05-15'])), undefined)
  assert.equal(incidentReportOf(lineOf('2024-05-XX', ['2024-05-14', '2024-05-14'])), undefined)
})

test('an incident is told by acts of its kind; of a kind that we do not know, by any', () => {
  assert.equal(mayTell(['KIDNAPPING'], 'attack.abduction'), true)
  assert.equal(mayTell(['KIDNAPPING'], 'explosive.mine'), false)
  assert.equal(mayTell(['FORCED WORK STOPPAGE'], 'protest.vandalism'), true)
})
