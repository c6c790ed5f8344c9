/** Names of armed or breakaway parties that have a country or people in them and are not that country's party. Lower case, "the" left out. */
export const NON_STATE: readonly string[] = [
  // "the Arakan Army said": a rebel army of Myanmar, not Myanmar's
  'arakan army',
  'arakan rohingya',
  'kachin independence',
  'karen national',
  'shan state army',
  'ta ang national',
  'syrian democratic forces',
  'syrian national army',
  'free syrian army',
  'south lebanon army',
  'libyan national army',
  'tigray people',
  'tigray defence force',
  'tigray defense force',
  'tigray forces',
  'tigrayan forces',
  'oromo liberation',
  'amhara fano',
  'kurdistan workers',
  'donetsk people',
  'luhansk people',
  'lugansk people',
  'congo river alliance',
  'sudan liberation',
  'sudan people',
  'pakistani taliban',
  'afghan taliban',
  'lebanese hezbollah',
  'palestinian islamic jihad',
  'baloch liberation',
  'balochistan liberation',
  'west papua national liberation',
  'irish republican army',
  'ukrainian insurgent army',
  'russian volunteer corps',
  'freedom of russia legion',
  'republika srpska',
]

/** Words in a name or description that say the same of whoever bears it: "the National Liberation Army of Colombia". */
export const AGAINST_WORDS: ReadonlySet<string> = new Set(
  (
    'rebel rebels insurgent insurgents insurgency separatist separatists secessionist guerrilla guerrillas militants gunmen paramilitaries opposition protesters demonstrators ' +
    'gang gangs cartel cartels houthi houthis jihadist jihadists dissidents mutineers breakaway liberation mujahideen exiled'
  ).split(' '),
)

/** Names that such words do not make a rebel of. */
export const STATE_AFTER_ALL: readonly string[] = ["people's liberation army", 'people’s liberation army']
