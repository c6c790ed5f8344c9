import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMPARATIVE,
  closedTag,
  GERUND,
  NOMINAL,
  NOUN,
  PARTICIPLE,
  PAST,
  PLURAL,
  readingsOf,
  SUPERLATIVE,
  THIRD,
} from './readings.ts'
import type { TagState } from './tag-state.ts'

/** Chooses one of the readings of a word by what stands before and after it. One bit of `readings`. */
export function chooseReading(state: TagState, at: number, readings: number): number {
  if ((readings & (readings - 1)) === 0 && !(readings & (BASE | THIRD | GERUND))) return readings
  const before = state.xpos[at - 1] ?? ''
  return (
    afterAuxiliary(state, readings) ??
    afterNominalOpener(state, at, before, readings) ??
    freely(state, at, before, readings)
  )
}

function afterAuxiliary({ governor, isQuestion }: TagState, readings: number): number | undefined {
  switch (governor) {
    case 'modal':
    case 'to':
    case 'do':
      return readings & BASE ? BASE : undefined
    case 'have':
      return readings & PARTICIPLE ? PARTICIPLE : undefined
    case 'be':
      if (readings & GERUND) return readings & NOUN && isQuestion ? undefined : GERUND
      if (readings & PARTICIPLE && !isQuestion) return readings & ADJECTIVE ? ADJECTIVE : PARTICIPLE
      return readings & ADJECTIVE && !isQuestion ? ADJECTIVE : undefined
    case 'none':
      return undefined
  }
}

const OPENERS = new Set(['DT', 'PDT', 'PRP$', 'POS', 'JJ', 'JJR', 'JJS', 'CD', 'WP$', 'IN', 'HYPH', '$'])

/** After a determiner, an adjective or a preposition there is no finite verb. */
function afterNominalOpener(state: TagState, at: number, before: string, readings: number): number | undefined {
  if (!OPENERS.has(before) || state.upos[at - 1] === 'PRON' || state.upos[at - 1] === 'SCONJ') return undefined
  const goesOn = isNominalNext(state, at + 1)
  if (readings & (COMPARATIVE | SUPERLATIVE)) return readings & COMPARATIVE || readings & SUPERLATIVE
  if (readings & ADJECTIVE && (goesOn || !(readings & NOMINAL))) return ADJECTIVE
  if (readings & NOMINAL) return readings & NOUN || PLURAL
  if (readings & GERUND) return before === 'IN' || before === 'HYPH' ? GERUND : goesOn ? GERUND : NOUN
  if (readings & PARTICIPLE) return before === 'CD' && !goesOn && state.hasSubject ? undefined : PARTICIPLE
  if (readings & BASE)
    return before === 'JJ' || before === 'IN' || before === 'DT' || before === 'PRP$' || before === 'POS'
      ? NOUN
      : undefined
  return undefined
}

function isNominalNext(state: TagState, at: number): boolean {
  const token = state.tokens[at]
  if (!token || token.kind === 'mark') return token?.lower === '-' && token.start === state.tokens[at - 1]?.end
  if (token.kind === 'number') return false
  const closed = closedTag(token.lower)
  if (closed) return closed[0] === 'NUM'
  const readings = readingsOf(token.lower)
  return (readings & (NOMINAL | ADJECTIVE | GERUND)) !== 0
}

/** True where what follows a verb follows: a determiner, preposition, pronoun, number, or name. */
function isObjectNext(state: TagState, at: number): boolean {
  const token = state.tokens[at]
  if (!token) return false
  const closed = closedTag(token.lower)
  if (!closed)
    return token.kind === 'number' || (token.kind === 'word' && (readingsOf(token.lower) & (ADVERB | GERUND)) !== 0)
  return /^(?:DET|PRON|SCONJ|NUM|SYM)$/.test(closed[0]) || token.lower === 'to' || token.lower === 'not'
}

function freely(state: TagState, at: number, before: string, readings: number): number {
  const parallel = afterConjunction(state, before, readings)
  if (parallel !== undefined) return parallel
  if (readings & (PAST | PARTICIPLE)) return pastOrParticiple(state, at, before, readings)
  if (readings & THIRD) return third(state, at, before, readings)
  if (readings & BASE) return base(state, at, before, readings)
  if (readings & GERUND && readings & NOUN) return isObjectNext(state, at + 1) && before !== 'NN' ? GERUND : NOUN
  if (readings & ADJECTIVE && readings & NOMINAL)
    return isNominalNext(state, at + 1) ? ADJECTIVE : readings & NOMINAL & -(readings & NOMINAL)
  return readings & -readings
}

