import type { Sentence } from '../../language/analyse.ts'
import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import type { Span } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { cueWords } from './cue-words.ts'
import { CUES } from './lexicon/cues.ts'
import { isNominal, phraseWithName } from './phrase.ts'
import { at, spanOfTokens, type View } from './view.ts'

/** Words of a quotation below which it is a term or a phrase. */
const LEAST_WORDS = 6

/** Words between the verb and "that": whoever hears. */
const FARTHEST = 5

/**
 * “The commander told us that the road was clear”, said the driver: inside of a quotation only what is beyond doubt, somebody named by a noun who is said to
 * have said "that …". Pronouns there may be anybody.
 */
export function quotedSayings(view: View, sentence: Sentence): Attribution[] {
  const found: Attribution[] = []
  for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
    const quotation = view.analysis.quotations[view.quotation[i] ?? -1]
    if (quotation && quotation.words >= LEAST_WORDS) found.push(...sayingAt(view, i, sentence))
  }
  return found
}

function sayingAt(view: View, verb: number, sentence: Sentence): Attribution[] {
  const cue = view.tokens[verb]?.upos === 'VERB' ? CUES.get(view.tokens[verb]?.lemma ?? '') : undefined
  const subject = cue?.kind === 'speech' ? dependentBy(view.tokens, verb, 'nsubj') : undefined
  if (!cue || subject === undefined || subject > verb || view.tokens[subject]?.upos === 'PRON') return []
  const { clause, modal, form, voice, negation } = verbGroupOf(view.tokens, verb)
  if (clause === 'condition' || modal || form === 'infinitive' || voice === 'passive' || !isNominal(view, subject))
    return []
  const that = thatBehind(view, verb)
  if (that === undefined) return []
  const tokens: Span = [verb, verb + 1]
  const spans = [spanOfTokens(view, [that, endOf(view, that, sentence)])]
  return [
    {
      source: {
        tokens: phraseWithName(view, subject, [sentence.tokens[0], verb]),
        mention: view.actorAt.get(subject),
        side: 'before',
      },
      cue: {
        cue,
        tokens,
        words: cueWords(view, tokens),
        sentence,
        isPassive: false,
        isNegated: negation !== undefined,
        modal: undefined,
      },
      content: { spans, rule: 'said-in-quotation' },
    },
  ]
}

function thatBehind(view: View, verb: number): number | undefined {
  const quotation = view.quotation[verb]
  for (let i = verb + 1; i <= verb + FARTHEST && view.quotation[i] === quotation; i++) {
    if (at(view, i) === 'that' && view.tokens[i]?.deprel === 'mark') return i
    if (!/^(?:PRON|NOUN|PROPN|DET|ADJ)$/.test(view.tokens[i]?.upos ?? '')) return undefined
  }
  return undefined
}

/** Up to a stop, the quotation's end, or the comma of what is joined. */
function endOf(view: View, that: number, { tokens: [, last] }: Sentence): number {
  let end = that + 1
  const isJoined = (i: number) => at(view, i) === ',' && /^(?:and|but|so|yet)$/.test(at(view, i + 1))
  while (
    end < last &&
    view.quotation[end] === view.quotation[that] &&
    !/^[.!?;:]$/.test(at(view, end)) &&
    !isJoined(end)
  )
    end++
  while (end > that + 1 && view.tokens[end - 1]?.upos === 'PUNCT') end--
  return end
}
