import { reportsAndRecord } from './001-reports-and-record.ts'
import { audience } from './002-audience.ts'
import { actsOfSpeech } from './003-acts-of-speech.ts'
import { fatesOfFigures } from './004-fates-of-figures.ts'
import { recordByParts } from './005-record-by-parts.ts'
import { foundByParts } from './006-found-by-parts.ts'
import { workingsInBlocks } from './007-workings-in-blocks.ts'
import type { Migration } from './migration.ts'

/** All steps, oldest first. A released step is never edited: a change is another step. */
export const MIGRATIONS: readonly Migration[] = [
  reportsAndRecord,
  audience,
  actsOfSpeech,
  fatesOfFigures,
  recordByParts,
  foundByParts,
  workingsInBlocks,
]
