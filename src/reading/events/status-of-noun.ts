import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import type { Status } from '../../record/event.ts'
import { beforeNoun } from './before-noun.ts'
import { isCalledLie } from './called-lie.ts'
import type { Finding } from './finding.ts'
import { isDefinite, predicateOver } from './governor.ts'
import { modifierOf } from './modifier.ts'
import { caseOf, phraseOf } from './noun-phrase.ts'
import { lemmaAt, type Stretch, wordAt } from './stretch.ts'
import { isSupposed } from './supposed.ts'
import type { Act } from './when/act.ts'

/** What a noun says of itself by its articles and adjectives, and what is said of it. */
export function statusOfNoun(stretch: Stretch, hit: Act): Finding {
  const { tokens } = stretch
  const marked = modifierOf(tokens, hit.words[0] ?? hit.head) ?? modifierOf(tokens, hit.head)
  if (marked) return { status: marked.status, rule: 'adjective', at: marked.at }
  const none = noneBefore(stretch, hit)
  if (none !== undefined) return { status: 'negated', rule: 'no', at: none }
  if (caseOf(tokens, hit.head) === 'without')
    return { status: 'negated', rule: 'without', at: dependentBy(tokens, hit.head, 'case') ?? hit.head }
  const isAttempt = lemmaAt(stretch, hit.head) === 'attempt'
  if (isAttempt || lemmaAt(stretch, hit.head + 1) === 'attempt')
    return { status: 'attempted', rule: 'attempt', at: hit.head }
  if (isCalledLie(stretch, hit.head)) return { status: 'denied', rule: 'lie', at: hit.head }
  return awaited(stretch, hit) ?? beforeNoun(stretch, hit) ?? ofPredicate(stretch, hit)
}

/** "to give up or face arrest", "smugglers risk arrest": the tree takes the verb for a noun here and there. */
function awaited(stretch: Stretch, { words, head, type }: Act): Finding | undefined {
  const at = (words[0] ?? head) - 1
  const lemma = lemmaAt(stretch, at)
  if (!/^(?:face|risk)$/.test(lemma) || !/^(?:coercion|sanction)\./.test(type ?? '')) return undefined
  return { status: lemma === 'face' ? 'threatened' : 'feared', rule: `under-${lemma}`, at }
}

/** "no attack", "not a retreat", by the tree or because it stands right before. */
function noneBefore(stretch: Stretch, { head, words }: Act): number | undefined {
  const near = (words[0] ?? head) - 1
  const { from } = phraseOf(stretch, head)
  const none = [dependentBy(stretch.tokens, head, 'det') ?? near, near]
  return (
    none.find(at => /^(?:no|neither|not)$/.test(wordAt(stretch, at))) ??
    [from - 1, from].find(at => wordAt(stretch, at) === 'not' && /^an?$/.test(wordAt(stretch, at + 1)))
  )
}

const STATES: { readonly [word: string]: Status } = {
  underway: 'ongoing',
  ongoing: 'ongoing',
  continuing: 'ongoing',
  possible: 'hypothetical',
  imminent: 'predicted',
  likely: 'predicted',
  inevitable: 'predicted',
  off: 'averted',
  unlikely: 'hypothetical',
}

/** What the verb says that the noun is subject of. */
function ofPredicate(stretch: Stretch, hit: Act): Finding {
  const { tokens } = stretch
  const definite = isDefinite(stretch, hit.head)
  const clause = verbGroupOf(tokens, hit.predicate)
  if (hit.predicate !== hit.head && isSupposed(stretch, clause) && !definite)
    return { status: 'hypothetical', rule: 'condition', at: clause.auxiliaries[0] ?? hit.predicate }
  const at = predicateOver(stretch, hit.head)
  if (at === undefined) return { status: 'happened', rule: 'noun' }
  const next = /^(?:remain|seem|appear|look|stay)$/.test(lemmaAt(stretch, at))
    ? STATES[wordAt(stretch, at + 1)]
    : undefined
  if (next) return { status: next, rule: 'predicate', at: at + 1 }
  const isUnderWay = wordAt(stretch, at) === 'way' && wordAt(stretch, at - 1) === 'under'
  const state = isUnderWay ? 'ongoing' : STATES[wordAt(stretch, at)]
  if (state) return { status: state, rule: 'predicate', at }
  const group = verbGroupOf(tokens, at)
  const first = group.auxiliaries[0] ?? at
  if (group.tense === 'future') return { status: 'planned', rule: 'future', at: first }
  if (group.modal) return { status: definite ? 'happened' : 'hypothetical', rule: 'modal', at: first }
  return { status: 'happened', rule: 'noun' }
}
