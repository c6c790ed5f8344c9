import { join } from 'node:path'
import { IMPLIED } from '../../src/reading/places/implied/find-implied.ts'
import { LITERAL_EXAMPLES } from '../../src/reading/places/literal/literal.samples.ts'
import type { Refusal } from '../../src/reading/places/refusal.ts'
import { RELATIONS } from '../../src/reading/places/relations/order.ts'
import type { RelationExample, RelationRule } from '../../src/reading/places/relations/relation-rule.ts'
import { REFUSALS } from '../../src/reading/places/rules/order.ts'
import { SMALL_PLACE } from '../../src/reading/places/rules/small-place.ts'
import { glossesOf } from './glosses.ts'
import { code, lines, table, words } from './markdown.ts'

/** What is no place, what is one on the ground, what it is to another, and what is one without a name. */
export function placesSection(): string {
  const glosses = glossesOf(join(import.meta.dirname, '../../src/reading/places'))
  const row = (rule: string, examples: readonly string[]) => [
    code(rule),
    words(glosses.get(rule) ?? ''),
    lines(examples),
  ]
  return [
    '## Places',
    `Reads every name of the gazetteer, the longest match first, and which place it stands for (\`src/reading/places\`). Names are refused by
the rules of *No place here*, in that order; what is left is resolved by how well known each bearer is, “X, Y”, and the other places and
peoples of the text. Then it is asked whether the name is a place on the ground, then in what relation the words stand to it (the first rule
that reads one is taken), last which places are told without their name.`,
    '### No place here',
    `Behind the arrow stand the names that are read as places. \`${SMALL_PLACE.rule}\` is asked last, and not of a name that is read as a place
elsewhere in the text, stands in a list with one, or lies near one.`,
    table(
      ['rule', 'why', 'reads'],
      [...REFUSALS, SMALL_PLACE].map(({ rule, examples }) => row(rule, examples.map(refused))),
    ),
    '### On the ground, or its government',
    table(
      ['toponym', 'example', 'reads as'],
      LITERAL_EXAMPLES.map(({ text, toponym, sense }) => [
        words(toponym),
        words(text),
        { ground: 'the place', power: 'who governs there', people: 'those of the place' }[sense],
      ]),
    ),
    '### Relations',
    table(
      ['rule', 'what it reads', 'examples'],
      RELATIONS.map(({ rule, examples }: RelationRule) => row(rule, examples.map(related))),
    ),
    '### Places without a name',
    table(
      ['rule', 'what it reads', 'examples'],
      IMPLIED.map(({ rule, examples }) =>
        row(
          rule,
          examples.map(
            ({ text, words: told, place }) => `${words(text)} (${words(told)}) → ${place ? code(place) : 'no place'}`,
          ),
        ),
      ),
    ),
  ].join('\n\n')
}

function refused({ text, places }: Refusal['examples'][number]): string {
  return `${words(text)} → ${places.map(words).join(', ') || 'no place'}`
}

function related({ text, toponym, expected }: RelationExample): string {
  const { kind, side, distanceMetres, feature } = expected ?? {}
  const told = [kind, side, distanceMetres === undefined ? undefined : `${distanceMetres} m`, feature].filter(
    part => part !== undefined,
  )
  return `${words(text)} (${words(toponym)}) → ${told.length > 0 ? code(told.join(', ')) : 'no relation'}`
}
