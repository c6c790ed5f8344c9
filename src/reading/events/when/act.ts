import type { Word } from '../../../language/analyse.ts'
import { verbGroupOf } from '../../../language/morphology/verb-group.ts'
import type { EventType } from '../../../record/event-types.ts'
import { clausesOf } from '../clause.ts'
import type { Hit } from '../find-triggers.ts'

/** What tells an act: the words that name it, the one that heads them, and the predicate of its clause. A trigger found in a sentence is one. */
export type Act = Pick<Hit, 'words' | 'head' | 'predicate' | 'group' | 'subject'> & { readonly type?: EventType }

/** The act that the clause of a word tells, whatever it is. */
export function actAt(words: readonly Word[], at: number): Act {
  const predicate = clausesOf(words).predicateOf(at)
  const act = { words: [predicate], head: predicate, predicate }
  return words[predicate]?.upos === 'VERB' ? { ...act, group: verbGroupOf(words, predicate) } : act
}
