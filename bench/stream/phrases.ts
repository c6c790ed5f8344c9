import type { Chance } from '../chance.ts'
import { ADJECTIVES, ENDINGS, NOUNS, VERBS } from './lexicon/words.ts'
import { oneOf } from './odds.ts'

const [adjectives, nouns, verbs, endings] = [
  ADJECTIVES.split(' '),
  NOUNS.split(' '),
  VERBS.split(' '),
  ENDINGS.split('|'),
] as const

/** "the stalled convoy". */
export function thing(chance: Chance): string {
  return `the ${oneOf(chance, adjectives)} ${oneOf(chance, nouns)}`
}

/** "the stalled convoy shortens the open ledger": six words of some 50 million sentences. */
export function clause(chance: Chance): string {
  return `${thing(chance)} ${oneOf(chance, verbs)} ${thing(chance)}`
}

/** "before the rains". */
export function ending(chance: Chance): string {
  return oneOf(chance, endings)
}
