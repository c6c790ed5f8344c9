import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PARTS } from '../bench/events/case-shape.ts'
import type { ExpectedControl } from '../bench/events/control-case-shape.ts'
import type { ExpectedFigure } from '../bench/events/figure-case-shape.ts'
import { type ExpectedEvent, isCurrentAct } from '../bench/events/hard-case-shape.ts'
import { readControlCases, readFigureCases, readHardCases } from '../bench/events/read-cases.ts'
import { HALVES } from '../bench/statements/fixture-shape.ts'
import { EVENT_TYPE_CODES, familyOf } from '../src/record/event-types.ts'
import { CONTROL_KINDS, CONTROL_SENSES, FIGURE_KINDS, QUALIFIERS, STATUSES } from '../src/record/vocabulary.ts'

const hard = readHardCases()
const control = readControlCases()
const figures = readFigureCases()

const SETS = [
  { name: 'hard cases', cases: hard, least: 240, fresh: 160 },
  { name: 'control cases', cases: control, least: 140, fresh: 110 },
  { name: 'figures', cases: figures, least: 90, fresh: 60 },
]

test('both halves have 240 hard cases, 140 of control and 90 of figures, or more; the fresh part 160, 110 and 60', () => {
  for (const { name, cases, ...bars } of SETS) {
    const fresh = cases.filter(({ half }) => half === 'fresh').length
    const older = cases.length - fresh
    assert.ok(older >= bars.least && fresh >= bars.fresh, `${name}: ${older} and ${fresh}`)
  }
})

test('each class has as many texts in one half as in the other', () => {
  for (const { name, cases } of SETS) {
    const [dev, held] = HALVES.map(half => countOf(cases.filter(item => item.half === half).map(item => item.case)))
    assert.deepEqual(dev, held, name)
  }
})

test('no text stands twice', () => {
  const texts = SETS.flatMap(({ cases }) => cases.map(({ text }) => text))
  assert.equal(new Set(texts).size, texts.length)
})

test('words of events stand in their text as whole words, and as often as is said', () => {
  assert.deepEqual(
    hard.flatMap(({ text, events, not }) => missing(text, [...events.flatMap(wordsOfEvent), ...(not ?? [])])),
    [],
  )
  for (const { text, events } of hard) {
    for (const { trigger, nth } of events) assert.ok(timesIn(text, trigger) >= (nth ?? 1), `${trigger}: ${text}`)
  }
})

test('words of control and of figures stand in their text', () => {
  assert.deepEqual(
    control.flatMap(({ text, control, not }) => missing(text, [...control.flatMap(wordsOfControl), ...(not ?? [])])),
    [],
  )
  assert.deepEqual(
    figures.flatMap(({ text, figures, not }) => missing(text, [...figures.flatMap(wordsOfFigure), ...(not ?? [])])),
    [],
  )
})

test('no two events of a text have one trigger, and another mention is no trigger of its own', () => {
  for (const { text, events } of hard) {
    const triggers = events.map(({ trigger, nth }) => `${trigger} ${nth ?? 1}`)
    assert.equal(new Set(triggers).size, triggers.length, text)
    const mentions = events.flatMap(event => event.mentions ?? []).map(words => `${words} 1`)
    assert.deepEqual(
      mentions.filter(words => triggers.includes(words)),
      [],
      text,
    )
  }
})

test('another type that is as good is a code or a family', () => {
  const known = new Set<string>([...EVENT_TYPE_CODES, ...EVENT_TYPE_CODES.map(familyOf)])
  const types = hard.flatMap(({ events }) => events.flatMap(({ also }) => also?.type ?? []))
  assert.deepEqual(
    types.filter(type => !known.has(type)),
    [],
  )
})

test('another value that is as good is not the value itself', () => {
  const all = [
    ...hard.flatMap(({ events }) => events),
    ...control.flatMap(item => item.control),
    ...figures.flatMap(item => item.figures),
  ]
  for (const { also, ...fields } of all) {
    for (const [key, others] of Object.entries<readonly unknown[] | undefined>(also ?? {})) {
      assert.ok(!others?.some(other => other === Object.entries(fields).find(([name]) => name === key)?.[1]), key)
    }
  }
})

