/** Nouns for those who fight for no state, by what they are called in one report: "the rebels" there are the only group called so. */
export const GROUP_NOUNS: readonly (readonly string[])[] = [
  ['rebel', 'rebels', 'insurgent', 'insurgents', 'insurgency', 'guerrilla', 'guerrillas'],
  ['militia', 'militias', 'militiaman', 'militiamen'],
  ['militant', 'militants', 'jihadist', 'jihadists', 'extremist', 'extremists', 'terrorist', 'terrorists'],
  ['separatist', 'separatists'],
  ['gang', 'gangs', 'gangsters', 'cartel'],
  ['paramilitary', 'paramilitaries'],
  ['mercenary', 'mercenaries'],
]

/** Nouns that an army has as well: beside a group’s own name they tell nothing apart, and alone they are nobody’s. */
export const FIGHTER_NOUNS: ReadonlySet<string> = new Set(
  'fighter fighters gunman gunmen men forces force troops combatants group groups movement faction wing units'.split(
    ' ',
  ),
)

/** What an army without its country is called: that of the country which a report is about, where it names no other state’s. */
export const OWN_ARMY: ReadonlySet<string> = new Set([
  'army',
  'military',
  'armed forces',
  'government troops',
  'government forces',
  'government soldiers',
  'government army',
  'regular army',
  'national army',
])
