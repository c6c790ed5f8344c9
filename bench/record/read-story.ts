import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { read } from '../../src/app/read.ts'
import { reportsFrom } from '../../src/app/reports-from.ts'
import type { Knowledge } from '../../src/reading/knowledge.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import type { Reading } from '../../src/record/reading.ts'
import type { Record } from '../../src/record/record.ts'
import { type Story, StoryShape } from './story-shape.ts'

/** A story, what the reader makes of each of its reports, and the record of all. Reports are named by their folders. */
export interface ReadStory {
  readonly story: Story
  readonly readings: ReadonlyMap<string, Reading>
  readonly record: Record
  /** The name of a report by its id in the record. */
  readonly nameOf: (report: string) => string
}

/** The expected record of the story in a folder. */
export function openStory(folder: string): Story {
  return StoryShape.parse(JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')))
}

/** Reads and reconciles all reports of the story in a folder. A report that is refused is an error. */
export async function readStory(folder: string, knowledge: Knowledge): Promise<ReadStory> {
  const story = openStory(folder)
  const readings = new Map<string, Reading>()
  const paths = story.folders.map(path => join(folder, path))
  for await (const taken of reportsFrom(paths, { maxBytes: 1e6 })) {
    if (taken.kind !== 'report') throw new Error(JSON.stringify(taken.refusal))
    const reading = read(taken.report, knowledge)
    if (!reading.ok) throw new Error(JSON.stringify(reading.error))
    readings.set(basename(dirname(taken.report.origin)), reading.value)
  }
  return storyOf(story, readings, knowledge.gazetteer)
}

/** The same from readings at hand. */
export function storyOf(
  story: Story,
  readings: ReadonlyMap<string, Reading>,
  gazetteer?: Knowledge['gazetteer'],
): ReadStory {
  const names = new Map([...readings].map(([name, { report }]) => [report.id as string, name]))
  return {
    story,
    readings,
    record: reconcile({ readings: [...readings.values()], decisions: [], gazetteer }),
    nameOf: report => names.get(report) ?? report,
  }
}
