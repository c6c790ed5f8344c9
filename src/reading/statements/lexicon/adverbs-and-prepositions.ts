import { type CueRow, cuesOf } from './cue.ts'

/** Adverbs by which the reporter says that others say it: the source is not named. */
const ADVERBS: readonly CueRow[] = [
  ['reportedly', 'asserts', 'nothing', 'always', 'The general reportedly fled to Lorn.'],
  ['allegedly', 'accuses', 'nothing', 'always', 'The guards allegedly beat two prisoners.'],
  ['supposedly', 'asserts', 'nothing', 'often', 'The convoy supposedly turned back at the river.'],
  ['purportedly', 'asserts', 'nothing', 'often', 'The ship purportedly carried grain.'],
]

/** Prepositions whose noun is the source. */
const PREPOSITIONS: readonly CueRow[] = [
  ['according to', 'asserts', 'nothing', 'always', 'According to the mayor, two ships had sunk.'],
  ['per', 'asserts', 'nothing', 'often', 'Two ships had sunk, per the Harbour Agency.'],
  ['in the words of', 'asserts', 'quote', 'always', 'The vote was, in the words of the envoy, “a comedy”.'],
]

export const ADVERBS_AND_PREPOSITIONS = [
  ...cuesOf('adverb', 'speech', ADVERBS),
  ...cuesOf('preposition', 'speech', PREPOSITIONS),
]
