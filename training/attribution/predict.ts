import { analyse } from '../../src/language/analyse.ts'
import type { Models } from '../../src/language/models.ts'
import { quotationAt } from '../../src/language/quotations/quotation-at.ts'
import { treeOf } from '../../src/language/trees/tree.ts'
import type { AttributionReader } from '../../src/reading/statements/learned/attribution-reader.ts'
import type { AttributedDocument } from './corpus.ts'

/** What the network alone makes of a document. */
export function attributionsOf(reader: AttributionReader, document: AttributedDocument, models: Models) {
  const analysis = analyse(document.text, undefined, models, { keepStates: true })
  const { states = new Int16Array(0) } = analysis
  const tree = treeOf(analysis.tokens, analysis.sentences)
  const { cues } = reader.read({ analysis, tree, quotation: quotationAt(analysis), states }, 0.2)
  return cues
    .map(({ head, score, window, roles }) => {
      const spans = (wanted: readonly number[]) => {
        const runs: [number, number][] = []
        roles.forEach((role, k) => {
          if (!wanted.includes(role)) return
          const i = window[0] + k
          const last = runs.at(-1)
          if (last && last[1] === i && role !== wanted[0]) last[1] = i + 1
          else if (last && last[1] === i) last[1] = i + 1
          else runs.push([i, i + 1])
        })
        return runs.map(([a, b]) => [analysis.tokens[a]?.start ?? 0, analysis.tokens[b - 1]?.end ?? 0])
      }
      const cue = spans([3])
      return {
        score,
        head,
        source: spans([1, 2]).slice(0, 1),
        cue: cue.length ? cue : [[analysis.tokens[head]?.start ?? 0, analysis.tokens[head]?.end ?? 0]],
        content: spans([4, 5]),
      }
    })
    .filter(({ content }) => content.length > 0)
}
