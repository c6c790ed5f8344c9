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

/** Words that stand with a plain noun for fighters where it means rebels: "the ethnic forces", "resistance fighters". */
export const REBEL_WORDS: ReadonlySet<string> = new Set(['ethnic', 'resistance', 'opposition'])

/** Kinds in `GROUP_NOUNS` by which a report calls the only ones who fight its state, whatever others call them: rebels, militants, separatists. */
export const AGAINST_THE_STATE: ReadonlySet<number> = new Set([0, 2, 3])

/** Nouns of a militia: as a part of its name they are written large, "the Walinzi Militia". */
export const MILITIA_NOUNS: ReadonlySet<string> = new Set(GROUP_NOUNS[1])

/** Last nouns in the names of those who fight for no state, by which a report calls them alone: "the alliance". Parties and unions of states have them too: only who fights is meant. */
export const NAME_NOUNS: ReadonlySet<string> = new Set(
  'alliance coalition league front movement militia brotherhood'.split(' '),
)

/** Last nouns in the names of armies: of no state where the name has one of `CAUSE_WORDS` as well. */
export const ARMY_NOUNS: ReadonlySet<string> = new Set('army forces force guard guards fighters'.split(' '))

/** What an army of no state is named for: "People’s Army", "Liberation Army". */
export const CAUSE_WORDS: ReadonlySet<string> = new Set(
  'people peoples liberation independence revolutionary democratic patriotic resistance salvation freedom free'.split(
    ' ',
  ),
)

/** "An alliance formed by …": what stands after the name of an alliance before the names of its members. */
export const JOINS =
  /^ (?:which |that |was |is |has been |an? |the |has |loose |new |rebel |armed )*(?:formed|founded|set up|made up|composed|consists|consisting|comprises|comprising|groups|grouping|unites|uniting|brings together|includes|including|alliance of|coalition of|umbrella (?:of|for)|union of)\b/u

/** Nouns that an army has as well: beside a group’s own name they tell nothing apart, and alone they are nobody’s. */
export const FIGHTER_NOUNS: ReadonlySet<string> = new Set(
  'fighter fighters gunman gunmen men forces force troops combatants group groups movement faction wing units columns soldiers members'.split(
    ' ',
  ),
)
