/** Nouns that say what a person is: they stand before a name ("spokesman Dmitry Peskov") or alone ("the governor"). */
export const ROLES: ReadonlySet<string> = new Set(
  (
    'president vice-president premier chancellor minister secretary spokesman spokeswoman spokesperson adviser advisor governor ' +
    'mayor chief head commander commander-in-chief leader deputy chairman chairwoman chair director ambassador envoy senator ' +
    'congressman congresswoman lawmaker prosecutor judge king queen prince emir sheikh ayatollah imam bishop patriarch pope ' +
    'prime-minister strongman warlord negotiator mediator representative commissioner coordinator ombudsman ombudswoman inspector ' +
    'analyst expert professor researcher historian journalist reporter correspondent blogger activist lawyer doctor surgeon ' +
    'councillor councilman member teacher farmer driver resident official officer aide diplomat mp rapporteur economist engineer volunteer pensioner'
  ).split(' '),
)

/** Military ranks and forms of address, which go with a name and need no office. */
export const RANKS: ReadonlySet<string> = new Set(
  (
    'general lieutenant major colonel captain sergeant corporal admiral marshal brigadier commodore private ' +
    'gen lt col maj capt sgt cpl adm brig cmdr mr mrs ms dr sir lord lady rev prof hon sen gov rep'
  ).split(' '),
)

/** Words that stand before a role or head noun and belong to it: "senior presidential adviser", "regional military administration". */
export const MODIFIERS: ReadonlySet<string> = new Set(
  (
    'senior presidential military defense defence foreign interior prime deputy first vice chief former acting regional local ' +
    'provincial federal national top civil civilian armed ground naval air special security intelligence emergency state public ' +
    'health energy finance justice education government opposition rebel separatist occupation occupying pro-russian ' +
    'pro-government pro-ukrainian russian-installed russian-appointed moscow-installed moscow-appointed kyiv-appointed ' +
    'russian-backed iranian-backed us-backed saudi-led western independent unnamed anonymous several some many other leaving ' +
    'retreating withdrawing advancing invading occupying remaining elite regular mobilised mobilized wounded captured displaced ' +
    'humanitarian medical political diplomatic parliamentary supreme constitutional high general joint municipal city district ' +
    'village exiled ousted elected newly leading prominent veteran press media chief rescue police border coast paramilitary ' +
    'southern northern eastern central region war ' +
    'transitional interim ruling warring tribal islamist jihadist nationalist local allied enemy own unidentified masked armed'
  ).split(' '),
)

/** Capitalised words that name no actor: days, months, marks of time and of the genre. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december gmt utc i i’m god christmas easter internet telegram twitter facebook'
  ).split(' '),
)
