import { actorsSection } from './actors.ts'
import { controlSection } from './control.ts'
import { eventsSection, triggersSection } from './events.ts'
import { figuresSection } from './figures.ts'
import { code, table, words } from './markdown.ts'
import { placesSection } from './places.ts'
import { RULE_NAMES } from './rule-names.ts'
import { statementsSection } from './statements.ts'
import { timesSection } from './times.ts'

/** The rule book as Markdown, made of the data that the readers use; the rooms stand in the order in which they read. */
export function ruleBook(): string {
  const sections = [
    HEAD,
    timesSection(),
    placesSection(),
    actorsSection(),
    statementsSection(),
    eventsSection(),
    controlSection(),
    figuresSection(),
    ruleNamesSection(),
  ]
  return `${sections.join('\n\n')}\n`
}

const HEAD = `# Rule book

Every rule by which Dateline reads, with its examples: what it reads and what it must leave alone. Made by \`npm run docs\` from the tables of
the readers themselves; do not edit it by hand. The tests run these examples; those of status cues and of other worlds are there to be read.
The rooms stand in the order in which they read. \`dateline explain\` names the rule of every field: look it up here, or under
[Rule names](#rule-names).`

/** The words that name an act, as a page of their own beside the rules. */
export function triggerBook(): string {
  return `${TRIGGERS_HEAD}\n\n${triggersSection()}\n`
}

const TRIGGERS_HEAD = `# Words that name an act

Every verb and noun by which an act is read, with what must stand beside it; a part of the [rule book](rules.md), made by \`npm run docs\` from
\`src/reading/events/lexicon\`. The tests run the examples and the counter-examples. \`dateline types\` says what the types are.`

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
