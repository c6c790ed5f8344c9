import { PARTICLES, PREPOSITION_OR_CONJUNCTION } from './lexicon/closed-words.ts'
import {
  BASE,
  type ClosedTag,
  closedTag,
  GERUND,
  knownReadings,
  NOMINAL,
  PARTICIPLE,
  PAST,
  readingsOf,
  THIRD,
  VERBAL,
} from './readings.ts'
import type { TagState } from './tag-state.ts'

const tag = (pair: string): ClosedTag => {
  const [upos = 'X', xpos = ''] = pair.split(' ')
  return [upos, xpos]
}
const ADP = tag('ADP IN')
const SCONJ = tag('SCONJ IN')
const ADV = tag('ADV RB')
const TO = tag('PART TO')
const PARTICLE = tag('ADP RP')
const DET = tag('DET DT')
const PRON = tag('PRON DT')
const POSSESSIVE = tag('PART POS')

/** The tag of a word of the closed classes where it stands; its commonest one unless the words around say otherwise. */
export function tagClosed(state: TagState, at: number, usual: ClosedTag): ClosedTag {
  const lower = state.tokens[at]?.lower ?? ''
  switch (lower) {
    case 'to':
      return tagTo(state, at)
    case 'that':
      return tagThat(state, at)
    case '"':
      return isOpening(state, at) ? tag('PUNCT ``') : usual
    case "'s":
    case "'":
      return tagApostrophe(state, at, usual)
    case 'this':
    case 'these':
    case 'those':
    case 'all':
    case 'both':
    case 'some':
    case 'any':
    case 'each':
    case 'either':
    case 'neither':
    case 'half':
      return tagDeterminer(state, at, lower)
    case 'her':
      return opensPhrase(state, at + 1, true) ? usual : tag('PRON PRP')
    case 'his':
      return usual
    case 'what':
    case 'which':
      return isOpenNominal(state, at + 1) ? tag('DET WDT') : usual
    case 'there':
      return isBe(lowerOf(state, at + 1)) ||
        /^(?:can|could|may|might|must|will|would|should|has|have|had|seems?)$/.test(lowerOf(state, at + 1))
        ? usual
        : ADV
    case 'so':
      return usual
    case 'no':
      return isOpenNominal(state, at + 1) || knownAt(state, at + 1)
        ? usual
        : /^(?:longer|more|less)$/.test(lowerOf(state, at + 1))
          ? ADV
          : at === 0
            ? tag('INTJ UH')
            : usual
    case 'one':
      return /^(?:the|this|that|every|each|another|which|no)$/.test(lowerOf(state, at - 1)) &&
        !isOpenNominal(state, at + 1)
        ? tag('NOUN NN')
        : usual
    case 'more':
    case 'less':
    case 'most':
      return tagDegree(state, at, lower, usual)
    case 'home':
      return /^(?:go|went|gone|going|come|came|return|returned|returning|get|back|way|stay|bring|sent|take)$/.test(
        lowerOf(state, at - 1),
      )
        ? ADV
        : tag('NOUN NN')
    case 'about':
    case 'around':
    case 'over':
      if (isNumber(state, at + 1)) return ADV
      return tagPreposition(state, at, lower, usual)
    case 'ok':
    case 'pretty':
    case 'well':
      return usual
    case '-':
      return state.tokens[at - 1]?.end === state.tokens[at]?.start &&
        state.tokens[at]?.end === state.tokens[at + 1]?.start
        ? usual
        : tag('PUNCT :')
  }
  if (usual[0] === 'ADP' || PREPOSITION_OR_CONJUNCTION.has(lower)) return tagPreposition(state, at, lower, usual)
  if (usual[0] === 'ADV' && PARTICLES.has(lower)) return usual
  return usual
}

function lowerOf({ tokens }: TagState, at: number): string {
  return tokens[at]?.lower ?? ''
}

function isBe(lower: string): boolean {
  return /^(?:is|are|was|were|be|been|being|'s|'re)$/.test(lower)
}

function isNumber({ tokens }: TagState, at: number): boolean {
  const token = tokens[at]
  return (
    token?.kind === 'number' || (token !== undefined && closedTag(token.lower)?.[1] === 'CD') || token?.lower === '$'
  )
}

/** True where a verb's base form can stand here, after adverbs. */
function isBaseAt(state: TagState, at: number, depth = 0): boolean {
  const lower = lowerOf(state, at)
  if (/^(?:be|have|do|not)$/.test(lower)) return true
  const closed = closedTag(lower)
  if (closed) return closed[0] === 'ADV' && depth < 3 && isBaseAt(state, at + 1, depth + 1)
  const known = knownReadings(lower)
  if (known & BASE) return state.tokens[at]?.text === lower || state.shouted
  return /ly$/.test(lower) && (knownReadings(lowerOf(state, at + 1)) & BASE) !== 0
}

