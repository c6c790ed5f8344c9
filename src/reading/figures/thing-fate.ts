import type { Word } from '../../language/analyse.ts'
import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import type { Figure } from '../../record/figure.ts'
import { verbLemmaOf } from '../events/verb-lemma.ts'
import type { Deed } from './deed.ts'
import { ACTED_ON, DOES_ITSELF, DOWNED, type ThingFate } from './lexicon/thing-fates.ts'

/** Kinds of figures that something can become of. */
const THINGS: ReadonlySet<Figure['what']> = new Set([
  ...([
    'vehicles',
    'tanks',
    'artillery',
    'weapons',
    'aircraft',
    'ships',
    'missiles',
    'drones',
    'bombs',
    'shells',
  ] as const),
  ...(['soldiers', 'settlements', 'regions', 'buildings', 'area', 'mines', 'money', 'losses'] as const),
])

const MUNITIONS: ReadonlySet<Figure['what']> = new Set(['missiles', 'drones', 'bombs', 'shells'] as const)

/** What became of counted things, by the verb that they are subject or object of; with the verb's words. */
export function thingFateOf(
  words: readonly Word[],
  { deed, counted }: { readonly deed: Deed | undefined; readonly counted: number },
  what: Figure['what'],
): Figure['fate'] {
  const word = deed && words[deed.verb]
  const behind = words[counted + 1]
  if (!deed || !word || !THINGS.has(what)) return undefined
  const lemma = verbLemmaOf(word)
  const particle = dependentBy(words, deed.verb, 'compound:prt', 'advmod')
  const isDown = words[particle ?? -1]?.lower === 'down'
  // "left 300 houses without power" is not "left 300 vehicles behind".
  if (
    lemma === 'leave' &&
    verbGroupOf(words, deed.verb).voice === 'active' &&
    ![words[particle ?? -1], words[deed.verb + 1], behind].some(word => word?.lower === 'behind')
  )
    return undefined
  const value: ThingFate | undefined =
    deed.who === 'undergo' ? (isDown && DOWNED.has(lemma) ? 'shot-down' : ACTED_ON.get(lemma)) : DOES_ITSELF.get(lemma)
  if (!value || (value === 'seized' && what === 'soldiers') || (value === 'fired' && !MUNITIONS.has(what)))
    return undefined
  return { value, basis: 'stated', spans: [[word.start, word.end]], rule: 'fate-of-things' }
}
