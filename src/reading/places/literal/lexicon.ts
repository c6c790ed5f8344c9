/** Lemmas of what lies in a place or comes over it: "the south of Ukraine", "the Mexico border", "US soil". */
export const GROUND: ReadonlySet<string> = words(`
  north south east west northeast northwest southeast southwest part half rest centre center city town village capital port border coast
  region province district area territory soil map island mountain invasion occupation bombing shelling out outside inside percent % third quarter
  airport airbase airspace base waters shore coastline countryside desert forest river lake valley hill street road highway bridge square park
  beach suburb outskirts neighbourhood neighborhood skyline weather earthquake flood hurricane wildfire blaze frontier crossing shoreline harbour harbor
  jail prison camp hospital hotel school campus museum cathedral mosque church factory plant warehouse field airfield mine dam reservoir stadium
  underground metro tube subway station terminal state county peninsula strip enclave exclave line front frontline sky home house apartment flat
  trip visit tour leg stop
`)

/** Lemmas of what goes on in a country as a whole, so that the country is meant as the ground of it: "China's economy". */
export const IN_A_COUNTRY: ReadonlySet<string> = words(`
  economy market population pollution industry tourism agriculture farming harvest manufacturing climate wildlife history landscape job
  growth infrastructure housing production
`)

/** Capitalised heads of names that lie on the ground: "Kherson Airport", "Boston Common". Lower case. */
export const GROUND_NAMES: ReadonlySet<string> = words(`
  airport street avenue road boulevard highway bridge river lake bay beach park square hill hills heights valley mountains mountain desert forest
  island islands peninsula coast harbour harbor port county province district oblast region governorate raion state city town village township
  station hospital zoo garden gardens museum tower plaza mall cathedral mosque church stadium arena camp crossing border
`)

/** Lemmas of people and bodies that other lists of ours lack, and of what only they have: "Kherson mayor", "Iowa lawmakers". */
export const PEOPLE_TOO: ReadonlySet<string> = words(`
  teen teenager kid pupil student survivor native fan supporter voter mayor chief coach star team side club squad captain forward goalkeeper
  lawmaker legislator legislature lawsuit republican democrat libertarian conservative liberal attorney prosecutor jury court judge
  police policeman firefighter paramedic medic worker union driver owner landlord tenant shopper commuter tourist businessman executive
  spokesperson spokesman spokeswoman premier governor senator congressman congresswoman representative delegate delegation councillor
`)

/** Lemmas of participles behind a hyphen by which the place acts: "Moscow-backed", "US-led". */
export const DONE_BY: ReadonlySet<string> = words(
  'ally appoint arm back broker build control finance fund hold impose install lead make mediate occupy operate own run sponsor supply support train',
)

/** Lemmas of what only those who govern have or do: "the Moscow decision", "the Minsk agreement". */
export const OF_RULERS: ReadonlySet<string> = words(`
  decision law bill budget policy rule ban plan vote election referendum sanction tariff tax agreement accord treaty deal pact declaration protocol
  convention government administration ministry department authority council commission office agency mantra stance position denial claim
  accusation demand response reaction proposal offer pledge threat warning
`)

/** Lemmas of verbs of saying and wanting, with which a town or region is those who speak for it: "Erbil rejected the ruling". */
export const SPEAKING_FOR: ReadonlySet<string> = words(`
  accuse announce argue ask assert agree appeal approve ban beat blame boycott claim condemn contend complain consider criticise criticize decide defeat
  declare demand deny dismiss elect fear file hope insist lobby lose maintain offer oppose outlaw pass pay petition pledge promise propose protest refuse reject
  repeal request retaliate rule say score seek sign sue suspect tell thank threaten urge veto vote vow want warn welcome win adopt legalise legalize
`)

