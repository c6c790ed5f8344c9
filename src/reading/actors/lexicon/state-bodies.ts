/** Words for bodies and offices of a state, so that whoever bears them is of some government. Lower case. */
export const OF_A_STATE: ReadonlySet<string> = new Set(
  (
    'army military navy government ministry minister ministers president presidential premier chancellor parliament cabinet presidency ' +
    'authorities officials official general staff command police prosecutors prosecutor court junta regime leadership rulers air force defence defense foreign interior federal ruling council ' +
    'state television lawmakers commanders generals'
  ).split(' '),
)

/** Words of armed bodies of a state: "army spokesman", "the general staff". */
export const OF_AN_ARMY: ReadonlySet<string> = new Set('army military navy'.split(' '))

/** Titles that only the state gives: "President Lena Orth", "presidential adviser". */
export const OF_A_GOVERNMENT: ReadonlySet<string> = new Set(
  'president presidential premier prime chancellor foreign defence defense interior government cabinet federal army military'.split(
    ' ',
  ),
)
