/** Words before a place that say that something is there or goes there; a small town is read as one only behind such a word. */
export const LOCATIVE: ReadonlySet<string> = new Set(
  `
in at near from to into toward towards around outside inside between through throughout across via beyond off onto
along within above over outskirts
`
    .trim()
    .split(/\s+/),
)

/** Words for a kind of settlement, which name the place behind "of": "the village of Kalynivske". */
export const SETTLEMENT: ReadonlySet<string> = new Set(
  `
city town village settlement hamlet capital port mayor battle siege defence defense liberation fall capture recapture seizure loss occupation attack assault shelling bombardment bombing evacuation control north south east west northeast northwest southeast southwest suburb district province region governorate oblast county state
municipality township neighbourhood neighborhood island outskirts edge edges approaches fringes suburbs
centre center heart vicinity upstream downstream coast shore airport airfield harbour harbor villages towns residents people direction sector
`
    .trim()
    .split(/\s+/),
)

/** Forms of address and offices that stand right before a person’s name. */
export const TITLES: ReadonlySet<string> = new Set(
  `
mr mrs ms miss dr prof professor sir lord lady dame president premier chancellor minister secretary senator sen rep
representative congressman congresswoman gov governor mayor judge justice general gen colonel col lieutenant lt
captain capt major maj sergeant sgt corporal admiral marshal brigadier king queen prince princess pope bishop
archbishop cardinal father sister brother reverend rev rabbi imam sheikh sheik ayatollah emir sultan spokesman
spokeswoman spokesperson analyst coach commander chief sheriff officer detective ambassador director chairman
chairwoman adviser advisor aide journalist correspondent author actor actress singer
`
    .trim()
    .split(/\s+/),
)

/** Heads of organisations’ names: the place before is part of the name ("Kherson State University"). */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  `
university college school institute academy times post herald tribune journal gazette guardian telegraph news press
daily observer globe bank bancorp airlines airways united fc club rovers athletic hotspur knicks rangers giants
dodgers eagles patriots bulls lakers celtics yankees inc corp corporation company co ltd plc group holdings fund
foundation convention treaty protocol accord agreement declaration memorial exchange stock
`
    .trim()
    .split(/\s+/),
)

/** Words that may stand in a name after its first word in lower case, and the words for divisions, which may end one. */
export const INSIDE_NAMES: ReadonlySet<string> = new Set(
  `
of the and upon on am sur in y du des da do dos de la le el al an en ob region oblast province governorate raion
district county river reservoir dam peninsula valley strip state island islands nuclear power plant hydroelectric
station steelworks bridge crossing hospital spit corridor territories territory delta sea mountains camp camps farms море
`
    .trim()
    .split(/\s+/),
)

/** Articles that begin an Arabic or Romance name in lower case. */
export const ARTICLES: ReadonlySet<string> = new Set(
  `
al el ad ar as at az an ash ez er es de la le les los las
`
    .trim()
    .split(/\s+/),
)
