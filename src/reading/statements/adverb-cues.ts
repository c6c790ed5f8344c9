import type { Sentence } from '../../language/analyse.ts'
import type { Spans } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { type Cue, cuesFor } from './lexicon/cues.ts'
import { at, spanOfTokens, type View } from './view.ts'

const ADVERBS = cuesFor('adverb')

/** "reportedly", "allegedly": somebody says the clause around it, and the reporter does not tell who. */
export function adverbAttributions(view: View, sentence: Sentence): Attribution[] {
  const found: Attribution[] = []
  for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
    const cue = view.quotation[i] === -1 ? ADVERBS.get(at(view, i)) : undefined
    const spans = cue && cue.strength !== 'seldom' ? clauseAround(view, i, sentence) : []
    if (cue && spans.length > 0) found.push(attributionOf({ cue, index: i, sentence, spans }))
  }
  return found
}

interface Seen {
  readonly cue: Cue
  readonly index: number
  readonly sentence: Sentence
  readonly spans: Spans
}

function attributionOf({ cue, index, sentence, spans }: Seen): Attribution {
  return {
    source: undefined,
    cue: {
      cue,
      tokens: [index, index + 1],
      words: [index, index + 1],
      sentence,
      isPassive: false,
      isNegated: false,
      modal: undefined,
    },
    content: { spans, rule: 'adverb-of-saying' },
  }
}

/** The clause of the predicate that the adverb hangs on, before and behind it. */
function clauseAround(view: View, index: number, { tokens }: Sentence): Spans {
  const head = view.tokens[index]?.head
  if (head === undefined || view.tokens[index]?.deprel !== 'advmod') return []
  let from = Math.max(view.tree.lefts[head] ?? head, tokens[0])
  let to = Math.min(view.tree.rights[head] ?? head + 1, tokens[1])
  while (from < index && /^(?:PUNCT|CCONJ|SCONJ)$/.test(view.tokens[from]?.upos ?? '')) from++
  while (to > index && /^[.,;:!?]$/.test(at(view, to - 1))) to--
  const parts: Spans = [
    ...(from < index ? [spanOfTokens(view, [from, index])] : []),
    ...(index + 1 < to ? [spanOfTokens(view, [index + 1, to])] : []),
  ]
  return to - from > 3 ? parts : []
}
