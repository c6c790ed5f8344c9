import type { Entry } from '../../../gazetteer/gazetteer.ts'
import { locusOf } from '../precision.ts'
import { isGround, type Settled } from '../settled.ts'
import type { ImpliedRule } from './implied-rule.ts'

const WORDS = /^(?:bridge|dam|airport|airfield|port)$/

/** "the bridge" is the one bridge that the text names. What goes on into a name or another noun is another: "the dam gates". */
export const THE_FACILITY: ImpliedRule = {
  rule: 'places/the-facility',
  read: ({ words, settled }) =>
    words.flatMap((word, at) => {
      const article = words[at - 1]
      if (!WORDS.test(word.lower) || word.capital || article?.lower !== 'the' || words[at + 1]?.lower === 'of')
        return []
      const facility = onlyOne(word.lower, settled)
      return facility ? [{ span: [article.start, word.end] as const, at: locusOf(facility, 0.7) }] : []
    }),
  examples: [
    {
      text: 'The Antonivskyi bridge has collapsed. Nobody knows who blew up the bridge.',
      words: 'the bridge',
      place: 'dateline:antonivka-bridge',
    },
    { text: 'Troops left Kherson. Nobody knows who blew up the bridge.', words: 'the bridge', place: undefined },
    {
      text: 'The Antonivskyi bridge has collapsed. The bridge of Nova Kakhovka stands.',
      words: 'The bridge of',
      place: undefined,
    },
  ],
}

function onlyOne(word: string, settled: readonly Settled[]): Entry | undefined {
  const found = new Map<string, Entry>()
  for (const one of settled) {
    const { entry } = one.resolved.ranked[0]
    if (isGround(one) && entry.kind === 'facility' && entry.name.toLowerCase().includes(word))
      found.set(entry.place, entry)
    if (found.size > 1) return undefined
  }
  return [...found.values()][0]
}
