/** Words of the closed classes that the tree's relations do not tell apart. All in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Prepositions after which a place is where the act is. Example: "shelled a village near Orvel". */
export const LOCATIVE = words(
  'in at on near from into around outside inside across over throughout along beyond behind through within toward towards to between among off',
)

/** Marks of a clause that may not be so. Example: "asked whether troops had left". */
export const CONDITIONALS = words('if unless whether')

/** Words beside numerals that can stand for people. Example: "displaced thousands". */
export const COUNTS = words('dozens scores hundreds thousands dozen several many')
