import { existsSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Report } from '../floor.ts'
import { openKnowledge } from '../open-knowledge.ts'
import type { PartScore } from './part-score.ts'
import { type ReadStory, readStory } from './read-story.ts'
import { scoreAccounts } from './score-accounts.ts'
import { scoreActors } from './score-actors.ts'
import { scoreControl } from './score-control.ts'
import { scoreEvents } from './score-events.ts'
import { scoreFamilies } from './score-families.ts'
import { scoreTolls } from './score-tolls.ts'

const STORIES = join(import.meta.dirname, '..', '..', 'fixtures', 'stories')
const PARTS: readonly ((read: ReadStory) => PartScore)[] = [
  scoreEvents,
  scoreFamilies,
  scoreActors,
  scoreAccounts,
  scoreControl,
  scoreTolls,
]

/** Scores the record of whole stories: that in the folder, else each of fixtures/stories/. `errors` prints what is wrong under each part's figures. */
export async function scoreRecord(
  report: Report,
  folder: string | undefined,
  { errors }: { readonly errors: boolean },
): Promise<void> {
  const folders = folder === undefined ? storiesIn(STORIES) : [folder]
  const knowledge = await openKnowledge()
  for (const path of folders) {
    const read = await readStory(path, knowledge)
    for (const score of PARTS) {
      const { figures, faults } = score(read)
      for (const [name, value] of figures) report(`record: ${name}, ${basename(resolve(path))}`, value)
      if (errors) for (const fault of faults) process.stdout.write(`  ${fault}\n`)
    }
  }
}

function storiesIn(folder: string): string[] {
  return readdirSync(folder)
    .map(name => join(folder, name))
    .filter(path => existsSync(join(path, 'story.json')))
    .toSorted()
}
