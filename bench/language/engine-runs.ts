import type { AnalysedText, AnalysedWord, TreebankDocument } from './analysed-text.ts'
import type { Engine } from './engine.ts'

/** What the engine says of a document whose words and sentences are given; lemmas by its own tags. */
export function onGivenWords(
  engine: Engine,
  { analysis: { text, words, sentences }, trees }: TreebankDocument,
): AnalysedText {
  const said: AnalysedWord[] = []
  for (const { forms } of trees) {
    const first = said.length
    const parse = engine.parse(forms)
    const lemmas = engine.lemmas(forms, parse)
    for (const i of forms.keys()) {
      const head = parse.heads[i] ?? -1
      said.push({
        start: words[first + i]?.start ?? 0,
        end: words[first + i]?.end ?? 0,
        upos: parse.upos[i] ?? '',
        xpos: parse.xpos[i] ?? '',
        lemma: lemmas[i] ?? '',
        head: head < 0 ? undefined : first + head,
        deprel: parse.deprels[i] ?? '',
      })
    }
  }
  return { text, words: said, sentences }
}

/** What the engine says of a text from its characters alone. */
export function onRawText(engine: Engine, text: string): AnalysedText {
  const { tokens, sentences } = engine.analyse(text)
  return {
    text,
    words: tokens.map(({ start, end, upos, xpos, lemma, head, deprel }) => ({
      start,
      end,
      upos,
      xpos,
      lemma,
      head,
      deprel,
    })),
    sentences: sentences.map(({ start, end }) => [start, end]),
  }
}
