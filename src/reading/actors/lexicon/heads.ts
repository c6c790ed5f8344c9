import type { MentionKind } from '../../../record/mention.ts'

/** Nouns that head a name or description of an actor, by what they make of it. Singular and plural both stand here. */
const ROWS: readonly [kind: MentionKind, words: string][] = [
  // "the Ukrainian army", "Russian troops", "rebel fighters"
  [
    'force',
    'army military navy troops troop forces force soldiers soldier servicemen serviceman servicewomen fighters fighter marines ' +
      'paratroopers brigade battalion regiment division corps fleet militia militias militants militant rebels rebel insurgents ' +
      'guerrillas gunmen defenders occupiers occupier invaders separatists mercenaries units unit garrison artillery conscripts ' +
      'guard guards coastguard gang gangs dissidents jihadists mujahideen paramilitaries junta-forces air-force airborne sappers commandos contingent',
  ],
  // "the Defence Ministry", "the regional administration"
  [
    'government',
    'ministry government administration authorities parliament senate congress cabinet presidency duma rada kremlin junta ' +
      'council municipality prosecutors court commission embassy leadership regime state',
  ],
  [
    'organisation',
    'agency organisation organization union party company service bank committee command staff headquarters police office bureau ' +
      'department institute group alliance coalition league federation association foundation observatory movement front network ' +
      'monitor watchdog bloc body regulator tribunal ' +
      'opposition newspaper channel broadcaster television outlet mission intelligence operator utility hospital university ministry-of',
  ],
  // "Ukrainian officials", "a military analyst"
  [
    'office',
    'official officials spokesperson source sources lawmaker lawmakers diplomat diplomats analyst analysts expert experts aide ' +
      'aides officer officers investigator investigators observers mediators negotiators leaders ministers commanders advisers ' +
      'advisors deputies mayors governors generals reporter reporters correspondent witnesses witness bloggers blogger',
  ],
  [
    'people',
    'elders herders critics nurses neighbours shopkeepers patients survivors residents resident civilians civilian people villagers refugees families protesters demonstrators prisoners hostages workers ' +
      'crowds volunteers doctors medics children women men locals townspeople farmers students migrants evacuees inhabitants',
  ],
]

/** Kind of actor that a head noun makes, by lower-case form. */
export const HEADS: ReadonlyMap<string, MentionKind> = new Map(
  ROWS.flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const)),
)

/** What a force fights with and is told by: "an Israeli warplane", "Russian tanks"; an actor only with an owner. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  (
    'warplane warplanes jet jets helicopter helicopters gunship gunships bomber bombers tank tanks warship warships frigate frigates destroyer destroyers ' +
    'cruiser cruisers submarine submarines gunboat gunboats gunners howitzers batteries guns sappers snipers sniper pilots'
  ).split(' '),
)

/** Names by which a government is called though they are a place or a house. Value: ISO 3166 alpha-2. */
export const METONYMS: ReadonlyMap<string, string> = new Map([
  ['kremlin', 'RU'],
  ['white house', 'US'],
  ['pentagon', 'US'],
  ['state department', 'US'],
  ['downing street', 'GB'],
  ['whitehall', 'GB'],
  ['elysee', 'FR'],
  ['élysée', 'FR'],
  ['bankova', 'UA'],
  ['verkhovna rada', 'UA'],
  ['duma', 'RU'],
  ['knesset', 'IL'],
  ['foggy bottom', 'US'],
  ['quai d’orsay', 'FR'],
  ["quai d'orsay", 'FR'],
  ['blue house', 'KR'],
  ['zhongnanhai', 'CN'],
  ['majlis', 'IR'],
  ['bundestag', 'DE'],
])

/** Towns that are no capital, and say what a government says: "Tel Aviv insists". A strike on them is a strike on a town. */
export const METONYMS_OF_SAYING: ReadonlyMap<string, string> = new Map([
  ['tel aviv', 'IL'],
  ['jerusalem', 'IL'],
  ['the hague', 'NL'],
])
