import assert from 'node:assert/strict'
import { test } from 'node:test'
import { riverNear } from './river-near.ts'
import { KHERSON } from './samples.ts'

test('Kherson lies on the right bank of the Dnipro', () => {
  const river = riverNear(KHERSON, 10)
  assert.equal(river?.name, 'Dnipro River')
  assert.equal(river?.side.bank, 'right')
})

test('no river runs through the desert', () => {
  assert.equal(riverNear({ longitude: 10, latitude: 23 }, 10), undefined)
})
