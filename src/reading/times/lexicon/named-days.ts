/** A day of the year whose events go by its name, and the year that is meant when it stands before one of the nouns. */
interface NamedDay {
  readonly month: number
  readonly day: number
  readonly year: number
  /** What follows the day. */
  readonly nouns: RegExp
  /** What is named, for whoever reads the table. */
  readonly event: string
}

const ATTACKS = '(?:terrorist |terror )?attacks?'
const BOMBINGS = `(?:${ATTACKS}|(?:[a-z]+ )?bombings?)`

function nouns(source: string): RegExp {
  return new RegExp(`^${source}\\b`)
}

/** Days that stand for what happened on them, in news of any later year: "the September 11 attacks". Encyclopaedic knowledge, set down by hand. */
export const NAMED_DAYS: readonly NamedDay[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    nouns: nouns(`(?:${ATTACKS}|hijackings?|hijackers?)`),
    event: 'attacks on New York and Washington',
  },
  { month: 3, day: 11, year: 2004, nouns: nouns(BOMBINGS), event: 'train bombings in Madrid' },
  { month: 7, day: 7, year: 2005, nouns: nouns(BOMBINGS), event: 'bombings in London' },
  { month: 11, day: 13, year: 2015, nouns: nouns(ATTACKS), event: 'attacks in Paris' },
  {
    month: 10,
    day: 7,
    year: 2023,
    nouns: nouns(`(?:${ATTACKS}|massacres?|assault)`),
    event: 'attack on southern Israel',
  },
]
