import { dependentBy } from '../../language/trees/dependents.ts'
import type { PlaceRef } from '../../record/place.ts'
import type { Grounded } from '../../record/shape.ts'
import { placeRef } from './described-place.ts'
import type { Hit } from './find-triggers.ts'
import { caseOf } from './noun-phrase.ts'
import type { Candidate } from './place-candidates.ts'
import { type Stretch, wordAt } from './stretch.ts'

/** Where an act is that a place is said to be under ("Orvel is under shelling"), or that a headline opens with ("Orvel: clashes kill six"). */
export function announcedPlace(stretch: Stretch, all: readonly Candidate[], hit: Hit): Grounded<PlaceRef> | undefined {
  const under = underAct(stretch, all, hit)
  if (under) return placeRef(under.place, 'stated', 'place/under')
  const heading = all.find(one => one.first < stretch.from + 3 && isBeforeColon(stretch, one))
  return heading && placeRef(heading.place, 'implied', 'place/heading')
}

function underAct({ tokens }: Stretch, all: readonly Candidate[], hit: Hit): Candidate | undefined {
  if (hit.group || caseOf(tokens, hit.head) !== 'under') return undefined
  const subject = dependentBy(tokens, hit.predicate, 'nsubj') ?? dependentBy(tokens, hit.head, 'nsubj')
  return all.find(one => one.head === subject || one.first === subject)
}

/** Names of up to four words. */
function isBeforeColon(stretch: Stretch, { first, head }: Candidate): boolean {
  for (let i = Math.max(first, head) + 1; i < first + 5; i++) {
    if (wordAt(stretch, i) === ':') return true
    if (stretch.tokens[i]?.upos !== 'PROPN') return false
  }
  return false
}
