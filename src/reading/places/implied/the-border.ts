import type { Entry, Gazetteer } from '../../../gazetteer/gazetteer.ts'
import { borderBetween, bordersOf } from '../../../gazetteer/geometry/borders.ts'
import type { Span } from '../../../text/span.ts'
import { locusOf } from '../precision.ts'
import { borderPlace } from '../relations/border-place.ts'
import { leadOf } from '../relations/lead.ts'
import { townsAround } from '../settled.ts'
import type { Word } from '../words.ts'
import type { ImpliedRule } from './implied-rule.ts'

const BORDER = /^(?:borders?|frontiers?)$/
/** What is said of the border by the words behind is somebody: "the Polish border guards". */
const SOMEBODY =
  /^(?:guards?|patrols?|police|forces?|troops|services?|agenc(?:y|ies)|agents?|officials?|control|officers?)$/

/** "the Turkish-Syrian border", "the Polish border": a border by the words for the people of its one or two sides. */
export const THE_BORDER: ImpliedRule = {
  rule: 'places/the-border',
  read: ({ words, number, settled, gazetteer }) =>
    words.flatMap((word, at) => {
      const told = BORDER.test(word.lower) ? sidesBefore(words, at, gazetteer) : undefined
      if (!told || SOMEBODY.test(words[at + 1]?.lower ?? '')) return []
      const [one, other] = told.sides.map(to => ({ to, base: locusOf(to, 0.8) }))
      if (!one) return []
      const code = one.to.country ?? ''
      const lines = other ? borderBetween(code, other.to.country ?? '') : bordersOf(code)
      const related = borderPlace(
        { ...one, towns: () => townsAround(number, settled) },
        { lines, ends: other ? [one, other] : [one], span: told.span, before: leadOf(words, told.from).text },
      )
      return related ? [{ span: told.span, ...related }] : []
    }),
  examples: [
    {
      text: 'The Turkish-Syrian border is closed.',
      words: 'Turkish-Syrian border',
      place: 'geonames:163843/border-geonames:298795',
    },
    { text: 'Tanks crossed the Polish border.', words: 'Polish border', place: 'geonames:798544/border' },
    { text: 'Polish border guards came.', words: 'Polish border', place: undefined },
    { text: 'A Polish man crossed the border.', words: 'border', place: undefined },
  ],
}

interface Sides {
  readonly sides: readonly Entry[]
  readonly span: Span
  readonly from: number
}

/** The one or two peoples right before the word for the border. */
function sidesBefore(words: readonly Word[], at: number, gazetteer: Gazetteer): Sides | undefined {
  const peopleAt = (index: number) => {
    const country = words[index]?.capital ? gazetteer.demonym(words[index].text) : undefined
    return country && gazetteer.byId(country.place)
  }
  const second = peopleAt(at - 1)
  const first = words[at - 1]?.joined ? peopleAt(at - 2) : undefined
  const from = first ? at - 2 : at - 1
  const [start, end] = [words[from]?.start, words[at]?.end]
  if (!second || start === undefined || end === undefined) return undefined
  return { sides: first ? [first, second] : [second], span: [start, end], from }
}