test('a text without an expectation says what must not be read in it', () => {
  const silent = [
    ...hard.filter(({ events }) => events.length === 0),
    ...control.filter(item => item.control.length === 0),
    ...figures.filter(item => item.figures.length === 0),
  ]
  assert.deepEqual(
    silent.filter(({ not }) => not === undefined).map(({ text }) => text),
    [],
  )
})

test('between two and three fifths of each part tell an act of these days', () => {
  for (const part of PARTS) {
    const cases = hard.filter(item => item.half === part)
    const share = cases.filter(({ events }) => events.some(isCurrentAct)).length / cases.length
    assert.ok(share >= 0.4 && share <= 0.6, `${part}: ${share}`)
  }
})

test('each part has every status, and each act of the typology is in one of them', () => {
  for (const part of PARTS) {
    const events = hard.filter(item => item.half === part).flatMap(item => item.events)
    assert.deepEqual(
      absent(
        STATUSES,
        events.map(({ status }) => status),
      ),
      [],
      part,
    )
  }
  const types = hard.flatMap(({ events }) => events.map(({ type }) => type))
  const acts = EVENT_TYPE_CODES.filter(code => familyOf(code) !== 'statement')
  assert.deepEqual(absent(acts, types), [])
})

test('each part has every kind and sense of control', () => {
  for (const part of PARTS) {
    const expected = control.filter(item => item.half === part).flatMap(item => item.control)
    assert.deepEqual(
      absent(
        CONTROL_KINDS,
        expected.map(({ kind }) => kind),
      ),
      [],
      part,
    )
    assert.deepEqual(
      absent(
        CONTROL_SENSES,
        expected.map(({ sense }) => sense),
      ),
      [],
      part,
    )
  }
})

test('the figures have every kind and qualifier', () => {
  const expected = figures.flatMap(item => item.figures)
  assert.deepEqual(
    absent(
      FIGURE_KINDS,
      expected.map(({ what }) => what),
    ),
    [],
  )
  assert.deepEqual(
    absent(
      QUALIFIERS,
      expected.map(({ qualifier }) => qualifier),
    ),
    [],
  )
})

test('the bounds of a figure are as its qualifier says', () => {
  for (const { text, figures: expected } of figures) {
    for (const { min, max, qualifier } of expected) {
      assert.equal(max === undefined, /^(?:at-least|more-than|dozens)$/.test(qualifier), text)
      assert.equal(min === undefined, /^(?:at-most|fewer-than)$/.test(qualifier), text)
      assert.ok((min ?? 0) <= (max ?? Infinity), text)
    }
  }
})

function wordsOfEvent({ trigger, agent, target, place, mentions, also }: ExpectedEvent) {
  return [trigger, agent, target, place, ...(mentions ?? []), ...(also?.agent ?? []), ...(also?.place ?? [])]
}

function wordsOfControl({ holder, place, accordingTo, also }: ExpectedControl) {
  return [holder, place, accordingTo, ...(also?.holder ?? []), ...(also?.place ?? [])]
}

function wordsOfFigure({ words, of, place, accordingTo }: ExpectedFigure) {
  return [words, of, place, accordingTo]
}

function missing(text: string, words: readonly (string | null | undefined)[]): readonly string[] {
  return words.filter(each => typeof each === 'string' && timesIn(text, each) === 0).map(each => `${each}: ${text}`)
}

/** How often words stand in a text with no letter or digit against them. */
function timesIn(text: string, words: string): number {
  const isInside = (letters: string | undefined) => /[\p{L}\p{N}]/u.test(letters ?? '')
  const parts = text.split(words)
  const apart = parts.slice(1).filter((after, i) => !isInside(parts[i]?.at(-1)) && !isInside(after[0]))
  return apart.length
}

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  return names.reduce((counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1), new Map<string, number>())
}

function absent<Value>(wanted: readonly Value[], given: readonly Value[]): readonly Value[] {
  return wanted.filter(value => !given.includes(value))
}
