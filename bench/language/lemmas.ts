import type { Upos } from '../../src/language/analysis.ts'
import type { Lemmatiser } from '../../src/language/lemmas/rule-lemmatiser.ts'
import type { TreeSentence } from '../../training/corpus/conllu.ts'

/** Tags of the words of one sentence, as long as its forms: gold ones, or a tagger's. */
export interface Tags {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
}

/** Words counted, words whose lemma is that of the treebank, and the wrong ones by how often they were met. */
export interface LemmaScore {
  readonly words: number
  readonly right: number
  /** "form UPOS XPOS gold given" → times. */
  readonly errors: ReadonlyMap<string, number>
}

/** Compares lemmas with gold ones. Words whose gold lemma is `_` do not count. `tagsOf` gives the tags to lemmatise by; without it they are gold. */
export function scoreLemmas(
  lemmatiser: Lemmatiser,
  sentences: readonly TreeSentence[],
  tagsOf: (sentence: TreeSentence) => Tags = sentence => sentence,
): LemmaScore {
  let [words, right] = [0, 0]
  const errors = new Map<string, number>()
  for (const sentence of sentences) {
    const tags = tagsOf(sentence)
    for (const [i, form] of sentence.forms.entries()) {
      const gold = sentence.lemmas[i] ?? '_'
      if (gold === '_') continue
      words++
      const [upos, xpos] = [tags.upos[i] ?? 'X', tags.xpos[i] ?? '']
      // Taggers and treebanks use the seventeen classes of `Upos` only.
      const given = lemmatiser.lemmaOf(form, upos as Upos, xpos)
      if (given === gold) right++
      else {
        const error = [form, upos, xpos, gold, given].join(' ')
        errors.set(error, (errors.get(error) ?? 0) + 1)
      }
    }
  }
  return { words, right, errors }
}

/** Accuracy in percent. */
export function lemmaAccuracy({ words, right }: LemmaScore): number {
  return words === 0 ? 0 : (100 * right) / words
}

/** What taggers take for each other, and how often among a hundred words of the first tag, by the errors of a tagger of 95 percent. */
const CONFUSED: Readonly<Record<string, readonly (readonly [xpos: string, upos: string, percent: number])[]>> = {
  VBD: [['VBN', 'VERB', 4]],
  VBN: [
    ['VBD', 'VERB', 5],
    ['JJ', 'ADJ', 3],
  ],
  VB: [
    ['VBP', 'VERB', 3],
    ['NN', 'NOUN', 2],
  ],
  VBP: [
    ['VB', 'VERB', 5],
    ['NN', 'NOUN', 2],
  ],
  VBG: [
    ['NN', 'NOUN', 5],
    ['JJ', 'ADJ', 1],
  ],
  VBZ: [['NNS', 'NOUN', 1]],
  NN: [
    ['NNP', 'PROPN', 2],
    ['JJ', 'ADJ', 2],
    ['VB', 'VERB', 1],
  ],
  NNS: [
    ['NNPS', 'PROPN', 1],
    ['VBZ', 'VERB', 1],
  ],
  NNP: [
    ['NN', 'NOUN', 4],
    ['JJ', 'ADJ', 1],
  ],
  NNPS: [
    ['NNS', 'NOUN', 20],
    ['NNP', 'PROPN', 15],
  ],
  JJ: [
    ['NN', 'NOUN', 3],
    ['NNP', 'PROPN', 1],
    ['VBN', 'VERB', 2],
    ['RB', 'ADV', 1],
  ],
  RBR: [['JJR', 'ADJ', 15]],
  IN: [['RB', 'ADV', 1]],
}

/** Gold tags with the slips of a tagger of about 95 percent, the same at each call: what lemmas have to bear. */
export function perturbed(sentence: TreeSentence): Tags {
  const [upos, xpos] = [[...sentence.upos], [...sentence.xpos]]
  for (const [i, tag] of sentence.xpos.entries()) {
    let draw = hundredth(sentence.id, i)
    for (const [other, kind, percent] of CONFUSED[tag] ?? []) {
      if (draw >= 0 && draw < percent) {
        xpos[i] = other
        upos[i] = kind
      }
      draw -= percent
    }
  }
  return { upos, xpos }
}

/** A number of `[0, 100)` that the sentence and word give. */
function hundredth(id: string, index: number): number {
  let hash = 0x811c9dc5 ^ index
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return ((Math.imul(hash, 0x9e3779b1) >>> 8) % 10_000) / 100
}
