import type { Attribution } from '../../bench/statements/attribution.ts'
import { analyse } from '../../src/language/analyse.ts'
import type { Models } from '../../src/language/models.ts'
import { quotationAt } from '../../src/language/quotations/quotation-at.ts'
import { treeOf } from '../../src/language/trees/tree.ts'
import type { AttributionReader, LearnedCue } from '../../src/reading/statements/learned/attribution-reader.ts'
import { CONTENT, CONTENT_FIRST, CUE, SOURCE, SOURCE_FIRST } from '../../src/reading/statements/learned/labels.ts'
import type { Span } from '../../src/text/span.ts'

/** What the network by itself, with no rule beside it, makes of a text, with how sure it is of each. */
export function networkAlone(reader: AttributionReader, text: string, models: Models) {
  const analysis = analyse(text, undefined, models, { keepStates: true })
  const tree = treeOf(analysis.tokens, analysis.sentences)
  const states = analysis.states ?? new Int16Array(0)
  const { cues } = reader.read({ analysis, tree, quotation: quotationAt(analysis), states }, 0.2)
  const spanOf = (from: number, to: number): Span => [
    analysis.tokens[from]?.start ?? 0,
    analysis.tokens[to - 1]?.end ?? 0,
  ]
  return cues
    .map(learned => ({ score: learned.score, ...attributionOf(learned, spanOf) }))
    .filter(({ content }) => content.length > 0)
}

function attributionOf({ window, roles, head }: LearnedCue, spanOf: (from: number, to: number) => Span): Attribution {
  const spansOf = (...wanted: readonly number[]): Span[] => {
    const spans: Span[] = []
    for (let k = 0; k < roles.length; k++) {
      const from = k
      while (k < roles.length && wanted.includes(roles[k] ?? -1)) k++
      if (k > from) spans.push(spanOf(window[0] + from, window[0] + k))
    }
    return spans
  }
  const cue = spansOf(CUE)
  return {
    source: spansOf(SOURCE_FIRST, SOURCE).slice(0, 1),
    cue: cue.length > 0 ? cue : [spanOf(head, head + 1)],
    content: spansOf(CONTENT_FIRST, CONTENT),
  }
}
