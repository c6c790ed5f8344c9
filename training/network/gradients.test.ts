import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WordVectors } from '../../src/language/network/word-vectors.ts'
import { AttributionNet } from './attribution-net.ts'
import { Chance } from './chance.ts'
import { openMachine } from './machine.ts'
import { NamesNet } from './names-net.ts'
import { Parameters } from './parameters.ts'
import { SyntaxNet } from './syntax-net.ts'
import type { InputWord } from './word-input.ts'

const vectors = new WordVectors({
  task: 'words',
  version: 1,
  facts: {},
  tensors: new Map([
    ['keys', { name: 'keys', type: 'u32', shape: [2], values: new Uint32Array([1, 2]) }],
    ['scales', { name: 'scales', type: 'f32', shape: [2], values: new Float32Array([0.01, 0.02]) }],
    [
      'vectors',
      { name: 'vectors', type: 'i8', shape: [2, 4], values: new Int8Array([50, -20, 7, 90, -3, 60, 11, -80]) },
    ],
  ]),
})
const NOTHING_HIDDEN = { vector: 0, features: 0, each: 0 }
const words: InputWord[] = [
  { vector: 0, features: Int32Array.from([0, 1]), context: Int32Array.from([1]) },
  { vector: 1, features: Int32Array.from([2]), context: Int32Array.from([]) },
  { vector: -1, features: Int32Array.from([0, 2]), context: Int32Array.from([0, 1]) },
  { vector: 0, features: Int32Array.from([1]), context: Int32Array.from([0]) },
]

/** Moves weights by a little, one at a time, and holds the change of the loss against the gradient that was computed. */
function check(build: (machine: ReturnType<typeof openMachine>, parameters: Parameters) => () => number): void {
  const machine = openMachine()
  const parameters = new Parameters(machine)
  const loss = build(machine, parameters)
  parameters.seal()
  const clear = () => {
    for (const { g, rows, columns } of parameters.all) machine.arena.view(g, rows * columns).fill(0)
  }
  clear()
  loss()
  const gradients = parameters.all.map(({ g, rows, columns }) => machine.arena.view(g, rows * columns).slice())
  for (const [index, parameter] of parameters.all.entries()) {
    const values = parameters.values(parameter)
    for (let at = 0; at < values.length; at += Math.max(1, Math.floor(values.length / 7))) {
      const before = values[at] ?? 0
      const [down = 0, here = 0, up = 0] = [-0.003, 0, 0.003].map(move => {
        values[at] = before + move
        return loss()
      })
      values[at] = before
      // A rectifier may have its corner just here: the gradient is then that of one side.
      const sides = [(here - down) / 0.003, (up - here) / 0.003]
      const found = gradients[index]?.[at] ?? Number.NaN
      const slack = 0.003 + 0.02 * Math.abs(found)
      const said = `${parameter.name}[${at}]: ${found}, not between ${sides.join(' and ')}`
      assert.ok(found > Math.min(...sides) - slack && found < Math.max(...sides) + slack, said)
    }
  }
}

test('the gradients of tags and trees are those of small changes', () => {
  check((machine, parameters) => {
    const shape = { vectors, features: 3, learned: 4, size: 8, arc: 8, label: 8, tags: 5, labels: 6 }
    const net = new SyntaxNet(machine, parameters, new Chance(1), { ...shape, dropout: 0, hiding: NOTHING_HIDDEN })
    const gold = {
      words,
      tags: Int32Array.from([0, 4, 2, -1]),
      heads: Int32Array.from([1, 4, 1, 2]),
      labels: Int32Array.from([2, -1, 5, 0]),
    }
    return () => net.learn(gold, new Chance(2))
  })
})

test('the gradients of names are those of small changes', () => {
  check((machine, parameters) => {
    const shape = { vectors, features: 3, learned: 4, context: { features: 2, learned: 4 }, size: 8, labels: 5 }
    const mayFollow = (before: number, label: number) => !(before === 2 && label === 3)
    const net = new NamesNet(machine, parameters, new Chance(1), {
      ...shape,
      mayFollow,
      dropout: 0,
      hiding: NOTHING_HIDDEN,
    })
    return () => net.learn(words, Int32Array.from([0, 2, 4, 1]), new Chance(2))
  })
})

test('the gradients of who said what are those of small changes', () => {
  check((machine, parameters) => {
    const shape = {
      vectors,
      state: 8,
      unit: 10,
      features: 4,
      perWord: 2,
      learned: 8,
      size: 8,
      pairFeatures: 5,
      perPair: 2,
      pair: 8,
    }
    const net = new AttributionNet(machine, parameters, new Chance(1), {
      ...shape,
      labels: 4,
      mayFollow: (before, label) => !(before === 0 && label === 2),
      dropout: 0,
      hide: 0,
    })
    const sample = {
      count: 4,
      vectors: Int32Array.from([0, 1, -1, 0]),
      states: Int16Array.from({ length: 32 }, (_, i) => Math.round(9 * Math.sin(i * 1.7))),
      rows: Int32Array.from([0, -1, 1, 2, 3, 0, -1, 1]),
      cues: Uint8Array.from([0, 1, 0, 0]),
      roles: Int32Array.from([1, 3, 2, 0]),
      pairs: [{ cue: 1, from: 1, rows: Int32Array.from([0, 1, 2, -1, 4, 3]), gold: Int32Array.from([3, 1, 2]) }],
    }
    return () => net.learn(sample, new Chance(2))
  })
})
