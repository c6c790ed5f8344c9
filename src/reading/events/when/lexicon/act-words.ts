/** Nouns that stand for an act told before, whatever it was: "the incident", "this crime". */
export const STANDING_NOUNS =
  'attack incident crime event action act operation tragedy atrocity assault attempt episode case'.split(' ')

/** Nouns of things that have a day of their own and are no act of war: a day beside one is its day. */
export const OTHER_HAPPENINGS =
  'meeting visit election vote summit conference talk ceremony funeral anniversary trial hearing speech statement communique letter interview war march holiday edition issue'.split(
    ' ',
  )

/** Verbs that only say that what their subject names took place: "the attack occurred on Monday". */
export const HAPPENING_VERBS =
  'occur happen take begin start erupt come break ensue unfold continue last end perpetrate commit carry stage mount'.split(
    ' ',
  )

/** Verbs by which somebody comes back to an act that is over: their day is not that of the act that they are about. */
export const COMING_BACK =
  'condemn denounce deplore regret mourn lament criticize criticise reject protest investigate probe examine discuss review describe mention recall remember mark commemorate blame accuse charge implicate arrest detain sentence try convict acquit indict question interrogate claim accept deny admit confess confirm report publish issue announce reveal disclose learn know identify find discover link attribute demand promise vow pledge offer ask urge call warn fear solve clarify clear avenge honor honour bury survive follow thank praise support oppose order'.split(
    ' ',
  )
