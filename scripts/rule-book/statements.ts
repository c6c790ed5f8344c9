import { ALL_CUES, type Cue, type CuePos } from '../../src/reading/statements/lexicon/cues.ts'
import { circumstancesParts } from './circumstances.ts'
import { code, table, words } from './markdown.ts'

/** Every cue with its stance, what is composed to it, and the words for media and hearers. */
export function statementsSection(): string {
  const cues = [...Map.groupBy(ALL_CUES, ({ pos }) => pos)].flatMap(([pos, rows]) => [
    `#### ${HEADINGS[pos]}`,
    table(['cue', 'kind', 'stance', 'takes', 'strength', 'example'], rows.map(rowOf)),
  ])
  return [
    '## Statements',
    `Reads who says, thinks, fears, promises or denies what (\`src/reading/statements\`). In each sentence first the cues below, verbs by their
lemma, in text order. The source is the verb’s subject in the tree, the agent of a passive, or the subject of the verb it is joined to; a noun phrase
that stands right before the cue, or a name right behind it where what was said came first, is surer than a subject in another clause. The content is
the quotation before source and cue, else the clause that a comma ends there, else what follows, up to a clause that goes on beside the cue. Then
“according to”, where nobody is yet heard to say it; last an actor, a colon and a quotation.`,
    '### Cues',
    `What a cue takes: \`any\` a clause, a quotation or a noun phrase; \`clause\` “that …”, “to …”, a clause or a quotation; \`that\` “that …”, a
clause of its own or a quotation; \`to\` only “to …”; \`quote\` words with a quotation in them, or what something is called; \`thing\` a noun phrase
or “-ing”; a preposition the same behind it; \`nothing\` what stands around it. A deed is also done without words: where nobody known to act does
it, only a clause or a quotation makes it a statement.`,
    ...cues,
    ...circumstancesParts(),
  ].join('\n\n')
}

const HEADINGS: Readonly<Record<CuePos, string>> = {
  verb: 'Verbs',
  noun: 'Nouns',
  adjective: 'Adjectives',
  adverb: 'Adverbs',
  preposition: 'Prepositions',
}

function rowOf({ lemma, kind, stance, takes, strength, example, isDeed }: Cue): string[] {
  return [code(lemma), isDeed ? `${kind}, deed` : kind, stance, takes.join(' '), strength, words(example)]
}
