import type { Chance } from '../chance.ts'
import type { Actor } from './actors.ts'
import { ANYBODY } from './lexicon/words.ts'
import { happens, oneOf } from './odds.ts'
import type { Conflict, World } from './world.ts'

/** Of no side and no name; an empty key, since it could be anybody. */
const NOBODIES: readonly Actor[] = ANYBODY.map(([words, kind]) => ({ key: '', kind, forms: [{ words }] }))

export function nobody(chance: Chance): Actor {
  return oneOf(chance, NOBODIES)
}

/** Of a hundred reports of a conflict: the president speaks. */
const PRESIDENT = 10
/** Voices of a report, beside the president: few, so that each is heard more than once. */
const VOICES = 3

/** Who speaks in one report: persons most, bodies of all sides, those who speak on everything, and now and then nobody in particular. */
export function voicesOf(conflict: Conflict, world: World, chance: Chance): readonly Actor[] {
  const voices: Actor[] = happens(chance, PRESIDENT) ? [conflict.people[0]] : []
  for (let i = 0; i < VOICES; i++) voices.push(voiceOf(conflict, world, chance))
  return voices
}

function voiceOf({ personOf, bodies }: Conflict, world: World, chance: Chance): Actor {
  const roll = chance.below(100)
  if (roll < 55) return personOf(chance)
  if (roll < 80) return oneOf(chance, oneOf(chance, bodies))
  return roll < 90 ? oneOf(chance, world.bodies) : nobody(chance)
}
