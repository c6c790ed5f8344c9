import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { FormMemory } from './form-memory.ts'

test('a form keeps its place while others come, until half the room has come after it', () => {
  const memory = new FormMemory(8)
  const place = memory.add('town')
  for (const other of ['a', 'b', 'c', 'd']) memory.add(other)
  assert.equal(memory.placeOf('town'), place)
  for (let i = 0; i < 12; i++) memory.add(`other ${i}`)
  assert.equal(memory.placeOf('town'), -1)
})

test('no two forms have one place, and there are never more places than room', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 300 }), asked => {
      const memory = new FormMemory(10)
      const held = new Map<number, string>()
      for (const number of asked) {
        const form = `form ${number}`
        const known = memory.placeOf(form)
        if (known >= 0) assert.equal(held.get(known), form)
        else held.set(memory.add(form), form)
      }
      for (const place of held.keys()) assert.ok(place >= 0 && place < 10)
    }),
  )
})

test('what is asked for stays while half the room is asked for after it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 400 }), asked => {
      const memory = new FormMemory(40)
      const last = new Map<number, number>()
      for (const [now, number] of asked.entries()) {
        const known = memory.placeOf(`form ${number}`)
        if (now - (last.get(number) ?? -Infinity) <= 20) assert.ok(known >= 0)
        if (known < 0) memory.add(`form ${number}`)
        last.set(number, now)
      }
    }),
  )
})
