import { ABSTRACT_OBJECTS, COMPOUND_TAILS, FIGURES, FRAMES, HISTORIC } from '../../src/reading/events/lexicon/frames.ts'
import { NOUN_CLASSES } from '../../src/reading/events/lexicon/noun-classes.ts'
import { NOUN_TRIGGERS } from '../../src/reading/events/lexicon/noun-triggers.ts'
import { STANCE_STATUSES } from '../../src/reading/events/lexicon/stance-statuses.ts'
import {
  CUE_MODIFIERS,
  CUE_NOUNS,
  CUE_VERBS,
  SAYING,
  type StatusCue,
} from '../../src/reading/events/lexicon/status-cues.ts'
import { VERB_TRIGGERS } from '../../src/reading/events/lexicon/verb-triggers.ts'
import type { Condition, Trigger } from '../../src/reading/events/trigger.ts'
import type { EventType } from '../../src/record/event-types.ts'
import { code, table, wordList, words } from './markdown.ts'

/** The words that name an act, those that say whether it happened, and those that guard against either. */
export function eventsSection(): string {
  return [
    '## Events',
    `Reads the acts that a report tells, and of each whether it happened, when, where, by whom and to whom (\`src/reading/events\`). Sentences
of sport or fiction are left out. At each word noun triggers are tried before verb triggers, the longest first, and rows of one word in the
order of the table; the first whose condition holds is taken, unless its neighbours make it a figure of speech. Other words for the same act
in the report are joined to it.`,
    'The verbs and nouns, each with its type, what it needs, an example and what it must leave alone, are on two pages: [of force, harm and flight](triggers-of-force.md) and [of crowds, order, politics and help](triggers-of-order.md).',
    '### Classes of nouns',
    'What a condition asks for. A head noun is of a class by these words, in singular and plural.',
    table(
      ['class', 'words'],
      Object.entries(NOUN_CLASSES).map(([name, list]) => [code(name), wordList(list.split(' '))]),
    ),
    ...status(),
    ...guards(),
  ].join('\n\n')
}

/** The words that name an act of some types: the rows of the tables of verbs and of nouns. */
export function triggersSection(isWanted: (type: EventType) => boolean): string {
  const of = (rows: readonly Trigger[]) => rows.filter(({ type }) => isWanted(type))
  return [...triggers('Verbs', of(VERB_TRIGGERS)), ...triggers('Nouns', of(NOUN_TRIGGERS))].join('\n\n')
}

function triggers(title: string, rows: readonly Trigger[]): readonly string[] {
  return [
    `### ${title}`,
    table(
      ['trigger', 'type', 'needs', 'example', 'not'],
      rows.map(row => [code(row.word), code(row.type), needsOf(row), words(row.example), words(row.counter ?? '')]),
    ),
  ]
}

/** "`object` territory, or `from` territory". */
export function needsOf({ needs, bare }: Pick<Trigger, 'needs' | 'bare'>): string {
  if (!needs) return bare === undefined ? '' : `(${words(bare)})`
  return needs.map(conditionOf).join(', or ')
}

function conditionOf(condition: Condition): string {
  return Object.entries(condition)
    .map(([slot, wanted]) => `${code(slot)} ${wanted}`)
    .join(' and ')
}

function status(): readonly string[] {
  const modifiers = Map.groupBy(Object.entries(CUE_MODIFIERS), ([, given]) => given)
  return [
    '### Whether it happened',
    `First the act’s own words are asked: negation, tense, modal, the adverbs and adjectives below. Then the cue that governs it, then what
that cue stands under, last the stance of the statement it is in. What a cue gives: a status; \`same\` hands on that of the cue’s own verb;
\`future\` makes feared what is still to come. It is joined to the act by a that-clause, an infinitive, a gerund, as its noun, or as the
predicate of the noun.`,
    table(
      ['cue', 'kind', 'joined by', 'gives', 'when negated', 'example'],
      [...CUE_VERBS.map(cue => cueRow('verb', cue)), ...CUE_NOUNS.map(cue => cueRow('noun', cue))],
    ),
    `What a statement makes of an act that it tells itself: what is still to come (\`open\`), has happened, goes on, is named by a noun (not “the …”),
is negated or claimed. An act in a statement inside another is read with the inner one first; “denied that he said” leaves it claimed.`,
    table(
      ['stance', 'act', 'becomes', 'example'],
      STANCE_STATUSES.map(({ stance, own, becomes, example }) => [code(stance), own, becomes, words(example)]),
    ),
    'Adverbs and adjectives beside the act:',
    table(
      ['gives', 'words'],
      [...modifiers].map(([given, pairs]) => [given, wordList(pairs.map(([word]) => word))]),
    ),
    `Verbs of saying hand the status on, and a time beside them is theirs: ${wordList(SAYING)}.`,
  ]
}

function cueRow(kind: 'verb' | 'noun', { word, joins, gives, negated, example }: StatusCue): readonly string[] {
  return [code(word), kind, joins.join(', '), gives, negated ?? '', words(example)]
}

function guards(): readonly string[] {
  return [
    '### What is no act',
    'A sentence with one of these words is of another world; where at least two and four in ten are, the whole report is.',
    table(
      ['world', 'words', 'example'],
      FRAMES.map(({ kind, words: list, example }) => [kind, wordList(list.split(' ')), words(example)]),
    ),
    'A trigger with one of these neighbours is a figure of speech:',
    table(
      ['trigger', 'word before it', 'word after it'],
      [...Map.groupBy(FIGURES, ([trigger]) => trigger)].map(([trigger, rows]) => [
        code(trigger),
        wordList(rows.filter(([, , where]) => where === 'before').map(([, other]) => other)),
        wordList(rows.filter(([, , where]) => where === 'after').map(([, other]) => other)),
      ]),
    ),
    `So is one with one of these as its object: ${wordList(ABSTRACT_OBJECTS)}.`,
    `A noun before one of these only says of what kind it is: ${wordList(COMPOUND_TAILS)}.`,
    `An act in a clause with one of these is background: ${wordList(HISTORIC)}.`,
  ]
}