function tagTo(state: TagState, at: number): ClosedTag {
  if (isBaseAt(state, at + 1)) return TO
  return (knownReadings(lowerOf(state, at + 1)) || readingsOf(lowerOf(state, at + 1))) & GERUND &&
    !(knownReadings(lowerOf(state, at + 1)) & NOMINAL)
    ? SCONJ
    : ADP
}

function tagThat(state: TagState, at: number): ClosedTag {
  const before = state.xpos[at - 1] ?? ''
  const next = lowerOf(state, at + 1)
  const readings = knownReadings(next)
  const upos = state.upos[at - 1] ?? ''
  const verbNext = isFiniteNext(state, at + 1)
  if (upos === 'NOUN' || upos === 'PROPN' || before === 'DT')
    return verbNext
      ? tag('PRON WDT')
      : closedTag(next)?.[1] === 'PRP' && !THATNOUNS.test(lowerOf(state, at - 1))
        ? tag('PRON WDT')
        : SCONJ
  if (verbNext) return PRON
  if (upos === 'VERB' || upos === 'ADJ' || upos === 'AUX' || upos === 'ADV' || before === ',') {
    if (
      upos !== 'AUX' &&
      (closedTag(next)?.[0] === 'DET' || closedTag(next)?.[0] === 'PRON' || closedTag(next)?.[0] === 'ADP')
    )
      return SCONJ
    if (readings & NOMINAL && upos !== 'ADJ' && !SAYS.test(lowerOf(state, at - 1))) return DET
    return next === '' || closedTag(next)?.[0] === 'PUNCT' ? PRON : SCONJ
  }
  if (upos === 'ADP' || at === 0 || upos === 'CCONJ') return isOpenNominal(state, at + 1) ? DET : PRON
  return SCONJ
}

const THATNOUNS =
  /^(?:fact|claim|claims|report|reports|idea|belief|news|sign|signs|evidence|hope|fear|fears|statement|possibility|view|suggestion|allegation|allegations)$/
const SAYS =
  /^(?:said|says|say|saying|told|think|believe|know|hope|claim|claimed|announced|reported|added|warned|confirmed|denied|show|shows|showed|ensure|means|mean|knew|found|find|feel|realized|admitted)$/

function isFiniteNext(state: TagState, at: number): boolean {
  const lower = lowerOf(state, at)
  const closed = closedTag(lower)
  if (closed)
    return (
      closed[0] === 'AUX' || (closed[0] === 'ADV' && closedTag(lowerOf(state, at + 1))?.[0] === 'AUX') || lower === "'s"
    )
  const readings = readingsOf(lower)
  return (
    (readings & VERBAL) !== 0 &&
    (readings & (PAST | THIRD)) !== 0 &&
    (readings & NOMINAL) === 0 &&
    state.tokens[at]?.kind === 'word'
  )
}

function tagApostrophe(state: TagState, at: number, usual: ClosedTag): ClosedTag {
  const before = state.upos[at - 1] ?? ''
  if (lowerOf(state, at) === "'")
    return (before === 'NOUN' || before === 'PROPN') &&
      state.tokens[at - 1]?.end === state.tokens[at]?.start &&
      /s$/.test(lowerOf(state, at - 1))
      ? POSSESSIVE
      : usual
  if (lowerOf(state, at - 1) === 'let') return tag('PRON PRP')
  if (before === 'PRON' || before === 'ADV' || before === 'SCONJ') {
    if (/(?:one|body)$/.test(lowerOf(state, at - 1)) && isOpenNominal(state, at + 1)) return POSSESSIVE
    return tag('AUX VBZ')
  }
  const next = lowerOf(state, at + 1)
  const closed = closedTag(next)
  if (closed && (closed[0] === 'DET' || closed[0] === 'ADP' || closed[0] === 'PART' || closed[1] === 'PRP$'))
    return tag('AUX VBZ')
  return POSSESSIVE
}

function tagDeterminer(state: TagState, at: number, lower: string): ClosedTag {
  const next = lowerOf(state, at + 1)
  const closed = closedTag(next)
  if ((lower === 'both' || lower === 'either' || lower === 'neither') && joinsAhead(state, at)) return tag('CCONJ CC')
  if (/^(?:all|both|half)$/.test(lower) && closed && (closed[1] === 'DT' || closed[1] === 'PRP$')) return tag('DET PDT')
  if (/^(?:this|these|those|that)$/.test(lower)) return opensPhrase(state, at + 1, false) ? DET : PRON
  return DET
}

/** "both sides", but "both in the north and in the south". */
function joinsAhead(state: TagState, at: number): boolean {
  const joiner = lowerOf(state, at) === 'both' ? 'and' : lowerOf(state, at) === 'either' ? 'or' : 'nor'
  for (let i = at + 2; i < at + 9; i++) if (lowerOf(state, i) === joiner) return lowerOf(state, at + 1) !== 'sides'
  return false
}

