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
municipality township neighbourhood neighborhood island outskirts residents people
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
station steelworks bridge crossing hospital spit corridor territories territory delta sea mountains
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

/** Verbs of saying, wanting and acting with which a country or capital is its government: "Moscow insists". */
export const ACTING_VERBS: ReadonlySet<string> = new Set(
  `
give gives gave abandon abandons abandoned withdrew pulls pulled said says say saying insisted insists insist warned warns warn accused accuses accuse announced announces announce
claimed claims claim denied denies deny rejected rejects reject demanded demands demand urged urges urge vowed vows
vow threatened threatens threaten promised promises promise pledged pledges pledge agreed agrees agree refused
refuses refuse condemned condemns condemn called calls call wants wanted want hopes hoped hope fears feared fear
believes believed believe considers considered thinks thought maintains maintained argues argued argue confirmed
confirms confirm declared declares declare told tells tell asked asks ask signed signs sign imposed imposes impose
launched launches launch fired fires fire invaded invades invade annexed annexes annex attacked attacks attack
bombed bombs bomb shelled shells shell captured captures capture seized seizes seize sent sends send supplied
supplies supply provided provides provide backed backs back supports supported support blamed blames blame withdrew
withdraws withdraw retaliated responded responds respond voted votes vote won wins win lost loses lose gained gains
gain gaining proves proved prove failed fails fail needs needed need faces faced face plans planned plan seeks
sought seek decided decides decide ordered orders order banned bans ban expelled expels expel recalled recalls
recall summoned summons summon recognised recognized recognises recognizes recognise recognize joined joins join
left leaves continues continued continue began begins begin started starts start tried tries try must should could
would will may might can cannot does did do has had have is was
`
    .trim()
    .split(/\s+/),
)

/** Prepositions that put an actor behind them: "war with Russia", "sanctions against Moscow", "according to Kyiv". */
export const ACTOR_PREPOSITIONS: ReadonlySet<string> = new Set(
  `
with against by than versus vs like
`
    .trim()
    .split(/\s+/),
)

/** Lemmas of verbs that are said of a town as a town: "Kyiv remained quiet". */
export const OF_TOWNS: ReadonlySet<string> = new Set(
  'be remain stay fall lie burn wake sleep come become see host have seem look stand'.split(' '),
)

/** Lemmas of verbs whose object is a place on the ground, a country too: "invaded Ukraine". */
export const ENTERED: ReadonlySet<string> = new Set(
  `
enter leave reach visit flee cross tour invade occupy hit strike shell bomb border divide devastate batter rock shake sweep exit overrun
`
    .trim()
    .split(/\s+/),
)

/** Lemmas of what lies in a country or comes over it: "the south of Ukraine", "the invasion of Ukraine". */
export const GROUND: ReadonlySet<string> = new Set(
  `
north south east west northeast northwest southeast southwest part half rest centre center city town village capital port border coast
region province district area territory soil map island mountain invasion occupation bombing shelling out outside inside percent % third quarter
`
    .trim()
    .split(/\s+/),
)
