import { CONTROL_VERBS } from '../../src/reading/control/lexicon/control-verbs.ts'
import { PARTY_OF } from '../../src/reading/control/lexicon/parties.ts'
import { needsOf } from './events.ts'
import { code, table, wordList, words } from './markdown.ts'

/** The verbs of holding and the names of parties. */
export function controlSection(): string {
  const verbs = CONTROL_VERBS.map(row => [
    code(row.word),
    row.kind,
    row.denied ?? '',
    row.holder === 'to' ? 'after “to”' : 'subject',
    needsOf(row),
    words(row.example),
    words(row.counter ?? ''),
  ])
  const parties = Map.groupBy(PARTY_OF, ([, code]) => code)
  return [
    '## Control',
    `Reads who stands how to which place (\`src/reading/control\`). First from the acts: what a completed taking, withdrawal or annexation leaves
behind. Then, in each sentence, from the verbs below, and from states: “Russian-held”, “under the control of”, “in … hands”, “part of”, “the
battle for”. The same assertion of the same voice stands once. What is only planned or feared says nothing; only the loser’s own side can deny
losing.`,
    '### Verbs of holding',
    table(['verb', 'says', 'when denied', 'who', 'needs', 'example', 'not'], verbs),
    '### Names of parties',
    'By ISO 3166 code.',
    table(
      ['party', 'words'],
      [...parties].map(([party, pairs]) => [party, wordList(pairs.map(([word]) => word))]),
    ),
  ].join('\n\n')
}
