import { neighbour, type Sighting } from './sighting.ts'

/** What is done to a river, and what only a river has. */
const OF_WATER = /^(?:cross(?:ed|es|ing)?|ford(?:ed|ing)?|swam|bridged|navigated)$/
const BANKS = /^(?:banks?|waters|mouth|tributary|upstream|downstream)$/

/** "crossed the Niger", "the banks of the Congo": the words are of a river. A country is also crossed, but not with an article. */
export function isAtWater(sighting: Sighting): boolean {
  const [first, second] = [neighbour(sighting, 1)?.lower ?? '', neighbour(sighting, 2)?.lower ?? '']
  if (first !== 'the') return sighting.entries[0].kind !== 'country' && OF_WATER.test(first)
  return OF_WATER.test(second) || (second === 'of' && BANKS.test(neighbour(sighting, 3)?.lower ?? ''))
}
