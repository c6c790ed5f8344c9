import type { Token } from '../../language/tokens.ts'
import type { Span } from '../../text/span.ts'
import { type Candidate, wordsBefore } from './candidate.ts'
import type { FigureKind } from './lexicon/counted-nouns.ts'
import { FATE_NOUNS, fateAfter, fateBefore } from './lexicon/fates.ts'

/** What has become of the counted people, and the word that says so, where it stands after them. */
export interface Fate {
  readonly what: FigureKind
  readonly word: string
  readonly span?: Span
}

const AUXILIARY = new Set([
  'were',
  'was',
  'been',
  'being',
  'are',
  'is',
  'be',
  'went',
  'left',
  'remain',
  'remained',
  'got',
  'as',
  'confirmed',
  'reported',
  'feared',
])
const BETWEEN = new Set([
  'also',
  'reportedly',
  'allegedly',
  'still',
  'already',
  'later',
  'either',
  'forcibly',
  'seriously',
  'badly',
  'severely',
  'critically',
  'lightly',
  'have',
  'has',
  'had',
  'shot',
  'found',
  'presumed',
  'believed',
])
const INTRANSITIVE = new Set(['died', 'perished', 'fled', 'surrendered'])
const CAUGHT = new Set(['prisoner', 'prisoners', 'captive', 'hostage', 'hostages'])
const REACH = 10

/** The fate told after the people: "12 soldiers [from the brigade] were killed", "12 people died", "12 dead". */
export function fateFollowing({ tokens }: Candidate, after: number): Fate | undefined {
  for (let index = after; index < tokens.length && index < after + REACH; index++) {
    const token = tokens[index]
    if (!token || (token.kind === 'mark' && !/^[-()]$/.test(token.text))) return undefined
    if (INTRANSITIVE.has(token.lower)) return fate(tokens, index)
    if (token.lower === 'taken' && CAUGHT.has(tokens[index + 1]?.lower ?? '')) {
      return { what: 'captured', word: 'taken prisoner', span: [token.start, tokens[index + 1]?.end ?? token.end] }
    }
    if (fateAfter(token.lower) && (index === after || follows(tokens, index))) return fate(tokens, index)
  }
  return undefined
}

/** True where only an auxiliary and adverbs stand before the participle. */
function follows(tokens: readonly Token[], index: number): boolean {
  let before = index - 1
  while (BETWEEN.has(tokens[before]?.lower ?? '')) before--
  return AUXILIARY.has(tokens[before]?.lower ?? '')
}

/** "killed or wounded" are casualties. */
function fate(tokens: readonly Token[], index: number): Fate | undefined {
  const token = tokens[index]
  const what = token && fateAfter(token.lower)
  if (!token || !what) return undefined
  const other = /^(?:and|or)$/.test(tokens[index + 1]?.lower ?? '') ? tokens[index + 2] : undefined
  const second = other && fateAfter(other.lower)
  if (other && second && second !== what && (what === 'killed' || what === 'wounded')) {
    return {
      what: 'casualties',
      word: `${token.text} ${tokens[index + 1]?.text} ${other.text}`,
      span: [token.start, other.end],
    }
  }
  return { what, word: token.text, span: [token.start, token.end] }
}

const SKIPPED = new Set(['the', 'another', 'other', 'a', 'also', 'as', 'many'])

/** The fate told before the number: "killing [another] 12", "the deaths of 12", "killed and wounded 12". */
export function fatePreceding(candidate: Candidate): Fate | undefined {
  const words = wordsBefore(candidate, 4, candidate.next)
  let index = 0
  while (index < 2 && SKIPPED.has(words[index] ?? '')) index++
  const word = words[index] ?? ''
  const noun = word === 'of' ? FATE_NOUNS[words[index + 1] ?? ''] : undefined
  if (noun) return { what: noun, word: words[index + 1] ?? word }
  // "were killed 12 km away" and "12 were killed, 30 ..." do not count what follows.
  const shot = word === 'dead' && /^(?:shot|shooting|shoots)$/.test(words[index + 1] ?? '')
  const what = shot ? 'killed' : fateBefore(word)
  if (!what || /^(?:were|was|been|being|are|is)$/.test(words[index + 1] ?? '')) return undefined
  const joined = /^(?:and|or)$/.test(words[index + 1] ?? '') ? fateBefore(words[index + 2] ?? '') : undefined
  return joined && joined !== what ? { what: 'casualties', word } : { what, word }
}
