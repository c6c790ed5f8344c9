import { LEMMAS_VERSION, openLemmatiser } from './lemmas/lemmatiser.ts'
import type { Lemmatiser } from './lemmas/rule-lemmatiser.ts'
import { NAMES_VERSION, NameReader } from './names/name-reader.ts'
import { WORDS_VERSION, WordVectors } from './network/word-vectors.ts'
import { openSentenceModel, SENTENCES_VERSION, type SentenceModel } from './sentences/sentence-model.ts'
import { SYNTAX_VERSION, SyntaxReader } from './syntax/syntax-reader.ts'
import { CaseReader, TRUECASE_VERSION } from './truecase/case-reader.ts'
import { decodeWeights, fingerprintOf, type Weights } from './weights/weights.ts'

/** What was learned, ready to read with; whatever is missing is done by rules, or left open. */
export interface Models {
  /** Eight hex digits of the weight files that were opened; absent where there is none. Other files, other id. */
  readonly id?: string
  readonly sentences?: SentenceModel
  readonly vectors?: WordVectors
  readonly syntax?: SyntaxReader
  readonly names?: NameReader
  readonly lemmas?: Lemmatiser
  readonly truecase?: CaseReader
}

/** Reading by rules alone. */
export const NO_MODELS: Models = {}

/** Weight files by task; each one's file is `<task>.bin`. */
export type WeightFiles = { readonly [Task in WeightTask]?: Uint8Array<ArrayBuffer> }
export type WeightTask = (typeof WEIGHT_TASKS)[number]

/** Tasks with a weight file. `words`, vectors of words, is what `syntax`, `names` and `truecase` build on. */
export const WEIGHT_TASKS = ['words', 'sentences', 'syntax', 'names', 'lemmas', 'truecase'] as const

/** A weight file that was not used, and why. */
export interface ModelFault {
  readonly task: WeightTask
  readonly fault: string
}

/** Opens weight files; one that is damaged or of another version is left out and said. */
export function openModels(files: WeightFiles): { readonly models: Models; readonly faults: readonly ModelFault[] } {
  const faults: ModelFault[] = []
  const fingerprints: number[] = []
  const open = (task: WeightTask, version: number): Weights | undefined => {
    const bytes = files[task]
    if (!bytes) return undefined
    const opened = openWeights(bytes, task, version)
    if ('fault' in opened) faults.push({ task, fault: opened.fault })
    else fingerprints.push(fingerprintOf(bytes))
    return 'fault' in opened ? undefined : opened
  }
  const words = open('words', WORDS_VERSION)
  const vectors = words && new WordVectors(words)
  /** A task whose network stands on the word vectors. */
  const openOver = <T>(task: WeightTask, version: number, make: (weights: Weights, over: WordVectors) => T) => {
    const weights = open(task, version)
    if (weights && !vectors) faults.push({ task, fault: 'it needs the word vectors of words.bin' })
    return weights && vectors && make(weights, vectors)
  }
  const sentenceWeights = open('sentences', SENTENCES_VERSION)
  const sentences = sentenceWeights && openSentenceModel(sentenceWeights)
  const syntax = openOver('syntax', SYNTAX_VERSION, (weights, over) => new SyntaxReader(weights, over))
  const names = openOver('names', NAMES_VERSION, (weights, over) => new NameReader(weights, over))
  const truecase = openOver('truecase', TRUECASE_VERSION, (weights, over) => new CaseReader(weights, over))
  const lemmaWeights = open('lemmas', LEMMAS_VERSION)
  const lemmas = lemmaWeights && openLemmatiser(lemmaWeights)
  return {
    models: {
      ...idOf(fingerprints),
      ...(sentences && { sentences }),
      ...(vectors && { vectors }),
      ...(syntax && { syntax }),
      ...(names && { names }),
      ...(lemmas && { lemmas }),
      ...(truecase && { truecase }),
    },
    faults,
  }
}

/** The order of opening is fixed, so the same files have the same id. */
export function idOf(fingerprints: readonly number[]): Pick<Models, 'id'> {
  if (fingerprints.length === 0) return {}
  const mixed = fingerprints.reduce((id, one) => Math.imul(id ^ one, 0x01000193) ^ (id >>> 15), 0x811c9dc5)
  return { id: (mixed >>> 0).toString(16).padStart(8, '0') }
}

/** The weights in a file, or why they cannot be used for this task by a reader of this version of their layout. */
export function openWeights(
  bytes: Uint8Array<ArrayBuffer>,
  task: string,
  version: number,
): Weights | { readonly fault: string } {
  const weights = decodeWeights(bytes)
  if ('fault' in weights) return weights
  if (weights.task !== task) return { fault: `it is a weight file for ${weights.task}` }
  if (weights.version !== version)
    return { fault: `its layout is version ${weights.version}, and this program reads version ${version}` }
  return weights
}