function tagDegree(state: TagState, at: number, lower: string, usual: ClosedTag): ClosedTag {
  const next = readingsOf(lowerOf(state, at + 1))
  const closed = closedTag(lowerOf(state, at + 1))
  if (closed)
    return lower === 'most' && lowerOf(state, at + 1) === 'of'
      ? tag('ADJ JJS')
      : isNumber(state, at - 1)
        ? tag('ADJ JJR')
        : usual
  return next & NOMINAL && !(next & (128 | 256)) ? tag(lower === 'most' ? 'ADJ JJS' : 'ADJ JJR') : usual
}

function tagPreposition(state: TagState, at: number, lower: string, usual: ClosedTag): ClosedTag {
  const next = lowerOf(state, at + 1)
  if (next === '' || /^[.,;:!?)]$/.test(next))
    return PARTICLES.has(lower)
      ? state.upos[at - 1] === 'VERB'
        ? PARTICLE
        : ADV
      : lower === 'before' || lower === 'since'
        ? ADV
        : ADP
  const after = state.upos[at - 1] === 'VERB'
  if (usual[1] === 'RP') {
    if (after)
      return next === 'of' || (opensPhrase(state, at + 1, false) && (lower === 'off' || lower === 'down') && false)
        ? next === 'of'
          ? ADP
          : usual
        : usual
    return next === 'of'
      ? ADP
      : opensPhrase(state, at + 1, false) && state.upos[at - 1] !== 'PRON'
        ? ADP
        : state.upos[at - 1] === 'NOUN' || state.upos[at - 1] === 'PRON'
          ? usual
          : ADV
  }
  const reading = closedTag(next) ? 0 : readingsOf(next)
  if (reading & GERUND && !(knownReadings(next) & NOMINAL) && lower !== 'like' && lower !== 'during') return SCONJ
  if (PREPOSITION_OR_CONJUNCTION.has(lower) && lower !== 'for')
    return opensFiniteClause(state, at + 1)
      ? SCONJ
      : usual[0] === 'ADV' || usual[0] === 'SCONJ'
        ? lower === 'because' && next === 'of'
          ? ADP
          : usual
        : tagAs(state, at, lower)
  return usual[0] === 'ADP' ? ADP : usual
}

/** "as many as": the first of the pair is an adverb. */
function tagAs(state: TagState, at: number, lower: string): ClosedTag {
  if (lower !== 'as') return ADP
  const [next, second] = [lowerOf(state, at + 1), lowerOf(state, at + 2)]
  return second === 'as' &&
    (readingsOf(next) & (128 | 256) ||
      closedTag(next)?.[0] === 'ADV' ||
      /^(?:many|much|well|far|long|soon)$/.test(next))
    ? ADV
    : ADP
}

/** True where a finite verb comes within a few words, before a stop. */
function opensFiniteClause(state: TagState, at: number): boolean {
  for (let i = at; i < at + 9; i++) {
    const lower = lowerOf(state, i)
    if (lower === '' || /^[.,;:!?()]$/.test(lower)) return false
    const closed = closedTag(lower)
    if (closed) {
      if (closed[0] === 'AUX' && lower !== 'be' && lower !== 'been' && lower !== 'being') return true
      if (closed[1] === 'WP' || closed[1] === 'WDT' || lower === 'that' || closed[0] === 'CCONJ') return false
      continue
    }
    const readings = readingsOf(lower)
    const before = closedTag(lowerOf(state, i - 1))
    if (readings & (PAST | THIRD) && !(readings & NOMINAL) && i > at && before?.[0] !== 'DET' && before?.[0] !== 'ADP')
      return true
    if (
      i > at &&
      readings & BASE &&
      (before?.[1] === 'PRP' || (readings & PAST && closedTag(lowerOf(state, i + 1))?.[0] === 'DET'))
    )
      return true
  }
  return false
}

/** A straight quotation mark before a word and not after one. */
function isOpening({ tokens }: TagState, at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    next !== undefined &&
    next.start === mark?.end &&
    (before === undefined || before.end !== mark.start || before.kind === 'mark')
  )
}

function knownAt(state: TagState, at: number): boolean {
  return knownReadings(lowerOf(state, at)) !== 0
}

/** True where a word of an open class stands that can be in a noun phrase. */
function isOpenNominal(state: TagState, at: number): boolean {
  const token = state.tokens[at]
  if (!token || token.kind === 'mark') return false
  if (token.kind === 'number') return true
  const closed = closedTag(token.lower)
  if (closed) return closed[0] === 'NUM' || token.lower === 'other'
  const readings = readingsOf(token.lower)
  return (readings & (NOMINAL | 128 | 512 | 1024)) !== 0
}

/** True where a noun phrase can go on after a determiner or possessive. */
function opensPhrase(state: TagState, at: number, loose: boolean): boolean {
  if (isOpenNominal(state, at)) return true
  const token = state.tokens[at]
  if (token?.kind !== 'word' || closedTag(token.lower))
    return token?.lower === 'very' || token?.lower === 'more' || token?.lower === 'most' || token?.lower === '$'
  return loose || (readingsOf(token.lower) & (GERUND | PARTICIPLE)) !== 0
}
