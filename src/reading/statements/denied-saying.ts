import { hull, type Span } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { cueOf } from './learned/cue-of.ts'
import { spanOfTokens, type View } from './view.ts'

/** What one does with a saying of one's own. Lemmas. */
const OF_OWN_WORDS = /^(?:deny|admit|regret|recall|acknowledge|confess|remember)$/

/** "denied | saying that they were spies" is two: what is denied is the saying, and what is said stands in it. */
export function withDeniedSayings(view: View, attributions: readonly Attribution[]): Attribution[] {
  return attributions.flatMap(attribution => {
    const said = sayingIn(view, attribution)
    return said === undefined ? [attribution] : split(view, attribution, said)
  })
}

/** Where "saying", "having said" begins among the words of a cue, behind a verb that denies or admits. */
function sayingIn({ tokens }: View, { cue }: Attribution): Span | undefined {
  const [from, to] = cue?.words ?? [0, 0]
  for (let i = from + 1; i < to; i++) {
    const verbBefore = tokens[i - 1]?.upos === 'ADV' ? i - 2 : i - 1
    const isParticiple = tokens[i]?.xpos === 'VBG' && OF_OWN_WORDS.test(tokens[verbBefore]?.lemma ?? '')
    if (!isParticiple) continue
    const verb = tokens[i]?.lemma === 'have' ? i + 1 : i
    return verb < to ? [verbBefore + 1, verb] : undefined
  }
  return undefined
}

function split(view: View, attribution: Attribution, [first, verb]: Span): Attribution[] {
  const { cue, content } = attribution
  const whole = hull([spanOfTokens(view, [first, verb + 1]), ...content.spans])
  if (!cue || !whole) return [attribution]
  const outer = cueOf(view, first - 1)
  const inner = cueOf(view, verb)
  return [
    {
      ...attribution,
      cue: { ...cue, cue: outer.cue, tokens: [first - 1, first], words: [cue.words[0], first] },
      content: { ...content, spans: [whole] },
    },
    {
      ...attribution,
      cue: { ...cue, cue: inner.cue, tokens: [verb, verb + 1], words: [first, verb + 1], isNegated: false },
    },
  ]
}
