import type { Token } from '../../tokens.ts'
import { tagClosed } from './closed-context.ts'
import { tagCapitalised } from './names.ts'
import { chooseReading } from './open-context.ts'
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  type ClosedTag,
  COMPARATIVE,
  closedTag,
  GERUND,
  NOUN,
  PARTICIPLE,
  PAST,
  PLURAL,
  readingsOf,
  SUPERLATIVE,
  THIRD,
} from './readings.ts'
import { pass, startOf, type TagState } from './tag-state.ts'

/** Parts of speech of a sentence by lexicon, ends of words and the words around; both arrays as long as the tokens. */
export interface RuleTags {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
}

/** Tags a sentence from left to right in linear time. */
export function tagByRule(tokens: readonly Token[]): RuleTags {
  const state = startOf(tokens, isShouted(tokens))
  for (let at = 0; at < tokens.length; at++) {
    const [upos, xpos] = tagAt(state, at)
    state.upos.push(upos)
    state.xpos.push(xpos)
    settleAuxiliary(state, at)
    pass(state, at)
  }
  return { upos: state.upos, xpos: state.xpos }
}

/** True where nearly every word of the open classes is capitalised, as in a headline. */
function isShouted(tokens: readonly Token[]): boolean {
  let [words, capitals] = [0, 0]
  for (const { kind, text, lower } of tokens) {
    if (kind !== 'word' || closedTag(lower)) continue
    words++
    if (text !== lower) capitals++
  }
  return words > 3 && capitals > words * 0.85
}

function tagAt(state: TagState, at: number): ClosedTag {
  const token = state.tokens[at]
  if (!token) return ['X', '']
  const { lower, text, kind } = token
  const closed = closedTag(lower)
  if (kind === 'number') return tagNumber(lower)
  if (closed && !isInitials(state, text)) return tagClosed(state, at, closed)
  if (kind === 'mark') return tagMark(text)
  if (text !== lower) {
    const name = tagCapitalised(state, at)
    if (name) return name
  }
  return tagOf(state, at, chooseReading(state, at, readingsOf(lower)))
}

/** "US" and "IT", "WHO", where the sentence is not all capitals. */
function isInitials({ shouted }: TagState, text: string): boolean {
  return !shouted && /^(?:US|IT|WHO)$/.test(text)
}

function tagNumber(lower: string): ClosedTag {
  if (/^\d+(?:st|nd|rd|th)$/.test(lower)) return ['ADJ', 'JJ']
  return /^'?\d+'?s$/.test(lower) ? ['NOUN', 'NNS'] : ['NUM', 'CD']
}

function tagMark(text: string): ClosedTag {
  if (/\p{L}/u.test(text)) return ['X', 'FW']
  if (/^\p{P}+$/u.test(text)) return ['PUNCT', /^[.!?]+$/.test(text) ? '.' : ':']
  return ['SYM', 'SYM']
}

function tagOf(state: TagState, at: number, reading: number): ClosedTag {
  switch (reading) {
    case NOUN:
      return ['NOUN', 'NN']
    case PLURAL:
      return ['NOUN', 'NNS']
    case BASE:
      return ['VERB', isInfinitive(state, at) ? 'VB' : 'VBP']
    case THIRD:
      return ['VERB', 'VBZ']
    case PAST:
      return ['VERB', 'VBD']
    case PARTICIPLE:
      return ['VERB', 'VBN']
    case GERUND:
      return ['VERB', 'VBG']
    case ADJECTIVE:
      return ['ADJ', 'JJ']
    case COMPARATIVE:
      return ['ADJ', 'JJR']
    case SUPERLATIVE:
      return ['ADJ', 'JJS']
    case ADVERB:
      return ['ADV', 'RB']
    default:
      return ['NOUN', 'NN']
  }
}

function isInfinitive({ governor, hasSubject, hasFinite, tokens }: TagState, at: number): boolean {
  if (governor === 'modal' || governor === 'to' || governor === 'do') return true
  if (tokens[at - 2]?.lower === 'let') return true
  return !hasSubject || hasFinite || /^(?:him|them|me|us|her)$/.test(tokens[at - 1]?.lower ?? '')
}

/** "have" and "do" that no verb has followed are full verbs; what stands before the verb stays an auxiliary. */
function settleAuxiliary(state: TagState, at: number): void {
  const { governor, governorAt: from } = state
  const upos = state.upos[at] ?? ''
  const xpos = state.xpos[at] ?? ''
  if (upos === 'ADV' || xpos === 'RB') return
  if (upos === 'AUX' || upos === 'VERB') {
    if (xpos === 'VB' || xpos === 'VBP') settleBase(state, at)
    if (from === at - 1 || state.isQuestion || governor !== 'have' || xpos === 'VBN') return
  }
  if ((governor === 'have' || governor === 'do') && !state.isQuestion) state.upos[from] = 'VERB'
}

/** After a modal "have" and "do" are VB. */
function settleBase(state: TagState, at: number): void {
  const { governor } = state
  if (governor === 'modal' || governor === 'to' || governor === 'do') state.xpos[at] = 'VB'
}
