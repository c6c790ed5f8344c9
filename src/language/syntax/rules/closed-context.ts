import { isPossessive, isQuoteOpening } from './apostrophes.ts'
import { tagPreposition } from './prepositions.ts'
import { ADJECTIVE, ADVERB, type ClosedTag, closedTag, knownReadings, NOMINAL, readingsOf } from './readings.ts'
import type { TagState } from './tag-state.ts'
import { tagThat } from './that.ts'
import { closedAt, goesOnAt, isBaseAt, isGerundAt, isNominalAt, isNumberAt, lowerAt } from './what-follows.ts'

/** Tags one word by what stands around it; nothing where its usual tag holds. */
type ContextRule = (state: TagState, at: number) => ClosedTag | undefined

/** "this city", but "this is": a determiner goes on into a noun phrase. */
const demonstrative: ContextRule = (state, at) => (goesOnAt(state, at + 1) ? undefined : ['PRON', 'DT'])

/** "all the guards", "both his sons". */
const beforeDeterminer: ContextRule = (state, at) =>
  /^(?:DT|PRP\$)$/.test(closedAt(state, at + 1)?.[1] ?? '') ? ['DET', 'PDT'] : undefined

/** "both in the north and in the south". */
const beforeJoined =
  (joiner: string): ContextRule =>
  (state, at) => {
    for (let i = at + 2; i < at + 9; i++) {
      if (lowerAt(state, i) === joiner) return lowerAt(state, at + 1) === 'sides' ? undefined : ['CCONJ', 'CC']
    }
    return undefined
  }

/** "more troops", but "more quickly", "ten more". */
const degree =
  (xpos: string): ContextRule =>
  (state, at) => {
    const next = lowerAt(state, at + 1)
    if (closedTag(next))
      return (xpos === 'JJS' && next === 'of') || isNumberAt(state, at - 1) ? ['ADJ', xpos] : undefined
    const readings = readingsOf(next)
    return readings & NOMINAL && !(readings & (ADJECTIVE | ADVERB)) ? ['ADJ', xpos] : undefined
  }

const beforeNumber: ContextRule = (state, at) => (isNumberAt(state, at + 1) ? ['ADV', 'RB'] : undefined)
const beforeNoun: ContextRule = (state, at) => (isNominalAt(state, at + 1) ? ['DET', 'WDT'] : undefined)

const RULES: ReadonlyMap<string, readonly ContextRule[]> = new Map([
  ['to', [tagTo]],
  ['that', [tagThat]],
  ['this', [demonstrative]],
  ['these', [demonstrative]],
  ['those', [demonstrative]],
  ['all', [beforeDeterminer]],
  ['half', [beforeDeterminer]],
  ['both', [beforeJoined('and'), beforeDeterminer]],
  ['either', [beforeJoined('or')]],
  ['neither', [beforeJoined('nor')]],
  ['what', [beforeNoun]],
  ['which', [beforeNoun]],
  ['more', [degree('JJR')]],
  ['less', [degree('JJR')]],
  ['most', [degree('JJS')]],
  ['about', [beforeNumber]],
  ['around', [beforeNumber]],
  ['over', [beforeNumber]],
  ['her', [(state, at) => (isOpenWordAt(state, at + 1) ? undefined : ['PRON', 'PRP'])]],
  ['there', [(state, at) => (EXISTING.test(lowerAt(state, at + 1)) ? undefined : ['ADV', 'RB'])]],
  ['may', [(state, at) => (isMonth(state, at) ? ['PROPN', 'NNP'] : undefined)]],
  ['no', [tagNo]],
  [
    'one',
    [(state, at) => (ONE.test(lowerAt(state, at - 1)) && !isNominalAt(state, at + 1) ? ['NOUN', 'NN'] : undefined)],
  ],
  ['home', [(state, at) => (GOING.test(lowerAt(state, at - 1)) ? undefined : ['NOUN', 'NN'])]],
  ['-', [(state, at) => (isHyphen(state, at) ? undefined : ['PUNCT', ':'])]],
  ['"', [(state, at) => (isQuoteOpening(state, at) ? ['PUNCT', '``'] : undefined)]],
  ["'s", [tagClitic]],
  ["'", [(state, at) => (isPossessive(state, at) ? ['PART', 'POS'] : undefined)]],
])

const EXISTING =
  /^(?:is|are|was|were|be|been|being|'s|'re|can|could|may|might|must|will|would|should|has|have|had|seems?)$/
const ONE = /^(?:the|this|that|every|each|another|which|no)$/
const GOING = /^(?:go|goes|went|gone|going|come|came|return|returned|returning|get|back|way|stay|bring|sent|take|took)$/

/** The tag of a word of the closed classes where it stands; its commonest one unless the words around say otherwise. */
export function tagClosed(state: TagState, at: number, usual: ClosedTag): ClosedTag {
  for (const rule of RULES.get(lowerAt(state, at)) ?? []) {
    const tag = rule(state, at)
    if (tag) return tag
  }
  return tagPreposition(state, at, usual)
}

function tagTo(state: TagState, at: number): ClosedTag {
  if (isBaseAt(state, at + 1)) return ['PART', 'TO']
  return isGerundAt(state, at + 1) ? ['SCONJ', 'IN'] : ['ADP', 'IN']
}

/** "no troops"; "no longer"; "No, they did not". */
function tagNo(state: TagState, at: number): ClosedTag | undefined {
  const next = lowerAt(state, at + 1)
  if (isNominalAt(state, at + 1) || knownReadings(next) !== 0)
    return /^(?:longer|later)$/.test(next) ? ['ADV', 'RB'] : undefined
  if (/^(?:longer|more|less)$/.test(next)) return ['ADV', 'RB']
  return at === 0 ? ['INTJ', 'UH'] : undefined
}

/** "'s" after a noun owns, but before a determiner or preposition it is "is"; after "let" it is "us". */
function tagClitic(state: TagState, at: number): ClosedTag {
  const before = state.upos[at - 1]
  if (lowerAt(state, at - 1) === 'let') return ['PRON', 'PRP']
  if (before === 'PRON' || before === 'ADV' || before === 'SCONJ') {
    const owns = /(?:one|body)$/.test(lowerAt(state, at - 1)) && isNominalAt(state, at + 1)
    return owns ? ['PART', 'POS'] : ['AUX', 'VBZ']
  }
  const next = closedAt(state, at + 1)
  const isVerb = next && (/^(?:DET|ADP|PART)$/.test(next[0]) || next[1] === 'PRP$')
  return isVerb ? ['AUX', 'VBZ'] : ['PART', 'POS']
}

function isOpenWordAt(state: TagState, at: number): boolean {
  return goesOnAt(state, at) || (state.tokens[at]?.kind === 'word' && !closedAt(state, at))
}

/** "in May", "May 5". */
function isMonth(state: TagState, at: number): boolean {
  if (state.tokens[at]?.text !== 'May' || state.shouted) return false
  return state.upos[at - 1] === 'ADP' || isNumberAt(state, at + 1) || isNumberAt(state, at - 1)
}

/** A hyphen stands between two words without space; with space it is a dash. */
function isHyphen({ tokens }: TagState, at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start
}