/** "was seized and burned": what is joined to a verb has its form. */
function afterConjunction(state: TagState, before: string, readings: number): number | undefined {
  if (before !== 'CC' || readings & NOMINAL) return undefined
  switch (state.lastVerb) {
    case 'VBD':
      return readings & PAST ? PAST : undefined
    case 'VBN':
      return readings & PARTICIPLE ? PARTICIPLE : undefined
    case 'VBZ':
      return readings & THIRD ? THIRD : undefined
    case 'VB':
    case 'VBP':
      return readings & BASE ? BASE : undefined
    default:
      return undefined
  }
}

function pastOrParticiple(state: TagState, at: number, before: string, readings: number): number {
  if (!(readings & PARTICIPLE)) return PAST
  if (!(readings & PAST)) return readings & BASE && state.hasSubject && !state.hasFinite ? BASE : PARTICIPLE
  const next = state.tokens[at + 1]?.lower ?? ''
  if (next === 'by') return PARTICIPLE
  if (readings & ADJECTIVE && isNominalNext(state, at + 1) && !state.hasSubject) return ADJECTIVE
  if (before === 'PRP' || before === 'WP' || before === 'WDT') return PAST
  if (readings & BASE && !state.hasSubject) return readings & NOUN ? NOUN : BASE
  if (state.hasSubject && !state.hasFinite)
    return before.startsWith('NN') && isReduced(state, at + 1) ? PARTICIPLE : PAST
  if (state.hasSubject && /^(?:NN|DT)/.test(before) && next !== 'to' && SAID.has(state.tokens[at]?.lower ?? ''))
    return PAST
  const isApart = before === ',' || before === "''"
  return isApart && !/^(?:in|at|on|from)$/.test(next) ? PAST : PARTICIPLE
}

/** Pasts of speech that stand behind what was said: "…, officials added." */
const SAID = new Set(
  'said added told announced explained insisted argued stated wrote claimed noted confirmed warned declared replied'.split(
    ' ',
  ),
)

/** "soldiers wounded in the clash were …": an auxiliary comes after a prepositional phrase, and no new subject before it. */
function isReduced({ tokens }: TagState, from: number): boolean {
  if (closedTag(tokens[from]?.lower ?? '')?.[0] !== 'ADP') return false
  for (let at = from + 1; at < from + 10; at++) {
    const token = tokens[at]
    const upos = token && closedTag(token.lower)?.[0]
    if (upos === 'AUX') return true
    if (
      !token ||
      upos === 'CCONJ' ||
      upos === 'SCONJ' ||
      upos === 'PUNCT' ||
      (upos === 'PRON' && !/^(?:his|its|their|her|our|my|your)$/.test(token.lower))
    )
      return false
  }
  return false
}

function third(state: TagState, at: number, before: string, readings: number): number {
  if (!(readings & PLURAL)) return THIRD
  if (before === 'PRP' || before === 'WDT' || before === 'WP' || before === 'EX') return THIRD
  if (state.hasFinite || !state.hasSubject) return PLURAL
  return /^(?:NN|NNP|RB|DT)$/.test(before) && isObjectNext(state, at + 1) ? THIRD : PLURAL
}

function base(state: TagState, at: number, before: string, readings: number): number {
  const nominal = readings & NOMINAL
  const adjective = readings & ADJECTIVE
  if (before === 'PRP' || before === 'WDT' || before === 'WP')
    return isObjectPronoun(state, at - 1) && nominal ? nominal : BASE
  if (!nominal && !adjective) return BASE
  if (adjective && isNominalNext(state, at + 1)) return ADJECTIVE
  if (!state.hasFinite && before === 'NNS' && isObjectNext(state, at + 1)) return BASE
  if (!state.hasFinite && !state.hasSubject && isObjectNext(state, at + 1)) return BASE
  if (adjective) return ADJECTIVE
  return nominal
}

function isObjectPronoun(state: TagState, at: number): boolean {
  return /^(?:him|them|me|us|her|it)$/.test(state.tokens[at]?.lower ?? '') && state.hasFinite
}
