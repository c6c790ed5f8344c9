import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { type Span, trimmed } from '../../../src/text/span.ts'
import type { Peer } from './peer.ts'

/** wink-nlp with its light English model: tokens, sentences, UPOS, lemmas in lower case; no PTB tags, no trees, no proper names. */
export function openWink(): Peer {
  const nlp = winkNLP(model)
  const { its } = nlp
  return {
    name: 'wink-nlp',
    analyse(text) {
      const document = nlp.readDoc(text)
      const tokens = document.tokens()
      const spans = placed(text, tokens.out(its.value), tokens.out(its.precedingSpaces))
      const tags = tokens.out(its.pos)
      // Its types forget that the lemmatiser gets the model's tables as a third argument.
      const lemmas = tokens.out(its.lemma as typeof its.value)
      const words = spans.map(([start, end], i) => ({
        start,
        end,
        upos: tags[i] ?? '',
        xpos: '',
        lemma: lemmas[i] ?? '',
        head: undefined,
        deprel: '',
      }))
      return {
        text,
        // Line breaks are tokens of their own to it.
        words: words.filter(({ upos }) => upos !== 'SPACE'),
        sentences: sentencesOf(text, document.sentences().out(its.span), spans),
      }
    },
  }
}

/** Places of tokens, from their forms and the spaces before them. */
function placed(text: string, forms: readonly string[], spaces: readonly string[]): Span[] {
  let at = 0
  return forms.map((form, i) => {
    const start = text.indexOf(form, at + (spaces[i]?.length ?? 0))
    if (start < 0) throw new Error(`wink-nlp gives "${form}", which is not in the text after ${at}`)
    at = start + form.length
    return [start, at]
  })
}

/** wink-nlp's sentences are pairs of first and last token. */
function sentencesOf(text: string, ranges: unknown, spans: readonly Span[]): Span[] {
  if (!Array.isArray(ranges)) throw new Error('wink-nlp gives no sentences')
  return ranges
    .map(([first, last]) => trimmed(text, [spans[first]?.[0] ?? 0, spans[last]?.[1] ?? 0]))
    .filter(([start, end]) => start < end)
}
