import type { Sentence, Upos, Word } from './analysis.ts'
import { ruleLemmatiser } from './lemmas/rule-lemmatiser.ts'
import type { Models } from './models.ts'
import { parseByRule } from './syntax/rules/parse-by-rule.ts'
import type { Parse } from './syntax/syntax-reader.ts'
import type { Token } from './tokens.ts'

/** Words that the network looks at together before it reads them, more than any sentence has. */
const AT_ONCE = 1000

/**
 * Tokens as words: tags and trees sentence by sentence where there is a model, lemmas from the tags. Every token is in one sentence. `states`: gets
 * the network's rows of each sentence where it is given.
 */
export function wordsOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  models: Models,
  states?: Int16Array[],
): Word[] {
  const words: Word[] = []
  let met = 0
  for (const { tokens: span } of sentences) {
    const own = tokens.slice(...span)
    if (models.syntax && span[1] > met) {
      met = span[0] + AT_ONCE
      models.syntax.meet(tokens.slice(span[0], met).map(token => token.text))
    }
    if (models.syntax) for (const word of parsed(own, span[0], models, states)) words.push(word)
    else for (const word of parsedByRule(own, span[0], models)) words.push(word)
  }
  return words
}

function parsedByRule(tokens: readonly Token[], offset: number, { lemmas = ruleLemmatiser }: Models): Word[] {
  const parse = parseByRule(tokens)
  return tokens.map(({ start, end, text, lower, kind }, i) => {
    const [upos, xpos] = [parse.upos[i] ?? 'X', parse.xpos[i] ?? '']
    const head = parse.heads[i]
    const lemma = lemmas.lemmaOf(text, upos, xpos)
    const deprel = parse.deprels[i] ?? 'dep'
    return { start, end, text, lower, kind, upos, xpos, lemma, head: head === undefined ? head : offset + head, deprel }
  })
}

function parsed(
  tokens: readonly Token[],
  offset: number,
  { syntax, lemmas = ruleLemmatiser }: Models,
  states?: Int16Array[],
): Word[] {
  if (!syntax) return []
  const { tagPairs, facts } = syntax
  const parse: Parse = syntax.parse(
    tokens.map(token => token.text),
    { keepStates: states !== undefined },
  )
  if (parse.states) states?.push(parse.states)
  return tokens.map(({ start, end, text, lower, kind }, i) => {
    const [upos, xpos] = tagPairs[parse.tags[i] ?? 0] ?? UNTAGGED
    const head = parse.heads[i] ?? -1
    const lemma = lemmas.lemmaOf(text, upos, xpos)
    const deprel = head < 0 ? 'root' : (facts.labels[parse.labels[i] ?? 0] ?? 'dep')
    return { start, end, text, lower, kind, upos, xpos, lemma, head: head < 0 ? undefined : offset + head, deprel }
  })
}

const UNTAGGED: readonly [Upos, string] = ['X', '']
