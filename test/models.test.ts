import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openModels, WEIGHT_TASKS } from '../src/reading/knowledge.ts'
import { MODELS_FOLDER } from './shipped-models.ts'

const bytesOf = (task: string) => new Uint8Array(readFileSync(join(MODELS_FOLDER, `${task}.bin`)))

/** Tasks whose network stands on that of another. */
const NEEDED_BY: { readonly [task: string]: readonly string[] } = {
  words: ['syntax', 'names', 'truecase', 'attribution'],
  syntax: ['attribution'],
}

for (const task of WEIGHT_TASKS) {
  test(`the weights for ${task} are shipped with a card that says their size, hash, licence and how to make them`, () => {
    const bytes = bytesOf(task)
    const card = readFileSync(join(MODELS_FOLDER, `${task}.md`), 'utf8')
    assert.ok(card.includes(createHash('sha256').update(bytes).digest('hex')), `${task}.md has another hash`)
    assert.ok(card.includes(`${bytes.length.toLocaleString('en-US')} bytes`), `${task}.md has another size`)
    assert.match(card, /CC BY|PDDL|none is stated/)
    assert.ok(card.includes(`npm run train -- ${task}`))
  })

  test(`without the weights for ${task} the others open, or say what they need`, () => {
    const others = Object.fromEntries(
      WEIGHT_TASKS.filter(other => other !== task).map(other => [other, bytesOf(other)]),
    )
    const { faults } = openModels(others)
    assert.deepEqual(
      faults.map(fault => fault.task),
      NEEDED_BY[task] ?? [],
    )
  })
}

test('all weights together are small enough to carry', () => {
  const total = WEIGHT_TASKS.reduce((sum, task) => sum + bytesOf(task).length, 0)
  assert.ok(total < 30_000_000, `${total} bytes`)
  assert.ok(existsSync(join(MODELS_FOLDER, 'README.md')))
})
