import { fold } from '../../gazetteer/fold.ts'
import { type ActorId, idFrom, type ReportId } from '../../record/ids.ts'
import type { Workings } from '../../record/workings.ts'
import { bodyKey } from '../identity/body-key.ts'
import type { IdentifiedChain } from '../identity/identify-chain.ts'
import { keyOf } from '../order.ts'
import { type Listing, listing } from '../work/listing.ts'

/** Actors by ids that they would have had, as long as less was known of them; group: that id. */
export const formerActors = (workings: Workings): Listing<ActorId> => listing(workings, 'former-actors')

/**
 * Remembers as whom the chains of a report would be known without what other reports tell: somebody whose side nobody has told, or a
 * person by this form of the name alone. So an id that was shown then leads to whoever it is now.
 */
export function noteFormer(
  workings: Workings,
  report: ReportId,
  { chains, family }: { readonly chains: readonly IdentifiedChain[]; readonly family: string },
): void {
  const former = chains.flatMap(({ chain, actor }) =>
    formerIds(chain, [family, idFrom('w', report)])
      .filter(id => id !== actor)
      .map(id => [id, keyOf(chain.key, id), actor] as const),
  )
  formerActors(workings).put(report, former)
}

function formerIds(chain: IdentifiedChain['chain'], families: readonly string[]): readonly string[] {
  const { kind, name, formed, partyOf } = chain
  if (formed) {
    const { surname, form } = formed
    const keys = [
      keyOf(surname, form.given),
      ...(form.side === undefined ? [] : [keyOf(surname, form.given, form.side)]),
    ]
    return keys.map(key => idFrom('a', 'person', key))
  }
  // What its own words tell is known from the first.
  return kind === 'person' || bodyKey(name, undefined, partyOf)
    ? []
    : [...new Set(families)].map(family => idFrom('a', 'anybody', keyOf(family, fold(name))))
}
