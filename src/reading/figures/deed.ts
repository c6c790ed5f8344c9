import type { Word } from '../../language/analyse.ts'
import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy } from '../../language/trees/dependents.ts'

/** The verb that says something of the counted, and whether they do it or it is done to them. */
export interface Deed {
  /** Index of the verb. */
  readonly verb: number
  readonly who: 'do' | 'undergo'
}

const DEEPEST = 4
/** Nouns that stand for what they are of: "a column of 60 tanks", "some of 31 drones". */
const QUANTITIES = /^(?:NUM|DET|PRON)$/

/** The deed of a counted noun by the tree, through lists ("tanks and | trucks") and parts ("26 of 31 | drones"). */
export function deedOf(words: readonly Word[], counted: number, depth = 0): Deed | undefined {
  const word = words[counted]
  const head = word?.head
  if (!word || head === undefined || depth > DEEPEST) return participleOf(words, counted)
  const own = participleOf(words, counted)
  if (own) return own
  switch (word.deprel) {
    case 'nsubj':
    case 'nsubj:pass':
      return isPredicate(words, head)
        ? { verb: head, who: verbGroupOf(words, head).voice === 'passive' ? 'undergo' : 'do' }
        : undefined
    case 'obj':
      return { verb: head, who: 'undergo' }
    case 'conj':
    case 'appos':
      return deedOf(words, head, depth + 1)
    case 'nummod':
      return deedOf(words, head, depth + 1)
    case 'nmod':
      return QUANTITIES.test(words[head]?.upos ?? '') || isColumn(words[head])
        ? deedOf(words, head, depth + 1)
        : undefined
    default:
      return undefined
  }
}

function isPredicate(words: readonly Word[], at: number): boolean {
  return /^(?:VERB|ADJ|AUX|NOUN)$/.test(words[at]?.upos ?? '')
}

function isColumn(word: Word | undefined): boolean {
  return /^(?:column|convoy|group|number|total|wave|fleet|swarm|salvo|barrage|flotilla)$/.test(word?.lemma ?? '')
}

/** "12 missiles fired at the town", "nine tanks lost". */
function participleOf(words: readonly Word[], counted: number): Deed | undefined {
  const verb = dependentBy(words, counted, 'acl')
  return verb !== undefined && words[verb]?.xpos === 'VBN' ? { verb, who: 'undergo' } : undefined
}
