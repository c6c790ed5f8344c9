import { dependentBy } from '../../language/trees/dependents.ts'
import type { EventType } from '../../record/event-types.ts'
import type { Hit } from './find-triggers.ts'
import { type Phrase, phraseOf } from './noun-phrase.ts'
import { afterPreposition } from './slots.ts'
import type { Stretch } from './stretch.ts'

/** Where the one stands whom an act of talks, pacts, aid, sanctions or courts is with, for or against, by type. */
const BEHIND: readonly (readonly [types: RegExp, prepositions: readonly string[]])[] = [
  [/^diplomacy\.(?:meeting|call|agreement|recognition|cooperation)$/, ['with']],
  [/^aid\./, ['to', 'for']],
  [/^sanction\.measures$/, ['on', 'against', 'to', 'with']],
  [/^statement\.(?:accusation|investigation)$/, ['against']],
]

/**
 * Whom an act is with, for or against, where its own object is a thing: "held talks with the rebels", "delivered tanks to Kyiv", "lent Kenya two
 * billion", "imposed sanctions on nine generals".
 */
export function receiversOf(stretch: Stretch, hit: Hit): readonly Phrase[] {
  const prepositions = behindOf(hit.type)
  const given = hit.type.startsWith('aid.') ? dependentBy(stretch.tokens, hit.head, 'iobj') : undefined
  return [
    ...(given === undefined ? [] : [phraseOf(stretch, given)]),
    ...prepositions.flatMap(preposition => afterPreposition(stretch, hit, preposition) ?? []),
  ]
}

const behindOf = (type: EventType): readonly string[] => BEHIND.find(([types]) => types.test(type))?.[1] ?? []
