/** Lemmas of nouns for an organisation: what may speak, decide and act as one, and be "it" or "they". */
export const ORGANISATIONS: ReadonlySet<string> = new Set(
  (
    'organisation organization ministry department government administration cabinet parliament council committee commission agency authority bureau office service court tribunal ' +
    'prosecutor-office embassy consulate army navy military force brigade battalion regiment division corps unit squadron militia police party union alliance coalition bloc federation ' +
    'confederation association society club team league company corporation firm business bank fund foundation charity institute institution university college school academy hospital ' +
    'clinic museum church newspaper magazine broadcaster channel station network outlet publisher studio band group movement faction campaign regime junta senate congress assembly ' +
    'board panel jury watchdog regulator operator manufacturer maker supplier retailer airline railway carrier utility startup laboratory lab ngo nonprofit cartel gang mafia staff crew legion'
  ).split(' '),
)

/** Lemmas of singular nouns for several people, who may be "they". */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  'police family couple pair team crowd public staff crew audience band jury majority minority group government army party company people population community cattle'.split(
    ' ',
  ),
)

/** Lemmas of nouns for a place that may have a name, by which "the town" or "this country" may mean a town or country named before. */
export const PLACES: ReadonlySet<string> = new Set(
  (
    'place city town village hamlet settlement suburb district neighbourhood neighborhood quarter county province region oblast raion state territory republic country nation kingdom empire ' +
    'capital island archipelago peninsula continent river lake sea ocean bay gulf strait mountain hill valley desert forest park airport port harbour harbor base camp street square road ' +
    'highway bridge dam station plant site area zone border city-state municipality commune borough community land'
  ).split(' '),
)

/** Lemmas of nouns whose "of" names them: "the town of Orvel" is Orvel, "the capital of Orvel" is not. */
export const NAMED_WITH_OF: ReadonlySet<string> = new Set(
  'city town village hamlet settlement suburb district county province region oblast raion state territory republic kingdom municipality commune borough island continent'.split(
    ' ',
  ),
)

/** Lemmas of nouns by which a name just said is taken up, where it is the only one of its kind: "this town", "the company". "The country" is more often the writer's own. */
export const TAKES_UP: ReadonlySet<string> = new Set(
  'city town village island company firm club team party group organisation organization agency university newspaper'.split(
    ' ',
  ),
)

/** Words before the name of a place that make it another place: "southern Orvel". */
export const PARTS_OF_PLACES: ReadonlySet<string> = new Set(
  (
    'north south east west northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern ' +
    'south-western upper lower inner outer greater mainland downtown rural ancient medieval colonial occupied'
  ).split(' '),
)
