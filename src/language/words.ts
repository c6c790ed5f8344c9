import type { Sentence, Upos, Word } from './analysis.ts'
import { ruleLemmatiser } from './lemmas/rule-lemmatiser.ts'
import type { Models } from './models.ts'
import { parseByRule } from './syntax/rules/parse-by-rule.ts'
import type { Parse } from './syntax/syntax-reader.ts'
import type { Token } from './tokens.ts'

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
  const owns = sentences.map(({ tokens: span }) => tokens.slice(...span))
  const forms = models.syntax ? owns.map(own => own.map(({ text }) => text)) : []
  const parses = models.syntax?.parseAll(forms, { keepStates: states !== undefined }) ?? []
  const words: Word[] = []
  for (const [i, own] of owns.entries()) {
    const offset = words.length
    const parse = parses[i]
    if (parse?.states) states?.push(parse.states)
    const read = parse ? parsed(own, offset, { parse, models }) : parsedByRule(own, offset, models)
    for (const word of read) words.push(word)
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
  { parse, models }: { readonly parse: Parse; readonly models: Models },
): Word[] {
  const { syntax, lemmas = ruleLemmatiser } = models
  if (!syntax) return []
  const { tagPairs, facts } = syntax
  return tokens.map(({ start, end, text, lower, kind }, i) => {
    const [upos, xpos] = tagPairs[parse.tags[i] ?? 0] ?? UNTAGGED
    const head = parse.heads[i] ?? -1
    const lemma = lemmas.lemmaOf(text, upos, xpos)
    const deprel = head < 0 ? 'root' : (facts.labels[parse.labels[i] ?? 0] ?? 'dep')
    return { start, end, text, lower, kind, upos, xpos, lemma, head: head < 0 ? undefined : offset + head, deprel }
  })
}

const UNTAGGED: readonly [Upos, string] = ['X', '']
