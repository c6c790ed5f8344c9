import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { spanOfMarked } from '../bench/record/marked-words.ts'
import { mentionsIn } from '../bench/record/name-mentions.ts'
import { openStory } from '../bench/record/read-story.ts'
import type { Story } from '../bench/record/story-shape.ts'
import { SourceShape } from './source-shape.ts'

const STORIES = join(import.meta.dirname, '..', 'fixtures', 'stories')
const names = readdirSync(STORIES).filter(name => existsSync(join(STORIES, name, 'story.json')))

/** Text of each report of a story by the name of its folder. */
function textsOf(folder: string, { folders }: Story): ReadonlyMap<string, string> {
  return new Map(
    folders.flatMap(path =>
      readdirSync(join(folder, path)).map(name => {
        const text = readFileSync(join(folder, path, name, 'report.txt'), 'utf8')
        const source = SourceShape.parse(JSON.parse(readFileSync(join(folder, path, name, 'source.json'), 'utf8')))
        assert.ok(text.startsWith(`${source.title}\n\n`), `${name} begins with its title`)
        return [name, text] as const
      }),
    ),
  )
}

test('there is a story', () => {
  assert.ok(names.includes('kherson-2022'))
})

for (const name of names) {
  const folder = join(STORIES, name)
  const story = openStory(folder)
  const texts = textsOf(folder, story)
  const textOf = (report: string) => {
    const text = texts.get(report)
    assert.ok(text !== undefined, `${report} is a report of ${name}`)
    return text
  }

  test(`${name}: every telling of an event stands in its report once`, () => {
    for (const { key, tellings } of story.events) {
      assert.ok(Object.keys(tellings).length > 0, key)
      for (const [report, marked] of Object.entries(tellings))
        for (const words of marked) assert.doesNotThrow(() => spanOfMarked(textOf(report), words), `${key}, ${report}`)
    }
  })

  test(`${name}: every name of an actor stands in a report, and in each that is named for it`, () => {
    const found = [...texts].flatMap(([report, text]) => mentionsIn(report, text, story))
    for (const { key, names: given } of story.actors)
      for (const one of given) {
        const words = typeof one === 'string' ? one : one.words
        const reports = found.filter(mention => mention.actor === key && mention.words === words)
        assert.ok(reports.length > 0, `${key}: ${words}`)
        if (typeof one !== 'string')
          for (const report of one.reports) assert.ok(textOf(report).includes(words), `${words} in ${report}`)
      }
  })

  test(`${name}: keys are given once, and what points to a key or report finds it`, () => {
    for (const keys of [story.events.map(({ key }) => key), story.actors.map(({ key }) => key)])
      assert.equal(new Set(keys).size, keys.length)
    const actors = new Set(story.actors.map(({ key }) => key))
    for (const { within } of story.actors) assert.ok(within === undefined || actors.has(within), within)
    const families = story.families.flatMap(({ reports }) => reports)
    assert.equal(new Set(families).size, families.length, 'a report is in one family')
    const values = story.accounts.flatMap(account => account.values)
    for (const report of [...families, ...values.flatMap(({ reports }) => reports)]) textOf(report)
    for (const { reports, origin } of story.families) assert.ok(origin === undefined || reports.includes(origin))
  })

  test(`${name}: a toll’s words stand in its report, and control goes forward in time`, () => {
    for (const { about, values } of story.tolls)
      for (const { report, words } of values) assert.ok(textOf(report).includes(words), `${about}: ${words}`)
    for (const { place, spans } of story.control) {
      const days = spans.map(({ from }) => from)
      assert.deepEqual(days, [...new Set(days)].toSorted(), place)
      for (const day of days) assert.ok(story.days.from <= day && day <= story.days.to, `${place}, ${day}`)
    }
  })
}

test('the sample story has at least forty reports over three weeks', () => {
  const folder = join(STORIES, 'kherson-2022')
  const story = openStory(folder)
  assert.ok(textsOf(folder, story).size >= 64)
  assert.ok(Date.parse(story.days.to) - Date.parse(story.days.from) >= 21 * 86_400_000)
})
