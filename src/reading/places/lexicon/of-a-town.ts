/** Nouns right behind the name of a town, in lower case, for who lives or serves there and what is there: "a Beryslav man", "Beryslav police". */
export const OF_A_TOWN: ReadonlySet<string> = new Set(
  `
man men woman women boy boys girl girls teen teens teenager teenagers couple couples resident residents native natives mother mothers
father fathers student students pensioner farmer farmers villagers townspeople police firefighter firefighters mayor council councillor
councillors councilman councilwoman commissioners officials voters school schools home homes apartment hospital church office offices
businessman area neighborhood neighbourhood suburb suburbs shop shops store restaurant restaurants market airport airfield station prison
jail native plant factory refinery garrison bridgehead university college neighborhoods neighbourhoods authorities
`
    .trim()
    .split(/\s+/),
)

/** Behind a hyphen, where only a place can stand before it: "a Beryslav-based firm". */
export const JOINED_TO_A_PLACE: ReadonlySet<string> = new Set('based born area bound held controlled'.split(' '))

/** Public bodies in their names, which are those of the town or land before: "Beryslav City Council", "Texas Department of …", "Fargo Mayor". */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  `
police sheriff sheriffs fire department council councilman councilwoman councillor councilor court courthouse jail mayor coroner commission
commissioner commissioners library guard patrol detention services supervisors selectman selectmen governor legislature gop democrats
republicans prosecutor prosecutors district
`
    .trim()
    .split(/\s+/),
)

/** A party before a hyphen and the home of whoever belongs to it: "D-N.J." */
export const PARTIES: ReadonlySet<string> = new Set('d r i dfl dem rep gop'.split(' '))

/** Short forms of American states that are no words of English: with their full stop they are states anywhere. Those that are words stand behind a comma. */
export const SHORT_STATES: ReadonlySet<string> = new Set(
  `
ala ariz ark calif colo conn fla ga kan ky md mich minn mont neb nev okla penn pa tenn tex va vt wis wyo
`
    .trim()
    .split(/\s+/),
)

/** Short forms wholly in capitals that are nothing else than a state. */
export const STATES_IN_CAPITALS: ReadonlySet<string> = new Set(['nsw'])

/** Plurals behind a list of names that say what each of them is, with the singular: "Barrow and Jackson counties". */
export const SHARED_KINDS: ReadonlyMap<string, string> = new Map([
  ['counties', 'county'],
  ['parishes', 'parish'],
  ['districts', 'district'],
  ['provinces', 'province'],
  ['oblasts', 'oblast'],
  ['regions', 'region'],
  ['governorates', 'governorate'],
])
