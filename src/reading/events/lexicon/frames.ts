/** Worlds in which the words of war are not war. A sentence with such a word makes no event unless its trigger is `hard`. */
export interface Frame {
  readonly kind: 'sport' | 'fiction' | 'figure'
  readonly words: string
  readonly example: string
}

/** Places of sport ("stadium", "pitch") are not here: rockets hit those too. */
export const FRAMES: readonly Frame[] = [
  {
    kind: 'sport',
    words:
      'football footballer soccer rugby cricket hockey tennis basketball chess midfielder striker players game games defender goalkeeper keeper stoppage equaliser offside goal goals scored league playoff playoffs semi-final semifinal quarter-final championship championships tournament innings wicket wickets referee halftime half-time kick-off penalty coach teammates medal grand-slam olympic',
    example: 'The striker attacked the goal from the left.',
  },
  {
    kind: 'fiction',
    words:
      'film films movie movies novel novels thriller screenplay sitcom blockbuster box-office starring sequel playwright videogame gamers fictional documentary drama television-series opera musical exhibition festival premiere protagonist',
    example: 'In the film, rebels capture the capital.',
  },
  {
    kind: 'figure',
    words: 'orbit spacecraft astronaut astronauts cosmonaut cosmonauts',
    example: 'The rocket was launched into orbit.',
  },
]

/** Words that follow or go before a trigger and make it a figure of speech: [trigger word, other word, where]. */
export const FIGURES: readonly (readonly [word: string, other: string, where: 'before' | 'after'])[] = [
  ['attack', 'heart', 'before'],
  ['attack', 'panic', 'before'],
  ['attack', 'asthma', 'before'],
  ['attack', 'shark', 'before'],
  ['attack', 'verbal', 'before'],
  ['attack', 'personal', 'before'],
  ['arrest', 'cardiac', 'before'],
  ['withdrawal', 'cash', 'before'],
  ['withdrawal', 'alcohol', 'before'],
  ['withdrawal', 'nicotine', 'before'],
  ['retreat', 'yoga', 'before'],
  ['retreat', 'spiritual', 'before'],
  ['retreat', 'glacier', 'before'],
  ['offensive', 'charm', 'before'],
  ['explosion', 'population', 'before'],
  ['strike', 'hunger', 'before'],
  ['air raid', 'siren', 'after'],
  ['air raid', 'alert', 'after'],
  ['air raid', 'alarm', 'after'],
  ['air raid', 'shelter', 'after'],
  ['air raid', 'warning', 'after'],
  ['meeting', 'room', 'after'],
  ['ceasefire', 'talk', 'after'],
  ['ceasefire', 'proposal', 'after'],
  ['ceasefire', 'line', 'after'],
  ['attack', 'helicopter', 'after'],
  ['attack', 'drone', 'after'],
  ['attack', 'aircraft', 'after'],
  ['protest', 'under', 'before'],
  ['hit', 'hard', 'before'],
  ['hit', 'hard', 'after'],
  ['hit', 'hardest', 'before'],
  ['hit', 'hardest', 'after'],
  ['hit', 'badly', 'before'],
  ['fall', 'silent', 'after'],
  ['fall', 'quiet', 'after'],
  ['fall', 'short', 'after'],
  ['fall', 'dark', 'after'],
  ['fall', 'apart', 'after'],
  ['fall', 'behind', 'after'],
  ['fall', 'victim', 'after'],
  ['fall', 'asleep', 'after'],
  ['fall', 'ill', 'after'],
  ['fall', 'prey', 'after'],
  ['battle', 'legal', 'before'],
  ['battle', 'court', 'before'],
  ['battle', 'uphill', 'before'],
  ['battle', 'political', 'before'],
  ['battle', 'losing', 'before'],
  ['battle', 'cancer', 'before'],
  ['poisoning', 'food', 'before'],
  ['poisoning', 'lead', 'before'],
  ['poisoning', 'alcohol', 'before'],
  ['poisoning', 'blood', 'before'],
  ['mutiny', 'backbench', 'before'],
  ['assault', 'rifle', 'after'],
  ['blast', 'had', 'before'],
  ['summit', 'reached', 'before'],
  ['summit', 'mountain', 'before'],
]

/** Heads after "of", "on", "against" that make a noun of war a figure of speech: "an invasion of privacy". */
export const ABSTRACT_OBJECTS: ReadonlySet<string> = new Set(
  'criticism abuse complaints praise applause insults emails calls opportunity privacy colour color colours colors peas questions letters crows film movie comedy senses imagination freedom democracy press character credibility proposal plan idea bill budget record policy policies cancer poverty inflation drugs evidence love joy flavour laughter styles ideas opinions wills title trophy career reputation share soul values principles rights law constitution language sound words sequel video record fridge freezer cupboard wallet motion suggestion request rumour rumor theory argument idea notion nerves sensibilities'.split(
    ' ',
  ),
)

/** Nouns before which a noun of war only says of what kind they are: "evacuation plane", "ceasefire line". */
export const COMPOUND_TAILS: ReadonlySet<string> = new Set(
  'plane airplane aircraft helicopter drone leader organiser movement group agreement proposal plan deal line monitor site victim survivor zone warning alert siren shelter room camp record charge suspect case trial warrant order route bus train mentality result campaign poster force capability range price package ballot fund rifle'.split(
    ' ',
  ),
)

/** Things in the past by their name: with one of these words the act is background. */
export const HISTORIC: ReadonlySet<string> = new Set(
  'soviet nazi ottoman napoleon napoleonic medieval colonial historian historians museum century centuries'.split(' '),
)

/** Words near which "a strike" is of those who stop work: "nurses", "unions", "a strike over pay". */
export const LABOUR: ReadonlySet<string> = new Set(
  'union unions wage wages pay salary salaries walkout walkouts picket pickets employer employers labour labor dockers commuters railway rail bargaining overtime workplace payrise stoppage teachers nurses doctors postal bus lecturers employees'.split(
    ' ',
  ),
)

/** Words before "strike" that make it no blow: "on strike", "a rent strike", "a lightning strike". */
export const STRIKES_OF_OTHERS: ReadonlySet<string> = new Set(
  'on rent price lightning bowling pilots prison student students workers third first-and-third'.split(' '),
)

/** Verbs whose "strike" is of those who stop work: "called a strike", "ended their strike". */
export const STRIKERS_VERBS: ReadonlySet<string> = new Set('call join end stage hold begin suspend extend'.split(' '))

/** What kills, hits and drives out without anybody's doing, by lemma. */
export const MISFORTUNES: ReadonlySet<string> = new Set(
  'attack cancer virus disease flood flooding earthquake quake aftershock storm hurricane cyclone typhoon tornado avalanche landslide mudslide tsunami drought heatwave wildfire volcano eruption lightning covid cholera malaria measles heat cold frost bolt pandemic epidemic outbreak crash accident derailment collision stampede famine inflation recession tariff'.split(
    ' ',
  ),
)

/** Whose attacks and fire are words, by lemma. */
export const CRITICS: ReadonlySet<string> = new Set(
  'critic opposition lawmaker legislator columnist commentator reviewer senator congressman congresswoman republican democrat regulator watchdog shareholder investor fan viewer listener economist environmentalist campaigner'.split(
    ' ',
  ),
)

/** Whose strike is no blow, by lemma: "a pilots' strike", "a strike by nurses". */
export const STRIKERS: ReadonlySet<string> = new Set(
  'pilot teacher worker nurse doctor driver miner student docker employee judge lawyer actor writer porter trucker machinist crew staff prisoner inmate union shopkeeper trader baker civil-servant'.split(
    ' ',
  ),
)
