import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import { isCalledLie } from './called-lie.ts'
import { clausesOf } from './clause.ts'
import { type Finding, isUnreal } from './finding.ts'
import type { Governor } from './governor.ts'
import { statusOfVerb } from './status-of-verb.ts'
import { type Stretch, wordAt } from './stretch.ts'

/** The status of an act under the word that governs it. */
export function under(stretch: Stretch, own: Finding, governor: Governor): Finding {
  const { cue, at } = governor
  const rule = `under-${cue.word}`
  if (cue.word === 'stop' && wordAt(stretch, at + 1) === 'short') return { status: 'negated', rule, at }
  const isPredicate = governor.isVerb || /^AD[JV]$/.test(stretch.tokens[at]?.upos ?? '')
  const over = isPredicate ? statusOfVerb(stretch, verbGroupOf(stretch.tokens, at)) : nounOver(stretch, at)
  const isBare = own.rule === 'infinitive' || own.status === 'happened'
  if (own.rule === 'condition' || own.rule === 'adjective') return own
  if (over.rule === 'condition') return over
  // "called reports of a retreat a fabrication"
  if (cue.gives === 'claimed' && !governor.isVerb && isCalledLie(stretch, at))
    return { status: 'denied', rule: 'lie', at }
  // What is to be ended is there.
  if (cue.gives === 'ends' && governor.join !== 'ing') return own
  if (cue.gives === 'ends') return ended(over, own, { status: cue.negated ?? 'negated', rule, at })
  if (cue.gives === 'same' && over.status === 'negated' && cue.negated) return { status: cue.negated, rule, at }
  if (cue.gives === 'same') return isBare ? { ...over, rule: over.status === 'happened' ? rule : over.rule } : own
  if (own.status === 'negated')
    return cue.gives === 'denied' && over.status === 'happened' ? { status: 'claimed', rule, at } : own
  if (cue.gives === 'future') return isUnreal(own) || governor.join === 'noun' ? { status: 'feared', rule, at } : own
  // "refused to rule out an attack" leaves it open.
  if (/^(?:refuse|decline)$/.test(cue.word) && own.status === 'hypothetical') return own
  // "neither confirmed nor denied" leaves it open.
  const isNor = over.at !== undefined && /^n(?:either|or)$/.test(wordAt(stretch, over.at))
  if (over.status === 'negated')
    return { status: (isNor ? undefined : cue.negated) ?? 'hypothetical', rule: `${rule}-negated`, at }
  if (cue.gives === 'claimed' && isUnreal(own) && own.rule !== 'infinitive') return own
  if (cue.gives === 'ongoing' && over.status !== 'happened' && over.status !== 'ongoing') return over
  return { status: cue.gives, rule, at }
}

/** "stopped shelling" has shelled; "will stop shelling" is not to; "has not stopped shelling" goes on. */
function ended(over: Finding, own: Finding, going: Finding): Finding {
  if (own.status !== 'happened' && own.rule !== 'infinitive') return own
  if (over.status === 'negated') return going
  return /^(?:happened|ongoing)$/.test(over.status) ? { ...going, status: 'happened' } : { ...going, status: 'negated' }
}

function nounOver({ tokens }: Stretch, at: number): Finding {
  const article = dependentBy(tokens, at, 'det')
  const isNone = article !== undefined && /^(?:no|any|neither)$/.test(tokens[article]?.lower ?? '')
  if (isNone) return { status: 'negated', rule: 'no', at: article }
  const verb = clausesOf(tokens).predicateOf(at)
  const negation = verbGroupOf(tokens, verb).negation
  return negation && dependentBy(tokens, verb, 'obj') === at
    ? { status: 'negated', rule: 'no', at: negation.at }
    : { status: 'happened', rule: 'noun' }
}
