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
  ['blast', 'had', 'before'],
  ['summit', 'reached', 'before'],
  ['summit', 'mountain', 'before'],
]

/** Heads after "of", "on", "against" that make a noun of war a figure of speech: "an invasion of privacy". */
export const ABSTRACT_OBJECTS: ReadonlySet<string> = new Set(
  'criticism abuse complaints praise applause insults emails calls opportunity privacy colour color colours colors peas questions letters crows film movie comedy senses imagination freedom democracy press character credibility proposal plan idea bill budget record policy policies cancer poverty inflation drugs evidence love joy flavour laughter styles ideas opinions wills title trophy career reputation share soul values principles rights law constitution language sound words sequel video record'.split(
    ' ',
  ),
)

/** Nouns before which a noun of war only says of what kind they are: "evacuation plane", "ceasefire line". */
export const COMPOUND_TAILS: ReadonlySet<string> = new Set(
  'plane airplane aircraft helicopter drone leader organiser movement group agreement proposal plan deal line monitor site victim survivor zone warning alert siren shelter room camp record charge suspect case trial warrant order route bus train mentality result campaign poster'.split(
    ' ',
  ),
)

/** Things in the past by their name: with one of these words the act is background. */
export const HISTORIC: ReadonlySet<string> = new Set(
  'soviet nazi ottoman napoleon napoleonic medieval colonial historian historians museum century centuries'.split(' '),
)
