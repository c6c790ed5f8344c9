import type { FigureKind } from './counted-nouns.ts'

/** What becomes of those whom a verb acts on, or who do what it says, by its lemma. Example: "killed 12 soldiers", "12 soldiers were killed". */
export const FATE_VERBS: ReadonlyMap<string, FigureKind> = new Map([
  ['kill', 'killed'],
  ['slay', 'killed'],
  ['execute', 'killed'],
  ['massacre', 'killed'],
  ['wound', 'wounded'],
  ['injure', 'wounded'],
  ['hurt', 'wounded'],
  ['hospitalise', 'wounded'],
  ['hospitalize', 'wounded'],
  ['maim', 'wounded'],
  ['slaughter', 'killed'],
  ['murder', 'killed'],
  ['assassinate', 'killed'],
  ['behead', 'killed'],
  ['lynch', 'killed'],
  ['capture', 'captured'],
  ['abduct', 'abducted'],
  ['kidnap', 'abducted'],
  ['snatch', 'abducted'],
  ['mourn', 'killed'],
  ['displace', 'displaced'],
  ['deport', 'displaced'],
  ['uproot', 'displaced'],
  ['resettle', 'displaced'],
  ['expel', 'displaced'],
  ['evict', 'displaced'],
  ['evacuate', 'evacuated'],
  ['airlift', 'evacuated'],
  ['relocate', 'evacuated'],
  ['bus', 'evacuated'],
  ['rescue', 'evacuated'],
  ['detain', 'detained'],
  ['arrest', 'detained'],
  ['apprehend', 'detained'],
  ['imprison', 'detained'],
  ['jail', 'detained'],
  ['release', 'released'],
  ['exchange', 'released'],
  ['swap', 'released'],
  ['free', 'released'],
  ['liberate', 'released'],
  ['repatriate', 'released'],
])

/** What becomes of those only to whom it is done, since the active takes other things. Example: "Nine workers are held by the rebels". */
export const PASSIVE_FATES: ReadonlyMap<string, FigureKind> = new Map([['hold', 'detained']])

/** What becomes of those who do what a verb without object says. Example: "12 soldiers died". */
export const OWN_FATES: ReadonlyMap<string, FigureKind> = new Map([
  ['die', 'killed'],
  ['perish', 'killed'],
  ['drown', 'killed'],
  ['succumb', 'killed'],
  ['flee', 'displaced'],
  ['surrender', 'surrendered'],
  ['escape', 'escaped'],
])

/** States by the form. Example: "12 dead", "left 300 homeless". */
export const FATE_STATES: ReadonlyMap<string, FigureKind> = new Map([
  ['dead', 'killed'],
  ['fatal', 'killed'],
  ['missing', 'missing'],
  ['unaccounted', 'missing'],
  ['hospitalised', 'wounded'],
  ['hospitalized', 'wounded'],
  ['homeless', 'displaced'],
  ['hurt', 'wounded'],
  ['wounded', 'wounded'],
  ['injured', 'wounded'],
])

/** Nouns of a fate with "of", by lemma: "the deaths of 12 civilians". */
export const FATE_NOUNS: ReadonlyMap<string, FigureKind> = new Map([
  ['death', 'killed'],
  ['body', 'killed'],
  ['killing', 'killed'],
  ['murder', 'killed'],
  ['massacre', 'killed'],
  ['execution', 'killed'],
  ['assassination', 'killed'],
  ['slaughter', 'killed'],
  ['injury', 'wounded'],
  ['kidnapping', 'abducted'],
  ['wounding', 'wounded'],
  ['capture', 'captured'],
  ['evacuation', 'evacuated'],
  ['displacement', 'displaced'],
  ['arrest', 'detained'],
  ['detention', 'detained'],
  ['abduction', 'abducted'],
  ['release', 'released'],
  ['surrender', 'surrendered'],
  ['escape', 'escaped'],
  ['disappearance', 'missing'],
  ['loss', 'losses'],
])

/** What takes lives. Example: "claimed the lives of seven miners", "at the cost of the lives of 12 guards". */
export const COSTING: ReadonlySet<string> = new Set(['claim', 'cost', 'take', 'lose', 'end', 'loss'])

/** Verbs of a fate that only people and animals have: who is counted with one is a person, whatever the tables know of the noun. */
export const SURE_FATES: ReadonlySet<string> = new Set(
  'kill slay execute massacre wound injure hospitalise hospitalize slaughter murder assassinate behead lynch kidnap abduct arrest jail imprison die perish drown'.split(
    ' ',
  ),
)

/** Animals, which do not count. Example: "The blast killed 40 sheep". */
export const ANIMALS: ReadonlySet<string> = new Set(
  'animal sheep cow cattle goat horse dog cat bird pig camel chicken elephant fish donkey mule buffalo calf lamb hen ox whale dolphin'.split(
    ' ',
  ),
)
