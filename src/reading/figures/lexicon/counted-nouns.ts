import type { Figure } from '../../../record/figure.ts'

export type FigureKind = Figure['what']

/** What a noun counts. `person`: the kind can turn into a fate ("12 soldiers were killed"); `fate`: only counted with one ("30 others"). */
export interface CountedNoun {
  readonly what: FigureKind
  readonly person?: true
  readonly needsFate?: true
  /** Whether the form can stand after "one", after other numbers, or both. */
  readonly number: 'one' | 'many' | 'both'
}

const PERSONS: readonly [FigureKind, string][] = [
  [
    'soldiers',
    'soldier troop serviceman servicewoman fighter militant rebel insurgent gunman combatant personnel recruit conscript reservist mercenary paratrooper marine guerrilla infantryman jihadist peacekeeper volunteer operative terrorist attacker militiaman',
  ],
  ['civilians', 'civilian resident villager inhabitant child woman pensioner teenager girl boy bystander'],
  [
    'people',
    'people person man worker policeman officer guard journalist medic rescuer protester pilot sailor tourist student patient passenger family member migrant national citizen suspect demonstrator activist employee minister commander',
  ],
  ['displaced', 'refugee idp deportee'],
  ['captured', 'prisoner hostage captive pow'],
  ['detained', 'detainee'],
  ['evacuated', 'evacuee'],
]

const RESULTS: readonly [FigureKind, string][] = [
  ['killed', 'death fatality body corpse'],
  ['wounded', 'injury'],
  ['casualties', 'casualty victim'],
  ['losses', 'loss'],
]

const THINGS: readonly [FigureKind, string][] = [
  [
    'vehicles',
    'vehicle truck lorry car apc ifv armored-vehicle armoured-vehicle bus ambulance carrier howitzer launcher gun artillery-piece pickup',
  ],
  ['tanks', 'tank'],
  ['aircraft', 'aircraft airplane aeroplane plane jet helicopter bomber warplane fighter-jet'],
  ['ships', 'ship boat vessel warship submarine ferry barge cruiser frigate tanker'],
  ['missiles', 'missile rocket'],
  ['drones', 'drone uav shahed'],
  ['shells', 'shell bomb mortar-round artillery-round artillery-shell munition projectile round'],
  ['mines', 'mine landmine'],
  ['settlements', 'settlement town village city hamlet locality'],
  ['regions', 'region oblast province governorate'],
  [
    'buildings',
    'building house home apartment flat school hospital dwelling church mosque bridge warehouse shop kindergarten clinic',
  ],
  ['votes', 'vote ballot'],
]

const IRREGULAR: { readonly [singular: string]: readonly string[] } = {
  serviceman: ['servicemen'],
  servicewoman: ['servicewomen'],
  gunman: ['gunmen'],
  infantryman: ['infantrymen'],
  policeman: ['policemen'],
  militiaman: ['militiamen'],
  mercenary: ['mercenaries'],
  child: ['children'],
  woman: ['women'],
  man: ['men'],
  person: ['persons'],
  people: [],
  personnel: [],
  aircraft: [],
  family: ['families'],
  fatality: ['fatalities'],
  casualty: ['casualties'],
  injury: ['injuries'],
  body: ['bodies'],
  city: ['cities'],
  locality: ['localities'],
  loss: ['losses'],
  ferry: ['ferries'],
  lorry: ['lorries'],
  church: ['churches'],
  idp: ['idps'],
  pow: ['pows'],
  bus: ['buses'],
}

const NOUNS = new Map<string, CountedNoun>()

function add(rows: readonly [FigureKind, string][], extra: Pick<CountedNoun, 'person'>): void {
  for (const [what, words] of rows) {
    for (const word of words.split(' ')) {
      const plurals = IRREGULAR[word] ?? [`${word}s`]
      NOUNS.set(word, { what, ...extra, number: plurals.length === 0 ? 'both' : 'one' })
      for (const form of plurals) NOUNS.set(form, { what, ...extra, number: 'many' })
    }
  }
}

add(PERSONS, { person: true })
add(RESULTS, {})
add(THINGS, {})
for (const word of ['others', 'more'])
  NOUNS.set(word, { what: 'people', person: true, needsFate: true, number: 'many' })
NOUNS.set('forces', { what: 'soldiers', person: true, needsFate: true, number: 'many' })
NOUNS.set('lives', { what: 'killed', needsFate: true, number: 'many' })

/** What a lower-case word counts; `undefined` for what a conflict record does not count. */
export function countedNoun(word: string): CountedNoun | undefined {
  return NOUNS.get(word)
}
