import type { Reading } from '../../../record/reading.ts'
import type { Work } from '../../work/work.ts'
import { type Chain, chainsOf, groupOf } from '../chain.ts'
import { knownGroups } from '../learn-groups.ts'
import { personOf } from '../update-persons.ts'
import { affiliatedSides, toldSide } from './chain-side.ts'
import { type KnownSides, withServedSides } from './served-side.ts'

/** A report’s chains with the sides that it tells itself, and what is known of them by what other reports tell of the same persons. */
export interface HeardReport {
  readonly reading: Reading
  readonly chains: readonly Chain[]
  readonly known: KnownSides
}

/** Hears one report: whom somebody serves there, after what is known of persons everywhere. */
export function hearReport(work: Work, reading: Reading): HeardReport {
  const chains = chainsOf(reading, work.partyOf, knownGroups(work))
  const served = withServedSides(chains, knownSides(chains, work))
  return { reading, chains: served, known: knownSides(served, work) }
}

/** Offices known by their place only are left out. */
function knownSides(chains: readonly Chain[], work: Work): KnownSides {
  const known = new Map<string, string>()
  for (const chain of chains) {
    const sides = [...chain.sides, ...affiliatedSides(chain)].filter(({ byPlace }) => !byPlace)
    const side = personOf(work, chain)?.side ?? toldSide({ sides })?.value ?? groupOf(chain)?.side
    if (side !== undefined) known.set(chain.key, side)
  }
  return known
}
