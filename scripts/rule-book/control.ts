import { CONTROL_NOUNS } from '../../src/reading/control/lexicon/control-nouns.ts'
import { CONTROL_VERBS, type ControlWords, type HolderSlot } from '../../src/reading/control/lexicon/control-verbs.ts'
import { PARTY_OF } from '../../src/reading/control/lexicon/parties.ts'
import { needsOf } from './events.ts'
import { code, table, wordList, words } from './markdown.ts'

const SLOTS: { readonly [slot in HolderSlot]: string } = {
  subject: 'subject',
  object: 'object',
  to: 'after “to”',
  from: 'after “from”',
  of: 'after “of”',
  owner: 'owner, or after “by”',
}

function rowOf(row: ControlWords): readonly string[] {
  return [
    code(row.word),
    row.kind,
    row.denied ?? '',
    SLOTS[row.holder],
    row.other ? `${row.other.kind}: ${SLOTS[row.other.holder]}` : '',
    needsOf(row),
    words(row.example),
    words(row.counter ?? ''),
  ]
}

/** The verbs and nouns of holding and the names of parties. */
export function controlSection(): string {
  const parties = Map.groupBy(PARTY_OF, ([, code]) => code)
  return [
    '## Control',
    `Reads who stands how to which place (\`src/reading/control\`). First from the acts: what a completed taking, withdrawal or annexation leaves
behind. Then, in each sentence, from the verbs and nouns below, and from states: “Russian-held”, “under the control of”, “in … hands”, “part of”, “the
battle for”. The same assertion of the same voice stands once. What is only planned or feared says nothing; only the loser’s own side can deny
losing.`,
    '### Verbs of holding',
    table(['verb', 'says', 'when denied', 'who', 'and', 'needs', 'example', 'not'], CONTROL_VERBS.map(rowOf)),
    '### Nouns of holding',
    table(['noun', 'says', 'when denied', 'who', 'and', 'needs', 'example', 'not'], CONTROL_NOUNS.map(rowOf)),
    '### Names of parties',
    'By ISO 3166 code.',
    table(
      ['party', 'words'],
      [...parties].map(([party, pairs]) => [party, wordList(pairs.map(([word]) => word))]),
    ),
  ].join('\n\n')
}
