import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RefusalShape } from './refusal.ts'
import { explainRefusal } from './refusal-text.ts'
import { jsonSchemaOf, SHAPES, type ShapeName } from './schema.ts'

// Object.keys gives string[]; the keys are the shape names.
const names = Object.keys(SHAPES) as ShapeName[]

test('every shape has a JSON Schema that says what its fields are', () => {
  for (const name of names) {
    const schema = JSON.stringify(jsonSchemaOf(name))
    assert.match(schema, /"\$schema"/, name)
    assert.ok(schema.length > 200, name)
  }
})

test('a reading with a key that is not in the schema is refused', () => {
  const result = SHAPES.decision.safeParse({
    id: 'd-1',
    kind: 'accept',
    of: 's-1',
    by: 'me',
    at: '2022-11-11',
    extra: 1,
  })
  assert.equal(result.success, false)
})

test('each kind of refusal says what to do', () => {
  for (const option of RefusalShape.options) {
    const kind = option.unwrap().shape.kind.value
    const sample = {
      id: 'x-1',
      origin: 'a.txt',
      kind,
      detail: 'd',
      extension: '.x',
      length: 9,
      limit: 5,
      field: 'text',
      value: 'v',
    }
    // The sample has the fields of every kind at once.
    assert.ok(explainRefusal(sample as never).length > 10, kind)
  }
})
