import { formsOf, indexForms, numbersOf, type VerbReading } from './inflect.ts'
import { NOUN_TRIGGERS } from './lexicon/noun-triggers.ts'
import { CUE_VERBS, SAYING } from './lexicon/status-cues.ts'
import { VERB_TRIGGERS } from './lexicon/verb-triggers.ts'

const headOf = (row: { readonly word: string }) => row.word.split(' ')[0] ?? row.word

/** Verbs of the control tables and other verbs whose every form should be known. */
const OTHER_VERBS = 'lose control retain gain raise belong remain hoist fall cross reach'.split(' ')

/** Every form of a verb that the trigger and cue tables know. */
export const KNOWN_VERBS: ReadonlyMap<string, readonly VerbReading[]> = indexForms([
  ...VERB_TRIGGERS.map(headOf),
  ...CUE_VERBS.map(row => row.word),
  ...SAYING,
  ...OTHER_VERBS,
])

/** Every form of a verb of saying. */
export const SAYING_FORMS: ReadonlySet<string> = new Set(SAYING.flatMap(lemma => formsOf(lemma).map(([form]) => form)))

/** Past and gerund forms, and unmistakable presents, of verbs that take a that-clause with or without "that". */
export const COMPLEMENT_TAKERS: ReadonlySet<string> = new Set([
  ...SAYING_FORMS,
  ...CUE_VERBS.filter(row => row.joins.includes('that')).flatMap(row =>
    formsOf(row.word).flatMap(([form, is]) => (is === 'base' ? [] : [form])),
  ),
])

/** Gerunds that the noun table has as acts: "shelling", "fighting". */
export const NOMINAL_GERUNDS: ReadonlySet<string> = new Set(
  NOUN_TRIGGERS.flatMap(row => numbersOf(row.word)).filter(word => /ings?$/.test(word)),
)

/** Past forms of common verbs that are no trigger: enough to know where a clause has its verb. */
const OTHER_PASTS = new Set(
  'was were had did became came went saw made got gave found told met won ran began led stood crossed marked followed reached turned used asked called opened closed remained stayed moved caused forced drew grew rose rejected welcomed praised visited died joined wanted helped allowed killed suffered includes marks shows says'.split(
    ' ',
  ),
)

/** True for a word that is a verb here whatever stands around it: a past or gerund form that is no noun of the tables. */
export function looksVerbal(word: string): boolean {
  if (NOMINAL_GERUNDS.has(word)) return false
  if (word === 'says' || OTHER_PASTS.has(word)) return true
  const readings = KNOWN_VERBS.get(word)
  return readings?.every(reading => reading.is !== 'base' && reading.is !== 'third') ?? false
}
