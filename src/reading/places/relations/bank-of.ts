import { leadOf } from './lead.ts'
import type { Related, RelationInput, RelationRule } from './relation-rule.ts'
import { bankWordsAt, oppositeBank, riverBank } from './river-bank.ts'

const OPPOSITE = /(?:^| )((?:the )?(?:opposite|other|far|facing) (?:bank|side|shore) of)$/

/** "the western bank of the Dnipro River", "the Dnipro’s left bank"; "the opposite bank" is the one across from the nearest town. */
export const BANK_OF: RelationRule = {
  rule: 'places/bank-of',
  read: input => {
    const { sighting, to, base, gazetteer, towns } = input
    if (to.kind !== 'river') return undefined
    const { words, from, to: end } = sighting
    const article = words[from - 1]?.lower === 'the' ? 1 : 0
    const isOf = words[from - article - 1]?.lower === 'of'
    const isPossessive = words[end]?.lower === "'s"
    const told = isOf ? bankWordsAt(words, from - article - 2) : isPossessive ? bankWordsAt(words, end + 2) : undefined
    return told ? riverBank(told, to, base, { gazetteer, towns }) : opposite(input)
  },
  examples: [
    {
      text: 'They left the western bank of the Dnipro River.',
      toponym: 'Dnipro River',
      expected: { kind: 'bank', side: 'west' },
    },
    { text: 'They left the right bank of the Dnieper.', toponym: 'Dnieper', expected: { kind: 'bank', side: 'right' } },
    { text: 'They crossed to the Dnipro’s left bank.', toponym: 'Dnipro', expected: { kind: 'bank', side: 'left' } },
    {
      text: 'Guns fired from the opposite bank of the Dnipro at Kherson.',
      toponym: 'Dnipro',
      expected: { kind: 'bank', side: 'left' },
    },
    { text: 'They crossed the Dnipro River.', toponym: 'Dnipro River', expected: undefined },
  ],
}

function opposite(input: RelationInput): Related | undefined {
  const lead = leadOf(input.sighting.words, input.sighting.from)
  const found = OPPOSITE.exec(lead.text)
  if (!found?.[1]) return undefined
  const side = oppositeBank(input.gazetteer.river(input.to.place), input.towns())
  if (!side) return undefined
  const span = lead.span(lead.text.length - found[1].length)
  return riverBank({ side, span }, input.to, input.base, input)
}
