import { PARTICLES, PREPOSITION_OR_CONJUNCTION } from './lexicon/closed-words.ts'
import { ADJECTIVE, ADVERB, type ClosedTag, readingsOf } from './readings.ts'
import type { TagState } from './tag-state.ts'
import { closedAt, goesOnAt, isGerundAt, lowerAt, opensFiniteClause } from './what-follows.ts'

const PREPOSITION: ClosedTag = ['ADP', 'IN']
const PARTICLE: ClosedTag = ['ADP', 'RP']
const CONJUNCTION: ClosedTag = ['SCONJ', 'IN']
const ADVERBIAL: ClosedTag = ['ADV', 'RB']

/** Preposition, particle of a verb, conjunction or adverb: "off the coast", "the charge went off", "since they left", "twice before". */
export function tagPreposition(state: TagState, at: number, usual: ClosedTag): ClosedTag {
  const lower = lowerAt(state, at)
  if (usual[0] !== 'ADP' && !PREPOSITION_OR_CONJUNCTION.has(lower)) return usual
  if (/^[.,;:!?)]?$/.test(lowerAt(state, at + 1))) return atEnd(state, at, lower)
  if (usual[1] === 'RP') return tagParticle(state, at)
  if (isGerundAt(state, at + 1) && lower !== 'like' && lower !== 'during') return CONJUNCTION
  if (PREPOSITION_OR_CONJUNCTION.has(lower) && lower !== 'for') return beforeClause(state, at, lower, usual)
  return usual[0] === 'ADP' ? PREPOSITION : usual
}

function atEnd(state: TagState, at: number, lower: string): ClosedTag {
  if (PARTICLES.has(lower)) return state.upos[at - 1] === 'VERB' ? PARTICLE : ADVERBIAL
  return lower === 'before' || lower === 'since' ? ADVERBIAL : PREPOSITION
}

/** "up", "out", "off", "down". */
function tagParticle(state: TagState, at: number): ClosedTag {
  const before = state.upos[at - 1]
  if (lowerAt(state, at + 1) === 'of') return PREPOSITION
  if (before === 'VERB') return PARTICLE
  if (goesOnAt(state, at + 1) && before !== 'PRON') return PREPOSITION
  return before === 'NOUN' || before === 'PRON' ? PARTICLE : ADVERBIAL
}

function beforeClause(state: TagState, at: number, lower: string, usual: ClosedTag): ClosedTag {
  if (opensFiniteClause(state, at + 1)) return CONJUNCTION
  if (usual[0] !== 'ADP') return lower === 'because' && lowerAt(state, at + 1) === 'of' ? PREPOSITION : usual
  return lower === 'as' && isComparison(state, at) ? ADVERBIAL : PREPOSITION
}

/** "as many as": the first of the pair is an adverb. */
function isComparison(state: TagState, at: number): boolean {
  const next = lowerAt(state, at + 1)
  if (lowerAt(state, at + 2) !== 'as') return false
  return closedAt(state, at + 1)?.[0] === 'ADV' || next === 'many' || (readingsOf(next) & (ADJECTIVE | ADVERB)) !== 0
}
