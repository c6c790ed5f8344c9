import type { Analysis, Name, NameKind, Sentence, Word } from '../../language/analyse.ts'
import type { Span } from '../../text/span.ts'
import type { NamesByWord } from './joined-words.ts'
import { type NominalRun, nominalRuns } from './nominal-runs.ts'
import { withOf } from './of-phrases.ts'

/** A noun phrase that may name or describe somebody: its head, what stands before it, its name, its "of"; without determiner. */
export interface NounPhrase {
  readonly sentence: Sentence
  /** Range of `Analysis.tokens`. */
  readonly range: Span
  readonly tokens: readonly Word[]
  /** Index in `Analysis.tokens` of the head word. */
  readonly head: number
  /** It stands inside the phrase before, whose noun is its own. */
  readonly owns: boolean
  /** "the", "a", "its" before it, if any. */
  readonly determiner: Word | undefined
  /** What the name that ends in the phrase's last word names, where a name does. */
  readonly named: NameKind | undefined
  /** Words of the phrase before that name. */
  readonly beforeName: number
}

/** The noun phrases of the trees in text order; one that owns another ("Netanyahu's cabinet") is inside it, and comes after it. */
export function findNounPhrases(analysis: Analysis): NounPhrase[] {
  const endings = new Map(analysis.names.map(name => [name.tokens[1] - 1, name]))
  const names = namesByWord(analysis)
  return analysis.sentences.flatMap(sentence =>
    withOf(nominalRuns(analysis.tokens, sentence, names), { words: analysis.tokens, names }).map(run =>
      phraseOf(run, analysis.tokens, sentence, endings.get(run.range[1] - 1)),
    ),
  )
}

function namesByWord({ names }: Analysis): NamesByWord {
  const byWord = new Map<number, Name>()
  for (const name of names)
    if (name.inside === undefined) for (let at = name.tokens[0]; at < name.tokens[1]; at++) byWord.set(at, name)
  return byWord
}

function phraseOf(run: NominalRun, words: readonly Word[], sentence: Sentence, name: Name | undefined): NounPhrase {
  const [from, to] = run.range
  return {
    sentence,
    range: run.range,
    head: run.head,
    owns: run.owns,
    tokens: words.slice(from, to),
    determiner: determinerBefore(words, from, sentence),
    named: name?.kind,
    beforeName: name ? Math.max(name.tokens[0] - from, 0) : 0,
  }
}

function determinerBefore(words: readonly Word[], from: number, { tokens }: Sentence): Word | undefined {
  let at = from - 1
  while (at >= tokens[0] && words[at]?.deprel === 'nummod') at--
  const word = at >= tokens[0] ? words[at] : undefined
  return word && (word.upos === 'DET' || (word.upos === 'PRON' && word.deprel === 'nmod:poss') || isMark(word))
    ? word
    : undefined
}

/** "'s" of an owner that is no part of the phrase. */
const isMark = ({ deprel, upos }: Word): boolean => deprel === 'case' && upos === 'PART'
