import type { Mention } from '../../record/mention.ts'
import type { NounPhrase } from './noun-phrases.ts'

/** A mention of an actor with its phrase in the tree. */
export interface Actor {
  readonly mention: Mention
  readonly phrase: NounPhrase
}

/** Actors by the words of their phrases; of two, one inside the other, the outer. */
export function actorsByWord(actors: readonly Actor[]): ReadonlyMap<number, number> {
  const byWord = new Map<number, number>()
  for (const [number, { phrase }] of actors.entries())
    for (let at = phrase.range[0]; at < phrase.range[1]; at++) if (!byWord.has(at)) byWord.set(at, number)
  return byWord
}
