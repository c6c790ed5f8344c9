const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns whose ends look like a verb's, an adjective's or an adverb's. Example: "the building", "a hundred feet", "the capital", "the family". */
export const NOUNS_LIKE_OTHERS: ReadonlySet<string> = words(`
accounting advertising building ceiling clothing engineering evening funding gathering hearing heating housing king landing lightning marketing meaning meeting morning nothing offering offspring opening parking painting planning proceeding ring ruling sibling spring string suffering thing
training trafficking uprising warning wedding wing writing killing bombing shelling fighting shooting beginning bearing briefing crossing dwelling finding holding icing lodging mining outing processing programming rating rigging saying setting shipping spelling timing wording
bed breed deed feed greed hatred hundred need reed seed shed speed steed weed creed embed sled
ally anomaly assembly belly bully butterfly family fly jelly monopoly rally reply supply tally italy july
animal appeal approval arrival arsenal burial canal capital cardinal cathedral collateral criminal deal denial disposal festival funeral general goal hospital interval journal manual material meal medal memorial metal mineral official original pedal potential principal professional proposal referral refusal removal renewal retrieval rival scandal signal survival
terminal trial tribunal withdrawal individual intellectual referendum
clinic comic critic fabric logic magic mechanic music panic picnic public republic rhetoric statistic tactic topic traffic arithmetic epidemic pandemic
captive detective directive executive incentive initiative motive native operative perspective relative representative objective alternative archive drive
cable table vegetable variable dish fish finish polish furnish british
today tomorrow yesterday tonight
news
means series species headquarters barracks crossroads politics mathematics physics economics ethics diabetes gas bus chaos crisis basis analysis thesis emphasis hypothesis status virus focus bonus campus census consensus apparatus process access success congress progress business witness illness weakness darkness mass glass class grass pass loss boss cross press dress stress address
`)

/** Plurals without -s, and nouns in -s that are plural: tagged NNS. Example: "people fled", "the police are". */
export const PLURALS_WITHOUT_S: ReadonlySet<string> = words(`
people men women children police feet teeth mice geese cattle gunmen policemen fishermen servicemen crewmen businessmen lawmen spokesmen congressmen oxen data media criteria phenomena bacteria troops personnel grandchildren schoolchildren militiamen countrymen tribesmen firemen
`)

/** Nouns that an infinitive belongs to rather than to the verb before. Example: "a decision to withdraw", "the right to return". */
export const TAKES_INFINITIVE: ReadonlySet<string> = words(`
ability agreement attempt attempts authority bid call calls campaign chance chances choice claim commitment decision decisions deal desire determination duty effort efforts failure freedom idea incentive intention intentions invitation job lot mandate means money mission motion move moves need needs nothing
obligation offer operation opportunity opportunities option order orders permission place plan plans plot pledge pledges policy power powers promise proposal reason reasons refusal request right rights room something someone anything strategy tendency things thing threat threats time times vow way ways willingness work
`)

/** Nouns of time that stand beside a verb without preposition. Example: "They left Monday", "last week", "this morning". */
export const TIME_NOUNS: ReadonlySet<string> = words(`
monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight day days week weeks month months year years hour hours minute minutes second seconds night morning evening afternoon time times weekend decade decades century summer winter spring autumn
january february march april june july august september october november december
`)
