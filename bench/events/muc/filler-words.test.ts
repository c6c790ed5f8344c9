import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headNoun, plainWords } from './filler-words.ts'

test('words are compared without case, marks and articles', () => {
  assert.equal(plainWords('THE "BLUE HERON" BRIDGE, A LANDMARK'), 'blue heron bridge landmark')
})

test('the head is what stands before a preposition or a comma, without its plural ending', () => {
  assert.equal(headNoun('ARMED MEMBERS OF THE FRONT'), 'member')
  assert.equal(headNoun('THE MAYOR, A LAWYER'), 'mayor')
  assert.equal(headNoun('TWO CAR BOMBS'), 'bomb')
  assert.equal(headNoun('"U.S." PLANE'), 'plane')
  assert.equal(headNoun(''), '')
})
