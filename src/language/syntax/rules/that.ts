import { baseOf } from '../../lemmas/verb-spelling.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { type ClosedTag, knownReadings, NOMINAL } from './readings.ts'
import type { TagState } from './tag-state.ts'
import { closedAt, isFiniteAt, isNominalAt, lowerAt } from './what-follows.ts'

const CONJUNCTION: ClosedTag = ['SCONJ', 'IN']
const PRONOUN: ClosedTag = ['PRON', 'DT']
const DETERMINER: ClosedTag = ['DET', 'DT']
const RELATIVE: ClosedTag = ['PRON', 'WDT']

/** Nouns whose content a "that" clause gives. Example: "the claim that they had left". */
const OF_CONTENT =
  /^(?:fact|claims?|reports?|idea|belief|news|signs?|evidence|hopes?|fears?|statement|possibility|view|suggestion|allegations?)$/

/** "that": conjunction, relative, pronoun or determiner. */
export function tagThat(state: TagState, at: number): ClosedTag {
  const before = state.upos[at - 1] ?? ''
  if (before === 'NOUN' || before === 'PROPN' || state.xpos[at - 1] === 'DT') return afterNoun(state, at)
  if (isFiniteAt(state, at + 1)) return PRONOUN
  if (/^(?:VERB|ADJ|AUX|ADV)$/.test(before) || state.xpos[at - 1] === ',') return afterVerb(state, at, before)
  if (before === 'ADP' || before === 'CCONJ' || at === 0) return isNominalAt(state, at + 1) ? DETERMINER : PRONOUN
  return CONJUNCTION
}

function afterNoun(state: TagState, at: number): ClosedTag {
  if (isFiniteAt(state, at + 1)) return RELATIVE
  return closedAt(state, at + 1)?.[1] === 'PRP' && !OF_CONTENT.test(lowerAt(state, at - 1)) ? RELATIVE : CONJUNCTION
}

function afterVerb(state: TagState, at: number, before: string): ClosedTag {
  const next = lowerAt(state, at + 1)
  const closed = closedAt(state, at + 1)?.[0] ?? ''
  if (before !== 'AUX' && /^(?:DET|PRON|ADP)$/.test(closed)) return CONJUNCTION
  if (knownReadings(next) & NOMINAL && before !== 'ADJ' && !isOfContent(lowerAt(state, at - 1))) return DETERMINER
  return next === '' || closed === 'PUNCT' ? PRONOUN : CONJUNCTION
}

/** "said that troops", "show that troops", but "held that town". */
function isOfContent(verb: string): boolean {
  if (/^(?:know|known|knew|hope|show|ensure|mean|find|found|feel|realis|realiz)/.test(verb)) return true
  return SPEECH_VERBS.has(baseOf(verb, 'ed')) || SPEECH_VERBS.has(baseOf(verb, 's'))
}
