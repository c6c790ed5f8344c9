import type { Word } from '../../language/analyse.ts'
import { dependentsOf } from '../../language/trees/dependents.ts'
import { caseOf } from '../events/noun-phrase.ts'
import { type Candidate, numberOf, wordIn } from './candidate.ts'
import { type CountedNoun, countedNoun, countedWith, PIECES } from './lexicon/counted-nouns.ts'

/** The noun that a number counts. */
export interface CountedPhrase {
  readonly noun: CountedNoun
  readonly token: Word
  /** Index of the token. */
  readonly at: number
  /** Whether another number counts it nearer: "26 of 31 drones". */
  readonly isShared: boolean
}

/** A counted noun is not looked for farther behind its number: "12 heavily armoured Russian army vehicles". */
const REACH = 7

/** The counted noun of a number: what it hangs on ("12 Russian army | vehicles"), what hangs on it ("dozens of | people"), or what follows at once. */
export function countedPhrase(candidate: Candidate): CountedPhrase | undefined {
  const { tokens, next, quantity } = candidate
  const isOne = quantity.max === 1 && quantity.min === 1
  const head = headOf(tokens, candidate)
  const whole = compoundHead(tokens, head)
  // "20 pick-up trucks", "12 rocket-propelled grenades": behind a compound with a hyphen.
  const hyphened = tokens[next + 1]?.text === '-' ? next + 3 : undefined
  for (const at of [head, whole, ...partsOf(tokens, numberOf(candidate)), hyphened, next, next + 1]) {
    const token = at === undefined || at < next || at > next + REACH ? undefined : wordIn(candidate, at)
    const noun = token && (nounWithAnother(tokens, at ?? 0) ?? countedNoun(token))
    if (!token || at === undefined || !noun || isOfAnother(token, at)) continue
    if (quantity.form !== 'none' && noun.number !== 'both' && noun.number !== (isOne ? 'one' : 'many')) continue
    // What follows but one is sure only after an adjective or "of": "12 armed men", "dozens of people".
    if (at === next + 1 && at !== head && at !== whole && !/^(?:ADJ|ADP)$/.test(tokens[next]?.upos ?? '')) continue
    return {
      noun,
      token,
      at,
      isShared: tokens[next]?.lower === 'of' && tokens.slice(next, at).some(({ upos }) => upos === 'NUM'),
    }
  }
  return undefined
}

/** "12 Sudanese companies" are no Sudanese. */
function isOfAnother({ lower, deprel, head }: Word, at: number): boolean {
  return lower.endsWith('ese') && /^(?:amod|compound)$/.test(deprel) && head !== undefined && head > at
}

function headOf(words: readonly Word[], candidate: Candidate): number | undefined {
  const word = words[numberOf(candidate)]
  return word && /^(?:nummod|amod|det|compound|advmod)/.test(word.deprel) ? word.head : undefined
}

/** "three aid workers": the tree may count the aid. */
function compoundHead(words: readonly Word[], head: number | undefined): number | undefined {
  const word = head === undefined ? undefined : words[head]
  return word?.deprel === 'compound' ? word.head : undefined
}

function partsOf(words: readonly Word[], number: number): readonly number[] {
  return dependentsOf(words)
    .of(number)
    .filter(at => /^(?:nmod|obl)$/.test(words[at]?.deprel ?? ''))
    .slice(0, 2)
}

/** "5,000 pieces of equipment", "12 air strikes". */
function nounWithAnother(words: readonly Word[], at: number): CountedNoun | undefined {
  const word = words[at]
  if (!word || !PIECES.has(word.lemma)) return undefined
  const others = dependentsOf(words)
    .of(at)
    .filter(each => /^(?:compound|amod|nmod|obl)$/.test(words[each]?.deprel ?? ''))
    .slice(0, 6)
    .flatMap(each => [words[each]?.lower ?? '', caseOf(words, each)])
  return countedWith(word, others)
}
