import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import type { Hit } from './find-triggers.ts'
import { BY_MISTAKE, CAUSES_OF_MISTAKE, LOUD, MINERS, WORKS_THAT_BURST, WRECKERS } from './lexicon/bursts.ts'
import { caseOf } from './noun-phrase.ts'
import { lemmaAt, REACH, type Stretch, wordAt } from './stretch.ts'

const isBurst = ({ group, type, row }: Hit) =>
  group === undefined && /^explosive\.(?:device|mine)$/.test(type) && /(?:blast|explosion)$/.test(row.word)

/** A blast that nobody meant is an accident: "a boiler explosion", "a blast at a fireworks factory", "caused by a gas leak", "killed nine miners". */
export function asAccident(stretch: Stretch, hit: Hit): Hit {
  return isBurst(hit) && isByMistake(stretch, hit) ? { ...hit, type: 'other.accident' } : hit
}

function isByMistake(stretch: Stretch, { head, type, predicate }: Hit): boolean {
  const { tokens } = stretch
  if (type === 'explosive.mine' || wordAt(stretch, head - 1) === 'mine') return hasMiner(stretch, head)
  const beside = dependentsOf(tokens).of(head)
  if (beside.some(at => BY_MISTAKE.has(lemmaAt(stretch, at)) && /^(?:|of|from|in)$/.test(caseOf(tokens, at))))
    return true
  if (beside.some(at => WORKS_THAT_BURST.has(`${wordAt(stretch, at - 1)} ${lemmaAt(stretch, at)}`))) return true
  return (
    CAUSING.test(lemmaAt(stretch, predicate)) &&
    dependentsOf(tokens)
      .of(predicate)
      .some(at => at > predicate && CAUSES_OF_MISTAKE.has(lemmaAt(stretch, at)))
  )
}

const CAUSING = /^(?:cause|blame|trigger|spark|attribute|put)$/

function hasMiner(stretch: Stretch, head: number): boolean {
  for (let i = head - REACH; i < head + REACH; i++) if (MINERS.has(lemmaAt(stretch, i))) return true
  return false
}

/** "the foghorn's blast", "a blast of cold air", "a blast from the past": nothing burst. */
export function isNoBurst(stretch: Stretch, hit: Hit): boolean {
  if (hit.group) return isForWork(stretch, hit)
  if (!isBurst(hit)) return false
  return dependentsOf(stretch.tokens)
    .of(hit.head)
    .some(at => LOUD.has(lemmaAt(stretch, at)) && /^(?:|'s|’s|of|from|in)$/.test(caseOf(stretch.tokens, at)))
}

/** "Engineers detonated charges to bring down the chimney": work, not war. */
function isForWork(stretch: Stretch, { type, subject, head }: Hit): boolean {
  if (!/^(?:explosive\.(?:device|grenade)|property\.(?:sabotage|destruction))$/.test(type) || !subject) return false
  const who = lemmaAt(stretch, subject.head)
  if (WRECKERS.has(who) || WRECKERS.has(wordAt(stretch, subject.head - 1))) return true
  const purpose = dependentBy(stretch.tokens, head, 'advcl', 'xcomp')
  return who === 'sapper' && purpose !== undefined && lemmaAt(stretch, purpose) === 'make'
}
