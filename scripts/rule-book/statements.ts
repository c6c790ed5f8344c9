import { CHANNELS } from '../../src/reading/statements/lexicon/channels.ts'
import { CUE_EXAMPLES, CUES } from '../../src/reading/statements/lexicon/cues.ts'
import { code, table, wordList, words } from './markdown.ts'

/** Every cue with its stance, and the words for media. */
export function statementsSection(): string {
  const cues = CUE_EXAMPLES.map(({ lemma, stance, example }) => [
    code(lemma),
    stance,
    CUES.get(lemma)?.takes ?? '',
    words(example),
  ])
  const channels = Map.groupBy(CHANNELS, ([, channel]) => channel)
  return [
    '## Statements',
    `Reads who says, thinks, fears, promises or denies what (\`src/reading/statements\`). In each sentence first the cues below, verbs by their
lemma, in text order. The source is the verb’s subject in the tree, the agent of a passive, or the subject of the verb it is joined to; a noun phrase
that stands right before the cue, or a name right behind it where what was said came first, is surer than a subject in another clause. The content is
the quotation before source and cue, else the clause that a comma ends there, else what follows, up to a clause that goes on beside the cue. Then
“according to”, where nobody is yet heard to say it; last an actor, a colon and a quotation. The stance is the cue’s, but “told … to” demands, and
what asserts a negation denies.`,
    '### Cues',
    `What a cue takes: \`any\` a clause, a quotation or a noun phrase; \`clause\` “that …”, a clause or a quotation; \`that\` only “that …” or a
quotation; \`to\` only “to …”; \`quote\` only words with a quotation in them.`,
    table(['cue', 'stance', 'takes', 'example'], cues),
    '### Channels',
    'Words for the medium of an utterance, beside the cue.',
    table(
      ['channel', 'words'],
      [...channels].map(([channel, pairs]) => [code(channel), wordList(pairs.map(([word]) => word))]),
    ),
  ].join('\n\n')
}
