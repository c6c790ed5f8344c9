/** What an army without its country is called: that of the country which a report is about, where no other state fights there. */
export const OWN_ARMY: ReadonlySet<string> = new Set([
  'army',
  'military',
  'armed forces',
  'government troops',
  'government forces',
  'government soldiers',
  'government army',
  'regular army',
  'national army',
])

/** What a government without its country is called: the same, of a country where somebody fights it. */
export const OWN_GOVERNMENT: ReadonlySet<string> = new Set(['government', 'junta', 'regime'])

/** Words that tell nothing of whose it is: "the ruling junta", "the military government", "the terrorist regime". */
export const POWER_WORDS: ReadonlySet<string> = new Set(
  'the ruling military central terrorist criminal illegal brutal fascist puppet'.split(' '),
)
