import type { Word } from '../../language/analyse.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import type { Hit } from './find-triggers.ts'
import {
  CHARACTERS,
  FRAMES,
  type Frame,
  MAKERS_OF_WORKS,
  MAKING,
  NOT_OF_THEIR_WORLD,
  REAL_HARM,
  TELLING_OF_WORKS,
  WORKS,
} from './lexicon/frames.ts'
import { caseOf } from './noun-phrase.ts'
import type { Stretch } from './stretch.ts'

const ROWS = new Map<string, { readonly second?: string; readonly frame: Frame }[]>()
for (const frame of FRAMES)
  for (const words of frame.words.split(',')) {
    const [first = '', second] = words.split(' ')
    ROWS.set(first, [...(ROWS.get(first) ?? []), { frame, ...(second ? { second } : {}) }])
  }

/**
 * True for the words `[from, to)` of a sentence of fiction, or of sport without a word that only real harm has. Whom and where an act hits is of no
 * world: "gunmen opened fire at a football match".
 */
export function isOfAnotherWorld(words: readonly Word[], [from, to]: readonly [number, number]): boolean {
  const second = words[from + 1]?.lower === 'the' ? from + 2 : from + 1
  if (words[from]?.lower === 'on' && /^(?:stage|screen|canvas)$/.test(words[second]?.lower ?? '')) return true
  for (let i = from; i < to; i++) {
    if (isTold(words, i) || isFarAhead(words, i) || isPartPlayed(words, i)) return true
    const frame = isOverOwnClause(words, i) ? undefined : frameAt(words, i)
    if (isScore(words, i) && !hasRealHarm(words, from, to)) return true
    if (!frame) continue
    if (frame.kind !== 'sport' && !isOnlyHit(words, i, frame)) return true
    if (!hasRealHarm(words, from, to)) return true
  }
  return false
}

/** True for an act of sport in a sentence that tells of real harm too: "fans clashed with police before the home side attacked". */
export function isSport({ tokens, from, to }: Stretch, { clause }: Hit): boolean {
  if (!hasSport(tokens, from, to)) return false
  return hasSport(tokens, clause.from, clause.to) || !hasRealHarm(tokens, clause.from, clause.to)
}

function hasSport(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isScore(words, i)) return true
    const frame = frameAt(words, i)
    if (frame?.kind === 'sport' && !isOnlyHit(words, i, frame)) return true
  }
  return false
}

/** "a thriller in which gunmen seize a bank": the work is beside what happened, and its clause is out by itself. */
const isOverOwnClause = (words: readonly Word[], at: number) =>
  words[at]?.upos === 'NOUN' &&
  words[at]?.deprel !== 'nsubj' &&
  words[at + 1]?.lower === 'in' &&
  words[at + 2]?.lower === 'which'

/** "won 20-18", "beat the visitors 5-1": a verb of games not far before a score. */
function isScore(words: readonly Word[], at: number): boolean {
  const isPair =
    /^\d{1,3}[-–]\d{1,3}$/.test(words[at]?.text ?? '') ||
    (isNumber(words, at) && /^[-–]$/.test(words[at + 1]?.text ?? '') && isNumber(words, at + 2))
  if (!isPair) return false
  for (let i = at - 1; i > at - 8; i--)
    if (
      /^(?:win|beat|lose|draw|defeat|crush|thrash|demolish|rout|edge|lead|shoot|overrun|maul|hammer|batter|sink|stun|outclass|overwhelm)$/.test(
        words[i]?.lemma ?? '',
      )
    )
      return true
  return false
}

const isNumber = (words: readonly Word[], at: number) => /^\d{1,3}$/.test(words[at]?.text ?? '')

const isOnlyHit = (words: readonly Word[], at: number, { isHit }: Frame) => isHit === true && isTargetOrPlace(words, at)

