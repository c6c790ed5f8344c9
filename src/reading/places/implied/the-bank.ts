import type { Entry } from '../../../gazetteer/gazetteer.ts'
import { locusOf } from '../precision.ts'
import { bankWordsAt, riverBank } from '../relations/river-bank.ts'
import { type Settled, townsAround } from '../settled.ts'
import type { ImpliedRule } from './implied-rule.ts'

/** "the right bank" without its river is a bank of the one river that the text names. */
export const THE_BANK: ImpliedRule = {
  rule: 'places/the-bank',
  read: ({ words, number, settled, gazetteer }) => {
    const river = onlyRiver(settled)
    if (!river) return []
    return words.flatMap((word, at) => {
      const told = word.lower.startsWith('bank') ? bankWordsAt(words, at) : undefined
      const isNamed = words[at + 1]?.lower === 'of' || words[at - 2]?.lower === "'s"
      if (!told || isNamed) return []
      const related = riverBank(told, river, locusOf(river, 0.8), {
        gazetteer,
        towns: () => townsAround(number, settled),
      })
      return related ? [{ span: told.span, ...related }] : []
    })
  },
  examples: [
    {
      text: 'Troops left the western bank of the Dnipro River near Kherson. Nothing stayed on the right bank.',
      words: 'right bank',
      place: 'dateline:dnipro-river/right-bank',
    },
    { text: 'Nothing stayed on the right bank.', words: 'right bank', place: undefined },
  ],
}

function onlyRiver(settled: readonly Settled[]): Entry | undefined {
  const rivers = new Map(
    settled.flatMap(({ resolved: { ranked } }) =>
      ranked[0].entry.kind === 'river' ? [[ranked[0].entry.place, ranked[0].entry] as const] : [],
    ),
  )
  return rivers.size === 1 ? [...rivers.values()][0] : undefined
}
