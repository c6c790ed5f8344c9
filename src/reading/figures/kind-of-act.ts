import type { Word } from '../../language/analyse.ts'
import type { Event } from '../../record/event.ts'
import type { Figure } from '../../record/figure.ts'
import { overlap } from '../../text/span.ts'
import { deedOf } from './deed.ts'
import { UNDERGONE } from './lexicon/acts.ts'

const PERSONS: ReadonlySet<Figure['what']> = new Set(['people', 'civilians', 'soldiers'] as const)

/** What became of counted people to whom an act is done, by its type: "Bandits seized 87 people" is an abduction. */
export function kindOfAct(
  words: readonly Word[],
  { what, counted }: { readonly what: Figure['what']; readonly counted: number },
  act: Event | undefined,
): Figure['what'] | undefined {
  const kind = act && UNDERGONE.get(act.type)
  const deed = kind && PERSONS.has(what) ? deedOf(words, counted) : undefined
  const verb = deed?.who === 'undergo' ? words[deed.verb] : undefined
  return verb && act?.trigger.some(span => overlap(span, [verb.start, verb.end])) ? kind : undefined
}