function frameAt(words: readonly Word[], at: number): Frame | undefined {
  const word = words[at]?.lower ?? ''
  const next = words[at + 1]?.lower ?? ''
  const row = ROWS.get(word)?.find(({ second }) => second === undefined || second === next)
  // A film crew, a football stadium, a goal to reach: the thing itself, in a war.
  if (!row || /^(?:crew|stadium|pitch|ground|field|house|hall|theatre|theater)$/.test(next)) return undefined
  if (NOT_OF_THEIR_WORLD.has(`${words[at - 1]?.lower} ${word}`)) return undefined
  // "in the second half of the year"
  if (next === 'half' && words[at + 2]?.lower === 'of') return undefined
  return /^goals?$/.test(word) && /^(?:of|is|was|to)$/.test(next) ? undefined : row.frame
}

/** "a tale of two deserters", "a comedy of errors" */
const OF_WHOM = /^(?:tale|saga|comedy|caper|novella|fable|ballad|parable)$/

/** "He plays a deserter who shoots his sergeant." */
function isPartPlayed(words: readonly Word[], at: number): boolean {
  const { lemma, upos, head, deprel } = words[at] ?? {}
  if (!/^(?:who|whose)$/.test(lemma ?? '') && upos !== 'PRON') return false
  const clause = deprel === undefined ? undefined : words[head ?? -1]
  const played = clause?.deprel === 'acl:relcl' ? words[clause.head ?? -1] : undefined
  return played?.deprel === 'obj' && /^(?:play|portray)$/.test(words[played.head ?? -1]?.lemma ?? '')
}

/** "It is 2071, "set in 2090": no report is of such a year. */
function isFarAhead(words: readonly Word[], at: number): boolean {
  if (!/^2(?:0[5-9]|[1-9]\d)\d$/.test(words[at]?.text ?? '')) return false
  const before = words[at - 1]?.lower ?? ''
  return (
    (before === 'in' && words[at - 2]?.lower === 'set') ||
    (before === 'year' && words[at - 3]?.lower === 'is') ||
    (before === 'is' && words[at - 2]?.lower === 'it')
  )
}

/** "the mural shows soldiers", "in her play, soldiers": a work is the subject of a word of telling, or what it happens in. */
function isTold(words: readonly Word[], at: number): boolean {
  const { lemma = '', deprel = '', head, upos } = words[at] ?? {}
  if (
    head === undefined ||
    (upos !== 'NOUN' && !(upos === 'PROPN' && lemma === words[at]?.lower && words[at]?.text === lemma))
  )
    return false
  if (deprel === 'nsubj' && MAKERS_OF_WORKS.has(lemma)) return MAKING.has(words[head]?.lemma ?? '')
  if (!WORKS.has(lemma.toLowerCase())) return false
  if (words[at + 1]?.lower === 'about') return true
  if (words[at + 1]?.lower === 'of' && OF_WHOM.test(lemma.toLowerCase())) return true
  if (deprel === 'nmod' && CHARACTERS.has(words[head]?.lemma ?? '')) return true
  if (deprel === 'nsubj') return TELLING_OF_WORKS.has(words[head]?.lemma ?? '')
  return deprel === 'obl' && caseOf(words, at) === 'in' && dependentBy(words, at, 'det', 'nmod:poss') !== undefined
}

/** "killed a footballer", "at a football match", "footballers were killed". */
function isTargetOrPlace(words: readonly Word[], at: number): boolean {
  let top = at
  for (let step = 0; step < 3 && /^(?:compound|amod|flat|conj)$/.test(words[top]?.deprel ?? ''); step++)
    top = words[top]?.head ?? top
  const { deprel = '' } = words[top] ?? {}
  if (/^(?:obj|nsubj:pass)$/.test(deprel)) return true
  return (
    /^(?:obl|nmod)$/.test(deprel) &&
    /^(?:at|near|outside|inside|in|from|on|to|of|into|during)$/.test(caseOf(words, top))
  )
}

function hasRealHarm(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (REAL_HARM.has(words[i]?.lower ?? '')) return true
  return false
}
