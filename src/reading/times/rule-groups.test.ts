import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse } from '../../language/analyse.ts'
import { idFrom } from '../../record/ids.ts'
import { findTimes } from './find-times.ts'
import { RULE_GROUPS } from './rule-groups.ts'

function timesIn(text: string, published: string | undefined) {
  return findTimes({ analysis: analyse(text), published, reportId: idFrom('r', text) })
}

for (const { name, rules } of RULE_GROUPS) {
  test(`each rule of ${name} does what its examples say`, () => {
    for (const rule of rules) {
      const used = new Set<string>()
      for (const [text, published, ...expected] of rule.examples) {
        const times = timesIn(text, published)
        const found = times.map(
          ({ spans, value, unresolved }) =>
            `${spans.map(span => text.slice(...span)).join('…')} = ${value}${unresolved ? '?' : ''}`,
        )
        assert.deepEqual(found, expected, `${rule.name}: ${text}`)
        for (const time of times) used.add(time.rule)
      }
      assert.ok(used.has(rule.name), `no example of ${rule.name} is read by it, but by ${[...used].join(', ')}`)
    }
  })

  test(`no rule of ${name} finds what it must not`, () => {
    for (const rule of rules) {
      assert.ok(rule.not.length > 0, `${rule.name} has no counter-example`)
      for (const text of rule.not) {
        const found = timesIn(text, '2022-11-11').filter(time => time.rule === rule.name)
        assert.deepEqual(
          found.map(time => time.value),
          [],
          `${rule.name}: ${text}`,
        )
      }
    }
  })
}

test('rule names are each given once', () => {
  const names = RULE_GROUPS.flatMap(group => group.rules.map(rule => rule.name))
  assert.equal(new Set(names).size, names.length)
})

/** Words that a rule begins to match again and again, and blanks, digits and letters that it may run over. */
function hostile(text: string): readonly string[] {
  const words = text.split(' ')
  const pieces = words.flatMap((_, from) => [1, 2, 4].map(count => words.slice(from, from + count).join(' ')))
  return [...pieces, `${words[0]}${' '.repeat(9)}`, '9', '9-', 'a '].map(piece =>
    `${piece} `.repeat(20_000 / (piece.length + 1)),
  )
}

test('no pattern takes more than linear time on words that it nearly matches', () => {
  const patterns = RULE_GROUPS.flatMap(group => group.rules)
  for (const { name, pattern, examples } of patterns) {
    for (const text of hostile(examples[0]?.[0] ?? '')) {
      const start = performance.now()
      pattern.lastIndex = 0
      while (pattern.test(text));
      const milliseconds = performance.now() - start
      assert.ok(milliseconds < 200, `${name} on ${text.slice(0, 40)}…: ${milliseconds} ms`)
    }
  }
})
