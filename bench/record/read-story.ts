import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { read } from '../../src/app/read.ts'
import { reportsFrom } from '../../src/app/reports-from.ts'
import type { Knowledge } from '../../src/reading/knowledge.ts'
import { memoryWorkings } from '../../src/reconcile/work/memory-workings.ts'
import { recordInMemory } from '../../src/reconcile/work/record-in-memory.ts'
import { updateRecord } from '../../src/reconcile/work/update-record.ts'
import type { Actor } from '../../src/record/actor.ts'
import type { ActorId, ChainId } from '../../src/record/ids.ts'
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
  /** The actor that a mention chain of a report is: the record itself lists the first tellers of a name only. */
  readonly actorOf: (report: string, chain: ChainId) => Actor | undefined
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
  return { story, readings, nameOf: report => names.get(report) ?? report, ...recordOf(readings, gazetteer) }
}

/** The record of some readings, and who each of their chains is there. */
export function recordOf(
  readings: ReadonlyMap<string, Reading>,
  gazetteer?: Knowledge['gazetteer'],
): Pick<ReadStory, 'record' | 'actorOf'> {
  const byId = new Map([...readings.values()].map(reading => [reading.report.id, reading]))
  const workings = memoryWorkings()
  const kept = recordInMemory()
  const head = updateRecord({
    workings,
    sink: kept,
    changed: byId.keys(),
    decisions: [],
    gazetteer,
    reading: id => byId.get(id),
  })
  const record = kept.record(head)
  const actors = new Map(record.actors.map(actor => [actor.id, actor]))
  const who = workings.shelf<readonly (readonly [ChainId, ActorId])[]>('who')
  return {
    record,
    actorOf: (report, chain) => {
      const actor = new Map(who.get(report, '')).get(chain)
      return actor && actors.get(actor)
    },
  }
}
