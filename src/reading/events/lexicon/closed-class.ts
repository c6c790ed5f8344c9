/** Words of the closed classes, as far as the clause patterns ask for them. All in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const BE = words("be am is are was were been being 's 're 'm")
export const HAVE = words("have has had having 've")
export const DO = words('do does did')
export const FUTURE = words("will shall wo 'll")
export const MODALS = words("will shall wo 'll would could can ca may might must should 'd")
export const NEGATIONS = words("not n't never nor neither hardly scarcely")

export const DETERMINERS = words(
  'a an the this that these those its their his her our my your some any no every each all both several many few most another such what whatever which',
)
export const PRONOUNS = words('i he she it they we you who which that him her them us')
export const OBJECT_PRONOUNS = words('him her them us it')
export const SUBJECT_PRONOUNS = words('i he she it they we you')

export const PREPOSITIONS = words(
  'of in at on from to into onto by with without near around outside inside across over under against toward towards through throughout along beyond behind between among amid during since until till after before despite for as about above below off upon within per via past up down out like following including than',
)
/** Prepositions after which a place is where the act is. */
export const LOCATIVE = words(
  'in at on near from into around outside inside across over throughout along beyond behind through within toward towards to between among off',
)

/** Words that begin a clause of their own. */
export const SUBORDINATORS = words(
  'that which who whom whose where when while whilst after before because although though if unless whether once since until as so whereas',
)
export const RELATIVES = words('which who that whom where')
export const CONDITIONALS = words('if unless whether')
export const COORDINATORS = words('and but or nor yet')

export const ADVERBS = words(
  'also already still then now just again soon later even only almost nearly ever once twice back further together largely far long meanwhile instead here there today yesterday tomorrow overnight too once fully',
)

/** Count words that can stand for people: "killed three". */
export const COUNTS = words(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty dozens scores hundreds thousands dozen several many',
)
