import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureInWords } from './figure-words.ts'

test('figures are said with their qualifier and unit', () => {
  const cases = [
    [{ min: 30000, qualifier: 'more-than', noun: 'servicemen' }, 'more than 30,000 servicemen'],
    [{ min: 12, max: 15, qualifier: 'exactly', noun: 'people' }, '12–15 people'],
    [{ min: 0, max: 0, qualifier: 'exactly', noun: 'losses' }, 'no losses'],
    [{ min: 15, max: 15, unit: 'percent', qualifier: 'about', noun: 'of Ukraine' }, 'about 15% of Ukraine'],
    [{ qualifier: 'dozens', noun: 'people' }, 'an unknown number of people'],
    [{ min: 1.5, max: 1.5, unit: 'km', qualifier: 'nearly', noun: '' }, 'nearly 1.5 km'],
    [{ min: 1381, max: 1381, unit: 'km2', qualifier: 'exactly', noun: 'square kilometres' }, '1,381 square kilometres'],
    [{ min: 26, max: 26, qualifier: 'exactly', noun: 'drones', fate: 'shot-down' }, '26 drones, shot down'],
    [
      { min: 5000, max: 5000, qualifier: 'about', noun: 'shells', per: 'day', fate: 'fired' },
      'about 5,000 shells a day, fired',
    ],
    [{ min: 12, max: 12, qualifier: 'exactly', noun: 'strikes', per: 'hour' }, '12 strikes an hour'],
  ] as const
  for (const [figure, words] of cases) assert.equal(figureInWords(figure), words)
})
