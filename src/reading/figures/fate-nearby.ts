import type { Word } from '../../language/analyse.ts'
import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import { caseOf } from '../events/noun-phrase.ts'
import { verbLemmaOf } from '../events/verb-lemma.ts'
import { type Fate, fateAt, ofObject, stateOf } from './fate.ts'
import { FATE_VERBS, OWN_FATES } from './lexicon/fates.ts'

/** A participle or state right behind the counted: sure whatever the tree makes of it. "12 soldiers killed by mines", "12 dead". */
export function fateBehind(words: readonly Word[], counted: number): Fate | undefined {
  const word = words[counted + 1]
  const what = word && (FATE_VERBS.get(word.lemma) ?? stateOf(word))
  if (!what || !/^(?:VBN|VBD|JJ)$/.test(word.xpos)) return undefined
  return dependentBy(words, counted + 1, 'obj') === undefined ? fateAt(words, counted + 1, what) : undefined
}

const SKIPPED = new Set(['the', 'another', 'other', 'a', 'also', 'as', 'many'])

/** A verb of a fate right before the number: what is behind it is its object, whatever the tree makes of it. */
export function fateBefore(words: readonly Word[], number: number): Fate | undefined {
  let at = number - 1
  while (at > number - 3 && SKIPPED.has(words[at]?.lower ?? '')) at--
  const verb = words[at]
  // A participle that stands before a number is the past tense, whatever its tag: "and injured seven".
  const { voice, auxiliaries } = verbGroupOf(words, at)
  const isDone = voice === 'passive' && auxiliaries.length > 0
  return verb?.upos === 'VERB' && FATE_VERBS.has(verb.lemma) && !isDone ? ofObject(words, at, number) : undefined
}

/** Words between the counted and what is said of them: "who", auxiliaries, "feared". */
const ON_THE_WAY = new Set(
  'who that which reportedly allegedly also already now still since later feared believed presumed reported confirmed thought known declared found left'.split(
    ' ',
  ),
)
const BE = new Set(['be', 'get'])
const FARTHEST = 6

/** "More than 40 have been killed", "200 feared dead", "12 who were wounded": by the words that follow, where the tree lost them. */
export function fateAhead(words: readonly Word[], counted: number): Fate | undefined {
  // "not one of the 80 passengers was hurt" says nothing of the 80.
  if (caseOf(words, counted) === 'of') return undefined
  let isDone = false
  for (let at = counted + 1; at <= counted + FARTHEST; at++) {
    const word = words[at]
    if (!word) return undefined
    const isFeared = ON_THE_WAY.has(word.lower)
    if (word.upos === 'AUX' || isFeared) {
      isDone ||= BE.has(word.lemma) || (isFeared && word.upos === 'VERB')
      continue
    }
    const state = stateOf(word)
    if (state) return isDone ? fateAt(words, at, state) : undefined
    if (word.upos === 'ADV' && word.lower !== 'not') continue
    if (word.upos !== 'VERB') return undefined
    const own = OWN_FATES.get(verbLemmaOf(word))
    const done = isDone && /^VB[ND]$/.test(word.xpos) ? FATE_VERBS.get(word.lemma) : undefined
    const what = own ?? done
    return what && fateAt(words, at, what)
  }
  return undefined
}
