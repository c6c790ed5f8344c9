import { chainKey } from '../chain.ts'
import { fightsIn } from '../fights-in.ts'
import { OWN_ARMY, OWN_GOVERNMENT, POWER_WORDS } from '../lexicon/own-power.ts'
import { wordsOfName } from '../party.ts'
import { countryOf, focusOf } from './office-place.ts'
import type { Standpoint } from './office-side.ts'
import { isState } from './state.ts'

/**
 * "The army", "the junta": those of the country that a report is about. Not where another state fights in the report or holds or claims the place
 * that it is about: there they could be either’s.
 */
export function ownPower(name: string, { reading, known, claims }: Standpoint): string | undefined {
  if (!isBarePower(name)) return undefined
  const country = countryOf(reading)
  const focus = focusOf(reading)
  const fighting = [...fightsIn(reading)].flatMap(chain => known.get(chainKey(reading.report.id, chain)) ?? [])
  const others = [...fighting, ...(focus ? claims(focus) : [])].filter(side => side !== country && isState(side))
  return others.length === 0 ? country : undefined
}

function isBarePower(name: string): boolean {
  const words = wordsOfName(name)
  const bare = words.filter(word => !POWER_WORDS.has(word))
  return OWN_ARMY.has(words.filter(word => word !== 'the').join(' ')) || OWN_GOVERNMENT.has(bare.join(' '))
}
