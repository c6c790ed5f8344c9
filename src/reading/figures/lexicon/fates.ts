import type { FigureKind } from './counted-nouns.ts'

/** What has become of people, by the participle or adjective that says so. */
const FATES: { readonly [word: string]: FigureKind } = {
  killed: 'killed',
  dead: 'killed',
  died: 'killed',
  slain: 'killed',
  perished: 'killed',
  executed: 'killed',
  massacred: 'killed',
  wounded: 'wounded',
  injured: 'wounded',
  hurt: 'wounded',
  hospitalised: 'wounded',
  hospitalized: 'wounded',
  maimed: 'wounded',
  missing: 'missing',
  captured: 'captured',
  surrendered: 'captured',
  displaced: 'displaced',
  fled: 'displaced',
  homeless: 'displaced',
  deported: 'displaced',
  uprooted: 'displaced',
  evacuated: 'evacuated',
  rescued: 'evacuated',
  detained: 'detained',
  arrested: 'detained',
}

/** The other forms of the same verbs, before the number: "killing 12", "evacuates 300". */
const VERBS: { readonly [word: string]: FigureKind } = {
  ...Object.fromEntries(
    Object.entries(FATES).filter(
      ([word]) => !['dead', 'died', 'perished', 'missing', 'fled', 'homeless', 'surrendered'].includes(word),
    ),
  ),
  killing: 'killed',
  kills: 'killed',
  kill: 'killed',
  executing: 'killed',
  wounding: 'wounded',
  wounds: 'wounded',
  injuring: 'wounded',
  injures: 'wounded',
  hurting: 'wounded',
  capturing: 'captured',
  captures: 'captured',
  displacing: 'displaced',
  displaces: 'displaced',
  deporting: 'displaced',
  uprooting: 'displaced',
  evacuating: 'evacuated',
  evacuates: 'evacuated',
  evacuate: 'evacuated',
  rescuing: 'evacuated',
  detaining: 'detained',
  detains: 'detained',
  arresting: 'detained',
  arrests: 'detained',
  lost: 'losses',
  losing: 'losses',
  losses: 'losses',
}

/** Kind told by a word after the counted people. */
export function fateAfter(word: string): FigureKind | undefined {
  return Object.hasOwn(FATES, word) ? FATES[word] : undefined
}

/** Kind told by a verb before the number. */
export function fateBefore(word: string): FigureKind | undefined {
  return Object.hasOwn(VERBS, word) ? VERBS[word] : undefined
}

/** Nouns of a fate with "of": "the deaths of 12 civilians". */
export const FATE_NOUNS: { readonly [word: string]: FigureKind | undefined } = {
  death: 'killed',
  deaths: 'killed',
  bodies: 'killed',
  killing: 'killed',
  killings: 'killed',
  capture: 'captured',
  evacuation: 'evacuated',
  displacement: 'displaced',
  arrest: 'detained',
  detention: 'detained',
  abduction: 'captured',
  loss: 'losses',
}
