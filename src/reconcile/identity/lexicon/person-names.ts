/** Titles, ranks and forms of address that stand before a name and are no part of it. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr sir lord lady president minister prime general gen lieutenant lt colonel col major maj captain capt ' +
    'sergeant sgt admiral marshal brigadier governor mayor senator secretary chancellor king queen pope spokesman spokeswoman ' +
    'spokesperson deputy foreign defence defense interior chief commander prof professor rev doctor coach bishop father pastor imam sheikh army kremlin'
  ).split(' '),
)

/** Given names that are written in two languages: one line, one person’s name. */
export const SAME_GIVEN_NAMES: readonly string[] = [
  'volodymyr vladimir uladzimir',
  'oleksandr aleksandr alexander alexandr alyaksandr',
  'oleksiy oleksii aleksey alexei aleksei alexey',
  'serhiy serhii sergei sergey siarhei',
  'dmytro dmitry dmitri dmitrii dzmitry',
  'mykhailo mikhail michael mykhaylo',
  'mykola nikolai nikolay',
  'andriy andrii andrei andrey',
  'yevhen evgeny yevgeny evgenii yevgenii',
  'kyrylo kirill',
  'ihor igor',
  'pavlo pavel',
  'petro pyotr petr',
  'valeriy valerii valery valeri',
  'yuriy yurii yuri yury',
  'vasyl vasily vasili',
  'hanna anna',
  'iryna irina',
  'olena elena yelena',
  'mohammed muhammad mohamed mohammad',
  'joe joseph',
]

/** Words that belong to the surname after them: no surname of their own before a hyphen. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al el ul abu abd ibn ben bin bint van von de del da di le la mac mc'.split(' '),
)

/** Ends of a name that are no surname. */
export const NAME_ENDINGS: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '))
