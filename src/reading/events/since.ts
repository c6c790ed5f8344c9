import { dependentsOf } from '../../language/trees/dependents.ts'
import type { Hit } from './find-triggers.ts'
import { openerOf } from './governor.ts'
import type { Stretch } from './stretch.ts'

/** The phrase or clause with "since" of a participle, by its head: "captured by Russia | since its invasion". It may hang elsewhere if it follows at once. */
export function sinceOf({ tokens }: Stretch, hit: Pick<Hit, 'head' | 'subject'>): number | undefined {
  const own = dependentsOf(tokens)
    .of(hit.head)
    .find(at => openerOf(tokens, at) === 'since')
  if (own !== undefined) return own
  const next = tokens[hit.subject?.to ?? hit.head + 1]
  return next?.lower === 'since' ? next.head : undefined
}
