import type { Event } from '../../../record/event.ts'
import type { FigureKind } from './counted-nouns.ts'

/** What becomes of people to whom an act of a type is done, each with a sentence whose verb says nothing of the kind by itself. */
export const ACTS: readonly [type: Event['type'], what: FigureKind, example: string][] = [
  ['attack.abduction', 'abducted', 'Bandits seized 87 people.'],
  ['attack.capture', 'captured', 'The rebels took 40 soldiers alive.'],
  ['coercion.arrest', 'detained', 'Police picked up 12 people.'],
  ['population.expulsion', 'displaced', 'The army drove out 300 people.'],
  ['population.evacuation', 'evacuated', 'Rescuers brought up 40 people.'],
  ['deescalation.release', 'released', 'The militia handed back 12 people.'],
  ['attack.killing', 'killed', 'The bomb blew apart 12 people.'],
  ['attack.assassination', 'killed', 'They put 12 people to death.'],
]

/** The kinds by type. */
export const UNDERGONE: ReadonlyMap<Event['type'], FigureKind> = new Map(ACTS.map(([type, what]) => [type, what]))
