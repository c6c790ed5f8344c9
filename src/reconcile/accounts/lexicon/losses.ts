/** Forms that tell of soldiers lost. */
export const LOST_WORDS: ReadonlySet<string> = new Set(
  'killed died dead drowned perished wounded injured casualties captured deserted'.split(' '),
)

/** Nouns for those who are lost. */
export const SOLDIER_WORDS: ReadonlySet<string> = new Set(
  'soldier soldiers troops forces servicemen fighters units personnel men army marines paratroopers invaders'.split(
    ' ',
  ),
)

/** How many words may stand between the party’s soldiers and what became of them. */
export const REACH = 6
