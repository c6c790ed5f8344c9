import type { Token } from '../../tokens.ts'

/** What the verb to come depends on: the last auxiliary or "to" with only adverbs, or in a question its subject, after it. */
export type Governor = 'none' | 'modal' | 'to' | 'do' | 'have' | 'be'

/** The tags of a sentence while they are being given, from left to right, and what of the clause so far decides about the next. */
export interface TagState {
  readonly tokens: readonly Token[]
  readonly upos: string[]
  readonly xpos: string[]
  /** True where most words are capitalised, so that a capital says nothing. */
  readonly shouted: boolean
  governor: Governor
  governorAt: number
  /** True after an auxiliary that stands before its subject: "did the convoy …". */
  isQuestion: boolean
  /** True where the clause has a noun or pronoun already. */
  hasSubject: boolean
  /** True where the clause has a finite verb already. */
  hasFinite: boolean
  /** True in a clause that a conjunction, relative or question word has opened. */
  isSubordinate: boolean
  /** Penn tag of the last verb, for what is joined to it by a conjunction. */
  lastVerb: string
}

/** The state before the first word. */
export function startOf(tokens: readonly Token[], shouted: boolean): TagState {
  return {
    tokens,
    upos: [],
    xpos: [],
    shouted,
    governor: 'none',
    governorAt: -1,
    isQuestion: false,
    hasSubject: false,
    hasFinite: false,
    isSubordinate: false,
    lastVerb: '',
  }
}

/** Takes note of a tag just given. */
export function pass(state: TagState, at: number): void {
  const xpos = state.xpos[at] ?? ''
  const upos = state.upos[at] ?? ''
  if (upos === 'AUX' || xpos === 'TO') passAuxiliary(state, at, xpos)
  else if (upos === 'VERB') passVerb(state, xpos)
  else if (upos === 'NOUN' || upos === 'PROPN' || (upos === 'PRON' && !xpos.startsWith('W') && xpos !== 'PRP$')) {
    if (!state.isQuestion) state.governor = 'none'
    state.hasSubject = true
  } else if (upos === 'SCONJ' || xpos.startsWith('W') || upos === 'CCONJ' || xpos === '.' || xpos === ':') {
    openClause(state, xpos)
  } else if ((xpos === ',' && state.isSubordinate) || xpos === "''") {
    state.governor = 'none'
    state.isSubordinate = false
    state.hasFinite = false
  } else if (upos === 'PUNCT' && xpos !== 'HYPH' && xpos !== '``') state.governor = 'none'
  else if (upos === 'ADP' && !state.isQuestion) state.governor = 'none'
}

function openClause(state: TagState, xpos: string): void {
  state.governor = 'none'
  state.isQuestion = false
  state.hasFinite = false
  state.isSubordinate = xpos === 'IN' || xpos.startsWith('W')
  if (xpos !== 'CC') state.hasSubject = xpos === 'WP' || xpos === 'WDT'
}

function passVerb(state: TagState, xpos: string): void {
  state.lastVerb = xpos
  if (xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP') state.hasFinite = true
  state.governor = 'none'
  state.isQuestion = false
}

function passAuxiliary(state: TagState, at: number, xpos: string): void {
  if (xpos !== 'TO') {
    state.isQuestion = !state.hasSubject && !state.hasFinite
    if (xpos !== 'VB' && xpos !== 'VBN' && xpos !== 'VBG') state.hasFinite = true
  }
  state.governor = governorOf(state.tokens[at]?.lower ?? '', xpos)
  state.governorAt = at
}

function governorOf(lower: string, xpos: string): Governor {
  if (xpos === 'TO') return 'to'
  if (xpos === 'MD') return 'modal'
  if (/^(?:do|does|did)$/.test(lower)) return 'do'
  return /^(?:have|has|had|'ve|having)$/.test(lower) ? 'have' : 'be'
}
