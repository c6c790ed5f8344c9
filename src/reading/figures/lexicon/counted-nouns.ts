import { demonymOf } from '../../../gazetteer/countries.ts'
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
    'soldier troop serviceman servicewoman fighter militant rebel insurgent gunman combatant personnel recruit conscript reservist mercenary paratrooper marine guerrilla infantryman jihadist peacekeeper volunteer operative terrorist attacker militiaman cadet gunner sniper tankman servicemember legionnaire airman commando draftee deserter defender regular warrior enlistee',
  ],
  ['civilians', 'civilian noncombatant non-combatant bystander'],
  [
    'people',
    'people person resident villager inhabitant child woman pensioner teenager girl boy man crewman crew-member worker policeman officer guard journalist medic rescuer protester pilot sailor tourist student patient passenger family member migrant national citizen suspect demonstrator activist employee minister commander individual schoolgirl schoolboy schoolchild detective coastguard',
  ],
  [
    'people',
    'rohingya kurd palestinian yazidi tutsi hutu uyghur tatar druze alawite hazara roma crew christian muslim yazidi shiite shia sunni copt jew hindu sikh jesuit',
  ],
  ['displaced', 'refugee idp deportee asylum-seeker'],
  ['captured', 'prisoner captive pow'],
  ['abducted', 'hostage abductee'],
  ['escaped', 'escapee fugitive'],
  ['detained', 'detainee inmate'],
  ['evacuated', 'evacuee'],
]

const RESULTS: readonly [FigureKind, string][] = [
  ['killed', 'death fatality body corpse'],
  ['wounded', 'injury'],
  ['casualties', 'casualty victim'],
  ['losses', 'loss'],
  ['detained', 'arrest'],
]

const THINGS: readonly [FigureKind, string][] = [
  [
    'vehicles',
    'vehicle truck lorry car apc ifv bus ambulance carrier pickup bulldozer jeep humvee transporter motorcycle motorbike minibus bradley marder stryker',
  ],
  ['tanks', 'tank leopard abrams'],
  ['artillery', 'howitzer launcher gun mortar cannon battery himars'],
  [
    'weapons',
    'rifle pistol revolver machine-gun machinegun firearm weapon kalashnikov handgun shotgun grenade bazooka carbine submachine-gun detonator',
  ],
  [
    'aircraft',
    'aircraft airplane aeroplane plane jet helicopter bomber warplane fighter-jet airliner gunship mig f-16 su-25 su-34 su-35 gripen',
  ],
  [
    'ships',
    'ship boat vessel warship submarine ferry barge cruiser frigate tanker cutter corvette destroyer trawler minesweeper speedboat freighter dinghy tugboat gunboat lifeboat motorboat yacht dhow steamship flagship',
  ],
  ['missiles', 'missile rocket kalibr iskander kinzhal tomahawk warhead'],
  ['drones', 'drone uav shahed geran lancet bayraktar quadcopter'],
  ['bombs', 'bomb'],
  ['shells', 'shell munition projectile round cartridge bullet'],
  ['strikes', 'strike airstrike air-strike sortie bombardment barrage salvo'],
  ['mines', 'mine landmine'],
  ['settlements', 'settlement town village city hamlet locality township commune suburb neighbourhood neighborhood'],
  ['regions', 'region oblast province governorate district county'],
  [
    'buildings',
    'building house home apartment flat school hospital dwelling church mosque bridge warehouse shop kindergarten clinic hut factory mill granary pharmacy dormitory synagogue monastery temple library bakery substation depot hangar refinery villa cabin silo barn garage skyscraper',
  ],
  ['votes', 'vote ballot abstention'],
]

/** What so many pieces of something are, and what a noun counts only behind another. Examples: "5,000 pieces of equipment", "three artillery pieces", "12 air strikes". */
const WITH_ANOTHER: readonly [what: FigureKind, nouns: string, others: string][] = [
  ['vehicles', 'piece unit item', 'equipment weaponry hardware armour armor materiel'],
  ['artillery', 'piece unit system', 'artillery air-defence'],
  ['artillery', 'system', 'missile rocket himars'],
  ['strikes', 'raid attack', 'air missile drone rocket artillery bombing aerial'],
  ['drones', 'vehicle', 'unmanned'],
  ['shells', 'bomb', 'mortar'],
  ['ships', 'craft', 'landing patrol assault'],
  ['people', 'seeker', 'asylum'],
  ['other', 'crime', 'war'],
  ['weapons', 'gun', 'machine submachine'],
  ['buildings', 'block', 'flats apartment apartments tower'],
  ['buildings', 'station plant', 'power railway police petrol pumping'],
]

/** Lemmas of nouns that count with another word. */
export const PIECES: ReadonlySet<string> = new Set(WITH_ANOTHER.flatMap(([, nouns]) => nouns.split(' ')))

/** What a noun counts together with a word before it or after "of" behind it. */
export function countedWith({ lemma }: Pick<Word, 'lemma'>, others: readonly string[]): CountedNoun | undefined {
  const row = WITH_ANOTHER.find(
    ([, nouns, wanted]) => nouns.split(' ').includes(lemma) && wanted.split(' ').some(one => others.includes(one)),
  )
  return row && { what: row[0], number: 'both' }
}

/** Nouns of one form, and those that count in the plural only. */
const ONE_FORM = new Set([
  'craft',
  'people',
  'personnel',
  'aircraft',
  'himars',
  'abrams',
  'rohingya',
  'tutsi',
  'hutu',
  'hazara',
  'druze',
  'roma',
  'crew',
])

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
export function countedNoun({ text, lower, lemma }: Pick<Word, 'text' | 'lower' | 'lemma'>): CountedNoun | undefined {
  const special = WITH_FATE.get(lower)
  if (special) return special
  const singular = NOUNS.has(lemma.toLowerCase()) ? lemma.toLowerCase() : lower.replace(/s$/, '')
  const what = NOUNS.get(singular)
  if (!what) return personOf({ text, lower, lemma })
  const number = ONE_FORM.has(singular) ? 'both' : singular === lower ? 'one' : 'many'
  return { what, ...(PEOPLE.has(singular) ? { person: true } : {}), number }
}

/** Persons that are counted with a fate only, where the tables of names do not know them. */
const MORE_PERSONS = new Set(
  'peasant teacher nurse doctor driver priest monk pilgrim shopper commuter settler trader miner pupil baby infant toddler adult youth elder mourner worshipper firefighter cleric judge lawyer mayor engineer sapper deminer paramedic household herder observer inspector monitor adviser advisor contractor consultant technician trainee expert instructor correspondent lawmaker organiser bishop nun imam preacher cameraman translator interpreter comrade colleague compatriot relative'.split(
    ' ',
  ),
)

/** "4.2 million Syrians", "three fishermen were killed": whoever else is a person counts with a fate only. */
function personOf({ text, lower, lemma }: Pick<Word, 'text' | 'lower' | 'lemma'>): CountedNoun | undefined {
  if (/(?:s|ese)$/.test(lower) && /^\p{Lu}/u.test(text) && demonymOf(text))
    return { what: 'people', person: true, number: 'many' }
  // "One Israeli was killed".
  if (/^\p{Lu}\p{Ll}/u.test(text) && demonymOf(text))
    return { what: 'people', person: true, needsFate: true, number: 'one' }
  const singular = lemma.toLowerCase()
  return isPersonNoun(singular) || MORE_PERSONS.has(singular)
    ? { what: 'people', person: true, needsFate: true, number: lower === singular ? 'one' : 'many' }
    : undefined
}
