import type { PlaceKind } from '../../../gazetteer/gazetteer.ts'

/** Last words of names, in lower case, that say what the whole name is of. */
const ALWAYS: readonly (readonly [PlaceKind, string])[] = [
  [
    'facility',
    'street streets st road rd avenue ave drive lane boulevard blvd parkway highway freeway turnpike bypass plaza square bridge',
  ],
  ['facility', 'airport airfield stadium dam refinery cemetery racecourse expressway'],
  ['river', 'river creek brook canal'],
  ['lake', 'lake reservoir'],
  ['island', 'island islands'],
  ['area', 'valley forest park township wilderness hills mountains peninsula bay beach estate canyon desert'],
]

/** The same, which are as often names of bodies: places only where the words put something there ("at Beryslav Hospital"). */
const BEHIND_LOCATIVE: readonly (readonly [PlaceKind, string])[] = [
  [
    'facility',
    'university hospital clinic cathedral mosque church chapel synagogue monastery abbey castle palace museum mall prison jail barracks base camp garrison academy college school station depot port harbor harbour factory plant steelworks mine theatre theater hotel hall center centre arena embassy consulate terminal tower zoo',
  ],
]

/** First words of names that say it: "Lake Sasyk", "Fort Drum". */
const FIRST: readonly (readonly [PlaceKind, string])[] = [
  ['lake', 'lake'],
  ['area', 'mount cape'],
  ['facility', 'fort'],
]

/** Words for a road that has a number: "Highway 10", "County Road 43". */
export const NUMBERED: ReadonlySet<string> = new Set('highway route road interstate motorway autobahn'.split(' '))

/** What a name is of that ends, or begins, with such a word. */
export interface Head {
  readonly kind: PlaceKind
  readonly needsLocative: boolean
}

/** By the last word of a name, in lower case and without a full stop. */
export const LAST_WORDS: ReadonlyMap<string, Head> = new Map([
  ...entriesOf(ALWAYS, false),
  ...entriesOf(BEHIND_LOCATIVE, true),
])

/** By the first word of a name. */
export const FIRST_WORDS: ReadonlyMap<string, Head> = new Map(entriesOf(FIRST, false))

function entriesOf(table: readonly (readonly [PlaceKind, string])[], needsLocative: boolean): [string, Head][] {
  return table.flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, Head] => [word, { kind, needsLocative }]),
  )
}
