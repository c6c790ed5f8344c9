import { REBELS, SPONSORED } from './lexicon/sponsors.ts'
import { type PartyOf, wordsOfName } from './party.ts'

/** A name less whose friends they are: "Walinzi rebels" of "Ruritanian-backed Walinzi rebels". */
export function withoutSponsor(name: string): string {
  return name.includes('-') ? name.replace(SPONSORED, '') : name
}

/** Whether a state’s word in a name is not that of its side: "Ruritanian-backed rebels", "Ruritanian rebels". */
export function isOfNoState(name: string, partyOf: PartyOf): boolean {
  return withoutSponsor(name) !== name || rebelsIn(name, partyOf) !== undefined
}

/** The plain noun of a name that has a country’s word beside it: "rebels" of "Ruritanian rebels". */
export function rebelsIn(name: string, partyOf: PartyOf): string | undefined {
  const words = wordsOfName(withoutSponsor(name)).filter(word => word !== 'the')
  const last = words.at(-1) ?? ''
  return REBELS.has(last) && words.slice(0, -1).every(word => partyOf(word)) ? last : undefined
}
