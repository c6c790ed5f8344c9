/** Why nothing is asked of a word that is said of one thing only. */
export const ONE_MEANING = 'said of nothing else in news'
/** Why nothing is asked of a noun of war: who does it, and what it is on or over, is asked of all of them at once. */
export const GUARDED = 'who does it and what it is on, of or over is asked of every noun of war: no-fighters.ts'
/** Why nothing is asked of a blast. */
export const OF_SOME_CAUSE =
  'what burst by mistake or only made a noise is known by its kind, its cause and its place: accidental.ts'
