/** Nouns that say what a person is: they stand before a name ("spokesman Dmitry Peskov") or alone ("the governor"). */
export const ROLES: ReadonlySet<string> = new Set(
  (
    'president vice-president premier chancellor minister secretary spokesman spokeswoman spokesperson adviser advisor governor ' +
    'mayor chief head commander commander-in-chief leader deputy chairman chairwoman chair director ambassador envoy senator ' +
    'congressman congresswoman lawmaker prosecutor judge king queen prince emir sheikh ayatollah imam bishop patriarch pope ' +
    'prime-minister strongman warlord negotiator mediator representative commissioner coordinator ombudsman ombudswoman inspector ' +
    'analyst expert professor researcher historian journalist reporter correspondent blogger activist lawyer doctor surgeon ' +
    'councillor councilman member teacher farmer driver resident official officer aide diplomat mp rapporteur economist engineer volunteer pensioner candidate nominee counterpart delegate ' +
    'abbot elder undersecretary under-secretary under-secretary-general secretary-general co-ordinator superintendent sheriff attorney'
  ).split(' '),
)

/** Military ranks and forms of address, which go with a name and need no office. */
export const RANKS: ReadonlySet<string> = new Set(
  (
    'general lieutenant major colonel captain sergeant corporal admiral marshal brigadier commodore private ' +
    'rear gen lt col maj capt sgt cpl adm brig cmdr mr mrs ms miss dr sir lord lady rev prof hon sen gov rep'
  ).split(' '),
)

/** Forms of address, which are no office: "Ms. Orth". */
export function isAddress(word: { readonly lower: string }): boolean {
  return /^(?:mr|mrs|ms|miss|sir|lord|lady|dame|madam)$/.test(plain(word))
}

/** Capitalised words that belong to an office, where other capitals before it name whose it is: "Foreign Minister", "Defence Ministry spokesman". */
export const PARTS_OF_OFFICES: ReadonlySet<string> = new Set(
  (
    'prime presidential foreign defense defence interior first deputy vice national security finance justice energy health education ' +
    'state general senior chief supreme high special press joint former acting humanitarian political military regional local retired ousted exiled new'
  ).split(' '),
)

/** What ends an office behind "of": "Chief of Staff", "Secretary of State". */
export const OFFICES_OF: ReadonlySet<string> = new Set('staff state defense defence'.split(' '))

/** Lower-case form without the full stop of an abbreviation: "Lt." is "lt". */
export function plain({ lower }: { readonly lower: string }): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower
}

/** Capitalised words that name no actor: days, months, marks of time and of the genre. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december jan feb mar apr jun jul aug sept sep oct nov dec gmt utc i i’m god christmas easter internet telegram twitter facebook'
  ).split(' '),
)
