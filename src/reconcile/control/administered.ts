import { disputeOf } from '../../gazetteer/disputed.ts'
import { type Episode, whoOf } from './episode.ts'
import type { Told } from './told.ts'

/**
 * A territory that somebody is told to claim in law, and that our table of disputed territories has in the claimant’s hands as a whole:
 * held in fact since that year, where no report speaks of the ground. It rests on the words of the claim.
 */
export function heldInFact(told: readonly Told[]): Episode[] {
  const [first] = told
  const dispute = first && disputeOf(first.place)
  if (!dispute || told.some(({ sense }) => sense === 'de-facto')) return []
  const [only, ...others] = dispute.administered
  if (only?.extent !== 'whole' || others.length > 0 || only.by.kind !== 'state') return []
  const { code } = only.by
  const claims = told.filter(({ side }) => side === code)
  if (claims.length === 0) return []
  const from = only.since === undefined ? {} : { from: `${only.since}-01-01` }
  return [{ kind: 'holds', who: whoOf(claims), told: [], implied: claims, disputed: false, ...from }]
}
