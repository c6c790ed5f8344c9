const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Nouns for a body of people that acts as one, by lemma. Example: "the army killed two farmers". */
export const BODY_NOUNS = words(
  'army military force police guard front movement party organization organisation cartel mafia gang battalion brigade regiment command government regime faction militia navy junta alliance federation union corps agency service clan',
)

/** Nouns that say how many or which of those after "of": "a group of guerrillas", "dozens of students", "the bodies of two farmers". */
export const MEASURE_NOUNS = words(
  'group band squad column dozen score hundred thousand number handful pair majority body corpse remains series rest half part member crew cell couple',
)
