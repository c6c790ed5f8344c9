import { type Analysis, type Sentence, tokensOf } from '../../language/analyse.ts'
import { isCapitalised, type Token } from '../../language/tokens.ts'
import { FUNCTION_WORDS } from './lexicon/function-words.ts'
import { HEADS } from './lexicon/heads.ts'
import { MODIFIERS, NOT_NAMES, RANKS, ROLES } from './lexicon/roles.ts'

/** A run of tokens that may name or describe somebody: names, roles, head nouns and what modifies them, without determiner. */
export interface NounPhrase {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** "the", "a", "its" directly before, if any. */
  readonly determiner: Token | undefined
}

/** Candidate noun phrases in text order. There is no tree yet: the lexicon of heads, roles and modifiers stands in for it. */
export function findNounPhrases(analysis: Analysis): NounPhrase[] {
  const known = namesInside(analysis)
  return analysis.sentences.flatMap(sentence => phrasesOf(sentence, tokensOf(analysis, sentence), known))
}

/** Words that stand capitalised in the middle of a sentence, where a capital can only mean a name; and words that stand in lower case. */
function namesInside(analysis: Analysis): { readonly names: ReadonlySet<string>; readonly words: ReadonlySet<string> } {
  const names = new Set<string>()
  const words = new Set<string>()
  for (const sentence of analysis.sentences) {
    for (const [i, token] of tokensOf(analysis, sentence).entries()) {
      if (token.kind !== 'word') continue
      if (!isCapitalised(token)) words.add(token.lower)
      else if (i > 0 && tokensOf(analysis, sentence)[i - 1]?.kind === 'word') names.add(token.lower)
    }
  }
  return { names, words }
}

function phrasesOf(sentence: Sentence, tokens: readonly Token[], known: ReturnType<typeof namesInside>): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let i = 0
  while (i < tokens.length) {
    const end = extent(tokens, i, known)
    if (end === i) {
      i++
      continue
    }
    const before = tokens[i - 1]
    const determiner = before && DETERMINERS.has(before.lower) ? before : undefined
    const from = determiner || opensClause(tokens, i) ? i : withoutGerund(tokens, i, end)
    if (!isAdjective(tokens, from, end)) phrases.push({ sentence, tokens: tokens.slice(from, end), determiner })
    i = end
  }
  return phrases
}

/** "has finished withdrawing troops": without a determiner a leading "-ing" is the verb. */
function withoutGerund(tokens: readonly Token[], from: number, end: number): number {
  return end - from > 1 && /^\p{Ll}+ing$/u.test(tokens[from]?.text ?? '') ? from + 1 : from
}

/** "military equipment", "the special military operation", "the left bank": lower-case words that go on into a noun, or the bank of a river, is no actor. */
function isAdjective(tokens: readonly Token[], from: number, end: number): boolean {
  const [word, last] = [tokens[from], tokens[end - 1]]
  if (tokens.slice(from, end).some(token => /^banks?$/.test(token.text))) return true
  const next = tokens[end]
  if (!word || !last || tokens.slice(from + 1, end).some(isCapitalised)) return false
  if (isCapitalised(word) && !opensClause(tokens, from)) return false
  return (
    /^(?:military|state|police|court|government|party|security|general|major)$/.test(last.lower) &&
    next?.kind === 'word' &&
    !VERBLIKE.test(next.lower)
  )
}

const VERBLIKE =
  /(?:ed|s)$|^(?:said|has|have|had|was|were|is|are|will|would|could|can|may|must|in|on|at|from|to|and|that|who|told|took|left|went|began)$/

const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'this', 'that', 'these', 'those'])

function extent(tokens: readonly Token[], from: number, known: ReturnType<typeof namesInside>): number {
  let end = from
  let i = from
  while (i < tokens.length) {
    if (isNominal(tokens, i, known)) end = ++i
    else if (i > from && links(tokens, i, known)) i += tokens[i + 1]?.lower === 'the' ? 2 : 1
    else break
  }
  while (end > from && endsNothing(tokens[end - 1])) end--
  return end
}

/** True for a token that can be part of a name or description of an actor. */
function isNominal(tokens: readonly Token[], at: number, known: ReturnType<typeof namesInside>): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || NOT_NAMES.has(token.lower)) return false
  if (isLexical(token) || PARTICLE.test(token.text)) return true
  if (!isCapitalised(token) || FUNCTION_WORDS.has(token.lower)) return false
  return !opensClause(tokens, at) || isNameAtOpening(tokens, at, known)
}

/** "al-Ansari", "el-Sisi": part of a name that begins in lower case. */
const PARTICLE = /^(?:al|el|an|ad|ar|as|ash|at|az)-\p{Lu}/u

function isLexical({ lower }: Token): boolean {
  return HEADS.has(lower) || ROLES.has(lower) || RANKS.has(lower) || MODIFIERS.has(lower) || BACKED.test(lower)
}

const BACKED = /^[a-z]+-(?:installed|appointed|backed|led|occupied|controlled|based|born)$/

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || (before.kind === 'mark' && /^[-–—•*:“"‘(]$/.test(before.text))
}

/** A capital at the opening of a sentence means little: the word must be a name elsewhere, or go on into one. */
function isNameAtOpening(tokens: readonly Token[], at: number, known: ReturnType<typeof namesInside>): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token) return false
  if (known.names.has(token.lower)) return true
  if (known.words.has(token.lower) || /(?:ing|ly)$/.test(token.lower)) return false
  return next !== undefined && next.kind !== 'number'
}

/** "of", "'s", "for" and "." of an initial between two parts of one phrase. */
function links(tokens: readonly Token[], at: number, known: ReturnType<typeof namesInside>): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  if (!token || !before || !isNominal(tokens, next, known)) return false
  if (token.lower === "'s" || (/^['’]$/.test(token.text) && before.lower.endsWith('s') && token.start === before.end))
    return true
  if (token.text === '.' && token.start === before.end) return /^\p{Lu}$/u.test(before.text) || RANKS.has(before.lower)
  if (token.lower !== 'of') return false
  return HEADS.has(before.lower) || ROLES.has(before.lower) || /^(?:group|army|bank)$/.test(before.lower)
}

function endsNothing(token: Token | undefined): boolean {
  if (!token) return true
  const heads = HEADS.has(token.lower) || ROLES.has(token.lower)
  return (
    !isCapitalised(token) &&
    !PARTICLE.test(token.text) &&
    !heads &&
    !/^(?:general|colonel|major|captain|admiral|marshal)$/.test(token.lower)
  )
}
