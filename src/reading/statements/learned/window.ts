import type { Analysis } from '../../../language/analyse.ts'
import type { Span } from '../../../text/span.ts'

/** Most words that a cue looks at. */
const WIDEST = 240

/** Words that can be a cue's source or content: its sentence, and the sentences of its paragraph beside it as long as something is quoted in them. */
export function windowOf({ sentences }: Analysis, quotation: Int32Array, sentence: number): Span {
  const own = sentences[sentence]
  if (!own) return [0, 0]
  let [from, to] = own.tokens
  for (let i = sentence - 1; i >= 0; i--) {
    const before = sentences[i]
    if (!before || before.paragraph !== own.paragraph || !isQuoted(quotation, before.tokens)) break
    if (to - before.tokens[0] > WIDEST) break
    from = before.tokens[0]
  }
  for (let i = sentence + 1; i < sentences.length; i++) {
    const after = sentences[i]
    if (!after || after.paragraph !== own.paragraph || !isQuoted(quotation, after.tokens)) break
    if (after.tokens[1] - from > WIDEST) break
    to = after.tokens[1]
  }
  return to - from > WIDEST ? [from, from + WIDEST] : [from, to]
}

function isQuoted(quotation: Int32Array, [from, to]: Span): boolean {
  for (let i = from; i < to; i++) if (quotation[i] !== -1) return true
  return false
}
