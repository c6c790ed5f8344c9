/** Words of a name that tell nothing apart. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an of for in and s affairs his her its their our some many several other senior ' +
    'retreating leaving withdrawing advancing remaining invading occupying departing'
  ).split(' '),
)

/** Nouns for an army as a whole or its people: "Russian troops" and "the Russian army" are one force. */
export const ARMED_FORCES: ReadonlySet<string> = new Set(
  'army troops troop forces force units military soldiers soldier servicemen servicemembers armed occupiers'.split(' '),
)

/** Words for one branch of a state’s arms: "the Ukrainian air force" is not the army, and its national police are its police. */
export const BRANCHES: ReadonlySet<string> = new Set(
  'air navy naval marine marines border coast police gendarmerie guard security special airborne missile'.split(' '),
)

/** Nouns for the soldiers of a mission: beside its name they tell nothing apart. */
export const PEACE_NOUNS: ReadonlySet<string> = new Set('peacekeeper peacekeepers'.split(' '))

/** Nouns for those who speak for a state without a name. */
export const OFFICIALS: ReadonlySet<string> = new Set('officials official authorities'.split(' '))

/** Words of description: a body whose name has only these and a party's name is told apart by its party alone. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    'ministry defence foreign interior health energy government parliament president presidency office administration ' +
    'presidential regional local military intelligence service general staff command police security council state navy ' +
    'air force army border guard emergency services'
  ).split(' '),
)

/** One spelling for words that are written in two ways. */
export const SPELLINGS: { readonly [word: string]: string } = {
  defense: 'defence',
  organization: 'organisation',
  center: 'centre',
  mod: 'defence ministry',
  defmin: 'defence ministry',
  junta: 'government',
  regime: 'government',
}

/** Bodies known by several names: the key we keep, then the others. A key is party, bar, words in alphabetical order. */
export const SAME_BODIES: readonly (readonly [kept: string, name: string, ...others: string[]])[] = [
  ['RU|defence ministry', 'Russian Defence Ministry', 'RU|military ministry', 'RU|department military'],
  ['RU|government', 'Russian government', 'RU|leadership', 'RU|state'],
  ['UA|government', 'Ukrainian government', 'UA|leadership', 'UA|state'],
  ['UA|general staff', 'General Staff of Ukraine', 'UA|armed forces general staff'],
  ['MM|government', 'Myanmar government', 'MM|leadership', 'MM|state', '|administration council state'],
  ['MM|armed forces', 'Myanmar army', '|tatmadaw'],
  ['US|defence department', 'US Defense Department', 'US|defence'],
  ['|nations united', 'United Nations', '|un'],
  ['|european union', 'European Union', '|eu'],
  ['|nato', 'NATO', '|atlantic north organisation treaty', '|alliance atlantic north', '|alliance nato'],
  ['|iaea', 'IAEA', '|agency atomic energy international'],
  ['|committee cross international red', 'International Committee of the Red Cross', '|icrc', '|cross red'],
]
