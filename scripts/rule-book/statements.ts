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
    `Reads who says, thinks, fears, promises or denies what (\`src/reading/statements\`). In each sentence first the cues below, in text order: a
cue needs a source beside it, and takes a quotation before it, else the clause before it, else what follows. Then “according to”, where the
sentence has no speaker yet; last an actor, a colon and a quotation. The stance is the cue’s, but “told … to” demands, and what asserts a
negation denies.`,
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
