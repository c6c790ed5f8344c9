/** How a value came to be known: the words say it, it follows from words near by or the publication date, or it is a default. */
export const BASES = ['stated', 'implied', 'assumed'] as const

/** What a mention names. `government` covers metonyms ("the Kremlin"); `force` is an army, fleet, militia or its units. */
export const MENTION_KINDS = [
  'person',
  'organisation',
  'force',
  'government',
  'office',
  'group',
  'people',
  'place',
] as const

/** GeoNames feature classes as a reader of news names them. */
export const PLACE_KINDS = [
  'country',
  'region',
  'district',
  'city',
  'town',
  'village',
  'suburb',
  'river',
  'bank',
  'sea',
  'lake',
  'island',
  'facility',
  'area',
  'seat',
  'continent',
] as const

/** How a place is said by another. `facility` is what stands in a town; `along-river` is up or down the water from one. */
export const RELATION_KINDS = [
  'near',
  'direction',
  'bank',
  'outskirts',
  'between',
  'border',
  'part',
  'around',
  'part-of-town',
  'road',
  'coast',
  'across-river',
  'along-river',
  'facility',
  'front-line',
  'district',
] as const

/** TIMEX3 types. */
export const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const

/** How the words of a statement are given: in quotation marks, in the reporter's words, or both. */
export const FORMS = ['direct', 'indirect', 'mixed'] as const

/** What a source does with what it says. */
export const STANCES = [
  'asserts',
  'denies',
  'confirms',
  'predicts',
  'warns',
  'threatens',
  'promises',
  'demands',
  'asks',
  'accuses',
  'condemns',
  'praises',
  'fears',
  'hopes',
  'thinks',
  'calls',
  'declines',
  'doubts',
  'wants',
  'intends',
  'supports',
  'opposes',
  'knows',
  'regrets',
] as const

/** Whether the act happened (`corpora/events/typology.json`). */
export const STATUSES = [
  'happened',
  'ongoing',
  'attempted',
  'planned',
  'threatened',
  'claimed',
  'denied',
  'feared',
  'hypothetical',
  'negated',
  'averted',
  'predicted',
] as const

/** Whether the act is the news, what came before, or a day of remembrance. */
export const TIME_FRAMES = ['current', 'background', 'anniversary'] as const

/** How somebody stands to a place. */
export const CONTROL_KINDS = ['holds', 'claims', 'lost', 'denies-losing', 'contested'] as const

/** Holding on the ground, or in law. */
export const CONTROL_SENSES = ['de-facto', 'de-jure'] as const

/**
 * What a number counts. `captured` are taken prisoner and `abducted` carried off; `detained` are arrested. `weapons` are arms that one carries,
 * and explosives; `shells` are rounds of any gun; `strikes` are also sorties and raids. `duration` is that of a state of
 * the conflict: a siege, a truce, a blackout.
 */
export const FIGURE_KINDS = [
  'killed',
  'wounded',
  'casualties',
  'missing',
  'captured',
  'abducted',
  'surrendered',
  'escaped',
  'released',
  'displaced',
  'evacuated',
  'detained',
  'soldiers',
  'civilians',
  'people',
  'vehicles',
  'tanks',
  'artillery',
  'weapons',
  'aircraft',
  'ships',
  'missiles',
  'drones',
  'bombs',
  'shells',
  'strikes',
  'settlements',
  'regions',
  'buildings',
  'area',
  'distance',
  'duration',
  'share',
  'money',
  'losses',
  'mines',
  'votes',
  'other',
] as const

/** What became of the things that a number counts; of people, what it counts says so itself. `seized` is also ground taken. */
export const FIGURE_FATES = [
  'fired',
  'shot-down',
  'destroyed',
  'damaged',
  'lost',
  'seized',
  'abandoned',
  'sent',
] as const

/** How exact a number is said to be. */
export const QUALIFIERS = [
  'exactly',
  'about',
  'at-least',
  'at-most',
  'more-than',
  'fewer-than',
  'nearly',
  'dozens',
] as const

/** What two accounts differ in. */
export const DIFFERENCES = ['whether', 'number', 'date', 'place', 'who', 'holder', 'name', 'manner'] as const

/** What a reviewer can say. `home`: where an outlet is at home; `learned-home`: the same, counted by the program on somebody’s order. */
export const DECISION_KINDS = [
  'accept',
  'reject',
  'correct',
  'merge',
  'split',
  'unsure',
  'note',
  'home',
  'learned-home',
] as const
