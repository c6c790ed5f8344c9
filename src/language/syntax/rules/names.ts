import { isOfPeople } from '../../lemmas/letter-case.ts'
import type { Token } from '../../tokens.ts'
import {
  ADJECTIVE,
  ADVERB,
  type ClosedTag,
  closedTag,
  GERUND,
  knownReadings,
  NOMINAL,
  NOUN,
  PARTICIPLE,
  PLURAL,
  readingsOf,
} from './readings.ts'
import type { TagState } from './tag-state.ts'

const NAME: ClosedTag = ['PROPN', 'NNP']
const NAMES: ClosedTag = ['PROPN', 'NNPS']
const ADJECTIVE_OF_NAME: ClosedTag = ['ADJ', 'NNP']
const OF_PEOPLE: ClosedTag = ['ADJ', 'JJ']

/** The tag of a capitalised word where the capital says something; nothing where it is an ordinary word that opens a sentence or stands in a headline. */
export function tagCapitalised(state: TagState, at: number): ClosedTag | undefined {
  const token = state.tokens[at]
  if (!token) return undefined
  const known = knownReadings(token.lower)
  const next = state.tokens[at + 1]
  if (isOfPeople(token.lower)) return ofPeople(next) ? OF_PEOPLE : /s$/.test(token.lower) ? NAMES : NAME
  if (isOfPeople(token.lower.slice(0, -1)) && token.lower.endsWith('s')) return NAMES
  if (state.shouted)
    return known || readingsOf(token.lower) & (ADVERB | GERUND | PARTICIPLE | ADJECTIVE) ? undefined : NAME
  if (opensSentence(state, at)) return atOpening(token, next, known)
  if (known & ADJECTIVE && !(known & NOUN) && isCapital(next)) return ADJECTIVE_OF_NAME
  return PLURAL_NAMES.test(token.lower) ? NAMES : NAME
}

const PLURAL_NAMES =
  /^(?:states|nations|emirates|islands|netherlands|forces|mountains|kurds|arabs|democrats|republicans|services|affairs|heights|hills|rights|philippines)$/

function opensSentence(state: TagState, at: number): boolean {
  const before = state.upos[at - 1]
  return (
    before === undefined ||
    (before === 'PUNCT' && state.xpos[at - 1] !== ',' && state.xpos[at - 1] !== 'HYPH') ||
    state.xpos[at - 1] === 'LS'
  )
}

function atOpening(token: Token, next: Token | undefined, known: number): ClosedTag | undefined {
  const { lower, text } = token
  if (text.length > 1 && text === text.toUpperCase() && !known) return NAME
  if (isCapital(next) && known & NOMINAL) return NAME
  if (known)
    return isCapital(next) && known === ADJECTIVE && !/^(?:many|several|other|such|much|last)$/.test(lower)
      ? ADJECTIVE_OF_NAME
      : undefined
  const readings = readingsOf(lower)
  if (readings & ~(NOUN | PLURAL)) return isCapital(next) && readings & ADJECTIVE ? ADJECTIVE_OF_NAME : undefined
  if (readings & PLURAL) return isCapital(next) ? NAME : undefined
  return COMMON_END.test(lower) && !isCapital(next) ? undefined : NAME
}

const COMMON_END = /(?:tion|sion|ment|ness|ship|ance|ence|hood|dom|ity|ism|ist|age|ure|ery|ogy|ers|ter|er|or)$/

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text !== token.lower && !closedTag(token.lower)
}

/** True where an adjective of a people goes on into a noun: "Turkish officials". */
function ofPeople(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return next?.text === '-'
  if (closedTag(next.lower)) return false
  const readings = readingsOf(next.lower)
  return (readings & (NOMINAL | ADJECTIVE | GERUND)) !== 0
}