/** Verbs of saying, wanting and acting with which a country or capital is its government: "Moscow insists". */
export const ACTING_VERBS: ReadonlySet<string> = words(`
give gives gave abandon abandons abandoned withdrew pulls pulled said says say saying insisted insists insist warned warns warn accused accuses accuse announced announces announce
claimed claims claim denied denies deny rejected rejects reject demanded demands demand urged urges urge vowed vows
vow threatened threatens threaten promised promises promise pledged pledges pledge agreed agrees agree refused
refuses refuse condemned condemns condemn called calls call wants wanted want hopes hoped hope fears feared fear
believes believed believe considers considered thinks thought maintains maintained argues argued argue confirmed
confirms confirm declared declares declare told tells tell asked asks ask signed signs sign imposed imposes impose
launched launches launch fired fires fire invaded invades invade annexed annexes annex attacked attacks attack
bombed bombs bomb shelled shells shell captured captures capture seized seizes seize sent sends send supplied
supplies supply provided provides provide backed backs back supports supported support blamed blames blame withdrew
withdraws withdraw retaliated responded responds respond voted votes vote won wins win lost loses lose gained gains
gain gaining proves proved prove failed fails fail needs needed need faces faced face plans planned plan seeks
sought seek decided decides decide ordered orders order banned bans ban expelled expels expel recalled recalls
recall summoned summons summon recognised recognized recognises recognizes recognise recognize joined joins join
left leaves closed closes shut shuts struck strikes hosts offered offers brought dreams rejects continues continued continue began begins begin started starts start tried tries try must should could
would will may might can cannot does did do has had have is was
`)

/** Prepositions that put an actor behind them: "war with Russia", "sanctions against Moscow", "according to Kyiv". */
export const ACTOR_PREPOSITIONS: ReadonlySet<string> = words(`
with against by than versus vs like
`)

/** Lemmas of verbs that are said of a town as a town: "Kyiv remained quiet". */
export const OF_TOWNS: ReadonlySet<string> = words(
  'be remain stay fall lie burn wake sleep come become see host have seem look stand',
)

/** Lemmas of what becomes of a town: "Kabul has fallen". */
export const FATES: ReadonlySet<string> = words(
  'fall burn surrender wake sleep shake tremble starve celebrate mourn empty',
)

/** Lemmas of what is done to a town: "Kyiv was shelled". */
export const DONE_TO_TOWNS: ReadonlySet<string> = words(`
  attack besiege blanket blockade bomb bombard capture cut destroy devastate divide encircle evacuate flood hit jolt liberate loot occupy overrun
  paralyse paralyze plunge pound raid ravage reach recapture rock seize shake shell storm strike surround take target
`)

/** Adjectives of how it is in a town. */
export const QUIET: ReadonlySet<string> = words('calm cold dark deserted empty free hot quiet safe silent tense unsafe')

/** Prepositions of what is in the sky there. */
export const OVERHEAD: ReadonlySet<string> = words('over above')

/** Lemmas of what is in the sky, and of what it does there. */
export const IN_THE_AIR: ReadonlySet<string> = words(
  'appear aircraft circle cloud drone explode explosion fly helicopter hover jet missile pass plane rocket roar sky smoke warplane low',
)

/** Lemmas of verbs whose object is spoken to or of, so that it is a party: "accused Cairo". */
export const ADDRESSED: ReadonlySet<string> = words(
  'accuse ask assure blame condemn criticise criticize denounce notify persuade praise press pressure sanction thank urge warn',
)

/** Lemmas of verbs whose object is a place on the ground, a country too: "invaded Ukraine". */
export const ENTERED: ReadonlySet<string> = words(`
enter leave reach visit flee cross tour invade occupy hit strike shell bomb border divide devastate batter rock shake sweep exit overrun
`)

/** Lemmas of what runs from place to place: "the border with Mexico", "flights between London and Harare". */
export const LINKS: ReadonlySet<string> = words(
  'border flight road railway rail train ferry highway route corridor crossing distance frontier pipeline bus motorway',
)

/** Behind these a town is a place, but a country may be a party: "relations between Russia and the West". */
export const EITHER: ReadonlySet<string> = words('between toward towards on over above onto within')

/** What is dealt to a party, not to a place. */
export const SUFFERED: ReadonlySet<string> = words(
  'blow setback threat embarrassment humiliation challenge message warning aid loyal support gift',
)

/** What is said is said by those who govern: "Ouagadougou's denial". Lemmas. */
export const SAID: ReadonlySet<string> = words(`
  accusation allegation announcement claim complaint condemnation contention decision demand denial insistence offer pledge promise proposal refusal
  rejection request response statement threat vow warning
`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
