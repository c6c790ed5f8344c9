import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareToponyms } from './compare-toponyms.ts'
import { errorsOf } from './place-errors.ts'

test('each kind of error is one line with its words and what was told', () => {
  const text = 'Rain in Odesa, Kherson and Lviv. Nobody knows Sumy.'
  const gold = [
    { start: 8, end: 13, lat: 46.5, lon: 30.7, literal: true },
    { start: 15, end: 22, lat: 46.6, lon: 32.6, literal: true },
    { start: 27, end: 31 },
  ]
  const told = [
    { start: 8, end: 13, lat: 10, lon: 30.7, score: 0.4, literal: true },
    { start: 15, end: 22, lat: 46.6, lon: 32.6, literal: false },
    { start: 46, end: 50, lat: 50.9, lon: 34.8, geonamesId: 692194 },
  ]
  assert.deepEqual(
    errorsOf({ id: 'd', text, toponyms: gold }, compareToponyms(gold, told)).map(line => line.split('\t')),
    [
      ['missed', 'd', 'Rain in Odesa, Kherson and [[Lviv]]. Nobody knows Sumy.', 'nowhere'],
      ['false', 'd', `${text.slice(0, 46)}[[Sumy]].`, '50.90,34.80 #692194'],
      ['wrong place', 'd', `Rain in [[Odesa]]${text.slice(13)}`, '46.50,30.70, told 10.00,30.70 score 0.4'],
      ['literal', 'd', `Rain in Odesa, [[Kherson]]${text.slice(22)}`, 'literal true, told false'],
    ],
  )
})
