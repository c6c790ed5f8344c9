import type { RelationRule } from './relation-rule.ts'
import { bankWordsAt, riverBank } from './river-bank.ts'

/** "the western bank of the Dnipro River", "the Dnipro’s left bank", "on the Dnipro’s right bank". */
export const BANK_OF: RelationRule = {
  rule: 'places/bank-of',
  read: ({ sighting, to, base, gazetteer, towns }) => {
    if (to.kind !== 'river') return undefined
    const { words, from, to: end } = sighting
    const article = words[from - 1]?.lower === 'the' ? 1 : 0
    const isOf = words[from - article - 1]?.lower === 'of'
    const isPossessive = words[end]?.lower === "'s"
    const told = isOf ? bankWordsAt(words, from - article - 2) : isPossessive ? bankWordsAt(words, end + 2) : undefined
    return told && riverBank(told, to, base, { gazetteer, towns })
  },
  examples: [
    {
      text: 'They left the western bank of the Dnipro River.',
      toponym: 'Dnipro River',
      expected: { kind: 'bank', side: 'west' },
    },
    { text: 'They left the right bank of the Dnieper.', toponym: 'Dnieper', expected: { kind: 'bank', side: 'right' } },
    { text: 'They crossed to the Dnipro’s left bank.', toponym: 'Dnipro', expected: { kind: 'bank', side: 'left' } },
    { text: 'They crossed the Dnipro River.', toponym: 'Dnipro River', expected: undefined },
  ],
}
