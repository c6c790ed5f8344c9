import type { VerbGroup } from '../../language/morphology/verb-group.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import type { Finding } from './finding.ts'
import { type Stretch, wordAt } from './stretch.ts'

/** What a verb that looks ahead says of its act beside the day: not done so far, foretold, or threatened with. */
export function lookingAhead(stretch: Stretch, group: VerbGroup): Finding | undefined {
  const { predicate } = group
  const yet = (group.to ?? predicate) - 1
  if (group.form === 'infinitive' && wordAt(stretch, yet) === 'yet' && !/^a$/.test(wordAt(stretch, yet - 1)))
    return { status: 'negated', rule: 'yet-to', at: yet }
  if (group.tense !== 'future') return undefined
  const at = group.auxiliaries[0] ?? predicate
  if (group.perfect || isBesideForetold(stretch, predicate)) return { status: 'predicted', rule: 'future-perfect', at }
  return isOrElse(stretch, predicate) || isOnAnybody(stretch, predicate)
    ? { status: 'threatened', rule: 'or-else', at }
    : undefined
}

/** "will have fallen, and the rest will be leaving": what is joined to a thing foretold is. */
function isBesideForetold({ tokens }: Stretch, predicate: number): boolean {
  const { deprel, head } = tokens[predicate] ?? {}
  const auxiliary = deprel === 'conj' && head !== undefined ? dependentBy(tokens, head, 'aux') : undefined
  return (
    auxiliary !== undefined && /^(?:will|shall)$/.test(tokens[auxiliary]?.lower ?? '') && hasHave(tokens, auxiliary)
  )
}

const hasHave = (words: Stretch['tokens'], at: number) => words[at + 1]?.lower === 'have'

/** "Leave by dawn or we will burn the mill." */
function isOrElse(stretch: Stretch, predicate: number): boolean {
  const subject = dependentBy(stretch.tokens, predicate, 'nsubj', 'nsubj:pass')
  if (subject === undefined) return false
  return [subject - 1, subject - 2, subject - 3].some(
    at => wordAt(stretch, at) === 'or' || /^(?:otherwise|else)$/.test(wordAt(stretch, at)),
  )
}

/** "Any ship that enters will be sunk", "Whoever stays will be shot." */
function isOnAnybody({ tokens }: Stretch, predicate: number): boolean {
  const passive = dependentBy(tokens, predicate, 'nsubj:pass')
  if (passive === undefined) return false
  const article = dependentBy(tokens, passive, 'det')
  return (
    /^(?:any|every)$/.test(tokens[article ?? -1]?.lower ?? '') ||
    /^(?:anyone|anybody|everyone|whoever|anything|those)$/.test(tokens[passive]?.lower ?? '')
  )
}
