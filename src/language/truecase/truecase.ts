import type { Sentence } from '../analysis.ts'
import type { Token } from '../tokens.ts'
import { type Explained, explainedAcronyms } from './acronyms.ts'
import type { CaseReader } from './case-reader.ts'
import { areInCapitals } from './in-capitals.ts'
import type { CaseLabel } from './labels.ts'
import { settledLabels } from './settled-labels.ts'
import { written } from './written.ts'

/** A text with its tokens, each the text between its offsets. */
export interface CasedText {
  readonly text: string
  readonly tokens: readonly Token[]
}

/**
 * The text with the paragraphs that are in capitals throughout written as they would be elsewhere: letter for letter, so that every offset stays.
 * Other paragraphs are as they were, and so is all of it without a reader. Linear.
 */
export function truecased(
  { text, tokens }: CasedText,
  sentences: readonly Sentence[],
  reader: Pick<CaseReader, 'read'> | undefined,
): CasedText {
  const ranges = reader ? rangesInCapitals(tokens, sentences) : []
  if (!reader || ranges.length === 0) return { text, tokens }
  const explained = explainedAcronyms(ranges.flat())
  const forms = ranges.map(range => range.map(token => token.text))
  const labels = reader.read(forms).map((read, i) => settledLabels(forms[i] ?? [], read))
  const cased = ranges.flatMap((range, i) => casedWords(range, labels[i] ?? [], explained))
  return rewritten({ text, tokens }, new Map(cased))
}

/** The tokens of the sentences whose paragraphs are in capitals. */
function rangesInCapitals(tokens: readonly Token[], sentences: readonly Sentence[]): readonly (readonly Token[])[] {
  const byParagraph = Map.groupBy(sentences, ({ paragraph }) => paragraph)
  return [...byParagraph.values()].flatMap(own => {
    const ranges = own.map(sentence => tokens.slice(...sentence.tokens))
    return areInCapitals(ranges.flat()) ? ranges : []
  })
}

/** Each token with its form; a sentence begins with a capital. */
function casedWords(
  tokens: readonly Token[],
  labels: readonly CaseLabel[],
  { acronyms, names }: Explained,
): readonly (readonly [Token, string])[] {
  const opening = tokens.findIndex(({ kind }) => kind === 'word')
  return tokens.map((token, at) => {
    const label = acronyms.has(token.text) ? 'upper' : (labels[at] ?? 'lower')
    const isTitle = label === 'lower' && (at === opening || names.has(token))
    return [token, written(token.text, isTitle ? 'title' : label)]
  })
}

function rewritten({ text, tokens }: CasedText, forms: ReadonlyMap<Token, string>): CasedText {
  let [made, at] = ['', 0]
  for (const [{ start, end }, form] of forms) {
    made += text.slice(at, start) + form
    at = end
  }
  const all = tokens.map(token => {
    const form = forms.get(token)
    return form === undefined || form === token.text ? token : { ...token, text: form }
  })
  return { text: made + text.slice(at), tokens: all }
}
