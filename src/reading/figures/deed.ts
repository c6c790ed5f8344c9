import type { Word } from '../../language/analyse.ts'
import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import { caseOf } from '../events/noun-phrase.ts'

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
    case 'obl':
      return isOpenObject(words, counted) ? { verb: head, who: 'undergo' } : undefined
    case 'conj':
    case 'appos':
      return deedOf(words, head, depth + 1)
    case 'nummod':
      return deedOf(words, head, depth + 1)
    case 'nmod':
      return isWhole(words[head]) ? deedOf(words, head, depth + 1) : undefined
    default:
      return undefined
  }
}

function isPredicate(words: readonly Word[], at: number): boolean {
  return /^(?:VERB|ADJ|AUX|NOUN)$/.test(words[at]?.upos ?? '')
}

/** What stands for those that it is of: "26 of 31 drones", "a column of 60 tanks", "control of 12 villages". */
function isWhole(word: Word | undefined): boolean {
  return QUANTITIES.test(word?.upos ?? '') || WHOLES.has(word?.lemma ?? '')
}

const WHOLES = new Set(
  'column convoy group number total wave fleet swarm salvo barrage flotilla control grip possession capture loss'.split(
    ' ',
  ),
)
const OPENS_NUMBER = new Set(['', 'at', 'than', 'up', 'over', 'around', 'about', 'between'])

/** "killed at least 12", "has at most nine": the tree takes what opens the number for a preposition here and there. */
export function isOpenObject(words: readonly Word[], counted: number): boolean {
  return OPENS_NUMBER.has(caseOf(words, counted))
}

/** "12 missiles fired at the town", "nine tanks lost". */
function participleOf(words: readonly Word[], counted: number): Deed | undefined {
  const verb = dependentBy(words, counted, 'acl')
  return verb !== undefined && words[verb]?.xpos === 'VBN' ? { verb, who: 'undergo' } : undefined
}
