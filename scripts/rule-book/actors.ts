import { HEADS, METONYMS, METONYMS_OF_SAYING } from '../../src/reading/actors/lexicon/heads.ts'
import { AGAINST_WORDS, NON_STATE } from '../../src/reading/actors/lexicon/non-state.ts'
import { NOT_NAMES, OFFICES_OF, PARTS_OF_OFFICES, RANKS, ROLES } from '../../src/reading/actors/lexicon/roles.ts'
import { THINGS } from '../../src/reading/actors/lexicon/things.ts'
import { code, table, wordList } from './markdown.ts'

/** The words that make a phrase the name or description of an actor. */
export function actorsSection(): string {
  const kinds = Map.groupBy(HEADS, ([, kind]) => kind)
  const governments = Map.groupBy([...METONYMS, ...METONYMS_OF_SAYING], ([, country]) => country)
  return [
    '## Actors',
    `Reads the names and descriptions of those who act and speak, and the party of each where the words tell it (\`src/reading/actors\`). A
phrase is a noun of the tree with its adjectives, compounds, owner and name, and what a role or body is “of”. It is a person where a role or rank stands before a name; else an office (“head of …”); else what its head noun makes of it; else a role
alone, or what its name names: an abbreviation, an organisation, two to five words of a person’s; a single name where a title, a full name or a
verb of saying tells a person. A surname of one bearer, “the” with a title that one of them has (“the Russian president”), and what
the language chains join the chain that was named so before; of two whom a description fits within a sentence or two neither is taken. An apposition is of the tree, or stands between commas. Whom somebody serves in
the tree (“spokeswoman for the southern command”) is the affiliation. The side is by “Russian-installed” and its like,
else by a government’s by-name, else by a demonym, else by the country of a town, else by whom one serves; “its” takes the owner’s. Rebels
and breakaway parties are on no country’s side.`,
    '### Head nouns',
    table(
      ['kind', 'words'],
      [...kinds].map(([kind, pairs]) => [code(kind), wordList(pairs.map(([word]) => word))]),
    ),
    '### Words beside a name',
    table(
      ['what', 'words'],
      [
        ['role', wordList(ROLES)],
        ['rank or form of address', wordList(RANKS)],
        ['capitalised, and of an office', wordList(PARTS_OF_OFFICES)],
        ['ends an office behind “of”', wordList(OFFICES_OF)],
        ['capitalised, but no actor', wordList(NOT_NAMES)],
        ['in the name of a thing that is no actor', wordList(THINGS)],
      ],
    ),
    '### On no country’s side',
    table(
      ['what', 'words'],
      [
        ['names that hold', wordList(NON_STATE)],
        ['words', wordList(AGAINST_WORDS)],
      ],
    ),
    '### By-names of governments',
    table(
      ['country', 'names'],
      [...governments].map(([country, pairs]) => [country, wordList(pairs.map(([name]) => name))]),
    ),
  ].join('\n\n')
}
