import type { Word } from '../../../language/analyse.ts'
import { isPersonNoun } from '../../../language/chains/agreement.ts'
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
    'soldier troop serviceman servicewoman fighter militant rebel insurgent gunman combatant personnel recruit conscript reservist mercenary paratrooper marine guerrilla infantryman jihadist peacekeeper volunteer operative terrorist attacker militiaman cadet gunner sniper tankman servicemember legionnaire airman commando draftee deserter',
  ],
  ['civilians', 'civilian resident villager inhabitant child woman pensioner teenager girl boy bystander'],
  [
    'people',
    'people person man crewman crew-member worker policeman officer guard journalist medic rescuer protester pilot sailor tourist student patient passenger family member migrant national citizen suspect demonstrator activist employee minister commander',
  ],
  ['displaced', 'refugee idp deportee'],
  ['captured', 'prisoner captive pow'],
  ['abducted', 'hostage abductee'],
  ['escaped', 'escapee fugitive'],
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
    'vehicle truck lorry car apc ifv bus ambulance carrier pickup bulldozer jeep humvee transporter motorcycle motorbike minibus',
  ],
  ['tanks', 'tank'],
  ['artillery', 'howitzer launcher gun mortar cannon battery'],
  [
    'weapons',
    'rifle pistol revolver machine-gun machinegun firearm weapon kalashnikov handgun shotgun grenade bazooka carbine submachine-gun detonator',
  ],
  ['aircraft', 'aircraft airplane aeroplane plane jet helicopter bomber warplane fighter-jet airliner gunship'],
  [
    'ships',
    'ship boat vessel warship submarine ferry barge cruiser frigate tanker cutter corvette destroyer trawler minesweeper speedboat freighter dinghy tugboat patrol-boat',
  ],
  ['missiles', 'missile rocket'],
  ['drones', 'drone uav shahed quadcopter'],
  ['bombs', 'bomb'],
  ['shells', 'shell munition projectile round cartridge bullet'],
  ['strikes', 'airstrike air-strike sortie bombardment barrage salvo'],
  ['mines', 'mine landmine'],
  ['settlements', 'settlement town village city hamlet locality'],
  ['regions', 'region oblast province governorate'],
  [
    'buildings',
    'building house home apartment flat school hospital dwelling church mosque bridge warehouse shop kindergarten clinic hut factory mill granary pharmacy dormitory synagogue monastery temple library bakery',
  ],
  ['votes', 'vote ballot'],
]

/** Nouns of one form, and those that count in the plural only. */
const ONE_FORM = new Set(['people', 'personnel', 'aircraft'])

const NOUNS = new Map<string, CountedNoun['what']>(
  [...PERSONS, ...RESULTS, ...THINGS].flatMap(([what, words]) => words.split(' ').map(word => [word, what] as const)),
)
const PEOPLE = new Set(PERSONS.flatMap(([, words]) => words.split(' ')))

/** Plurals that count only with a fate. */
const WITH_FATE: ReadonlyMap<string, CountedNoun> = new Map([
  ['others', { what: 'people', person: true, needsFate: true, number: 'many' }],
  ['more', { what: 'people', person: true, needsFate: true, number: 'many' }],
  ['forces', { what: 'soldiers', person: true, needsFate: true, number: 'many' }],
  ['lives', { what: 'killed', needsFate: true, number: 'many' }],
])

/** What a noun counts, by its lemma; `undefined` for what a conflict record does not count. */
export function countedNoun({ lower, lemma }: Pick<Word, 'lower' | 'lemma'>): CountedNoun | undefined {
  const special = WITH_FATE.get(lower)
  if (special) return special
  const singular = NOUNS.has(lemma.toLowerCase()) ? lemma.toLowerCase() : lower.replace(/s$/, '')
  const what = NOUNS.get(singular)
  if (!what) return personOf(lower, lemma.toLowerCase())
  const number = ONE_FORM.has(singular) ? 'both' : singular === lower ? 'one' : 'many'
  return { what, ...(PEOPLE.has(singular) ? { person: true } : {}), number }
}

/** "three fishermen were killed": whoever else is a person counts with a fate only. */
function personOf(lower: string, lemma: string): CountedNoun | undefined {
  return isPersonNoun(lemma)
    ? { what: 'people', person: true, needsFate: true, number: lower === lemma ? 'one' : 'many' }
    : undefined
}
