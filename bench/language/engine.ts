import type { Analysis } from '../../src/language/analysis.ts'
import type { NameSpan } from '../../training/corpus/names/named-sentence.ts'

/** Tags and tree of one sentence, each as long as its forms. */
export interface Parse {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** Index of the head among the forms; -1 for the root. */
  readonly heads: readonly number[]
  readonly deprels: readonly string[]
}

/** What is measured of the language engine: the whole of it on raw text, and its layers on words that a corpus gives. */
export interface Engine {
  analyse(text: string): Analysis
  parse(forms: readonly string[]): Parse
  lemmas(forms: readonly string[], parse: Parse): readonly string[]
  /** Outermost names, for all sentences of one document at once: names are told from their like elsewhere in it. */
  names(sentences: readonly (readonly string[])[]): readonly (readonly NameSpan[])[]
}

/** A stage of the engine on one text: ready to run, with what the stages before it in the list have made. */
export interface Stage {
  readonly name: string
  run(): void
}

/** An engine with its models, as the bench opens it. */
export interface OpenedEngine {
  readonly engine: Engine
  /** Paths of all weight files that were read. */
  readonly weights: readonly string[]
  /** The stages of `analyse` on a text, in order, for timing one by one. */
  stages(text: string): readonly Stage[]
}
