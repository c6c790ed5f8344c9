import type { EventType } from '../../src/record/event-types.ts'
import { actorsSection } from './actors.ts'
import { controlSection } from './control.ts'
import { eventsSection, triggersSection } from './events.ts'
import { figuresSection } from './figures.ts'
import { code, table, words } from './markdown.ts'
import { placesSection } from './places.ts'
import { RULE_NAMES } from './rule-names.ts'
import { statementsSection } from './statements.ts'
import { timesSection } from './times.ts'

/** The rule book as Markdown, by page, made of the data that the readers use; the rooms stand in the order in which they read. */
export function ruleBook(): Readonly<Record<string, string>> {
  return {
    'rules.md': page(HEAD, timesSection(), placesSection(), actorsSection(), statementsSection(), ruleNamesSection()),
    'rules-of-acts.md': page(ACTS_HEAD, eventsSection(), controlSection(), figuresSection()),
    'triggers-of-force.md': page(triggersHead('force, harm and flight'), triggersSection(isOfForce)),
    'triggers-of-order.md': page(
      triggersHead('crowds, order, politics and help'),
      triggersSection(type => !isOfForce(type)),
    ),
  }
}

const page = (...sections: readonly string[]): string => `${sections.join('\n\n')}\n`

const isOfForce = (type: EventType): boolean =>
  /^(?:battle|territory|strike|explosive|attack|property|population|force|other)\./.test(type)

const HEAD = `# Rule book

Every rule by which Dateline reads, with its examples: what it reads and what it must leave alone. Made by \`npm run docs\` from the tables of
the readers themselves; do not edit it by hand. The tests run these examples; those of status cues and of other worlds are there to be read.
The rooms stand in the order in which they read: times, places, actors and statements here; what happened, who holds which place and how many
on [a page of their own](rules-of-acts.md). \`dateline explain\` names the rule of every field: look it up there, or under
[Rule names](#rule-names).`

const ACTS_HEAD = `# Rules of acts

What happened, who holds which place, how many: the second part of the [rule book](rules.md), made by \`npm run docs\`.`

const triggersHead = (what: string): string => `# Words that name an act: ${what}

Verbs and nouns by which an act is read, with what must stand beside each, or in brackets why it is enough by itself; a part of the
[rule book](rules.md), made by \`npm run docs\` from \`src/reading/events/lexicon\`. The tests run the examples and the counter-examples.
\`dateline types\` says what the types are. Of rows of one word the first whose condition holds is taken, over both pages of triggers.`

function ruleNamesSection(): string {
  return [
    '## Rule names',
    `What stands in a \`rule\` field and in no table above. \`…\` stands for the word, type or cue that the rule went by. The reading’s own part
(\`event\`) has the rule that found it, a field of it (\`event.status\`) the rule that gave its value.`,
    table(
      ['rule', 'gives', 'means'],
      RULE_NAMES.map(({ name, gives, means }) => [code(name), gives, words(means)]),
    ),
  ].join('\n\n')
}
