import type { Upos, Word } from '../../src/language/analysis.ts'
import type { Features } from '../../src/language/morphology/features.ts'
import { featuresInTree } from '../../src/language/morphology/features-in-tree.ts'
import type { TreeSentence } from '../../training/corpus/conllu.ts'

/** A treebank's sentence as words of an analysis with its gold tags, lemmas and tree; offsets run as if one space stood between words. */
export function goldWords({ forms, lemmas, upos, xpos, heads, deprels }: TreeSentence): Word[] {
  let at = 0
  return forms.map((text, i) => {
    const start = at
    at += text.length + 1
    const head = heads[i] ?? -1
    return {
      start,
      end: start + text.length,
      text,
      lower: text.toLowerCase().replaceAll('’', "'"),
      kind: /^\p{N}/u.test(text) ? 'number' : /\p{L}/u.test(text) ? 'word' : 'mark',
      // Treebanks use the seventeen classes of `Upos` only.
      upos: (upos[i] ?? 'X') as Upos,
      xpos: xpos[i] ?? '',
      lemma: lemmas[i] ?? '_',
      head: head < 0 ? undefined : head,
      deprel: deprels[i] ?? 'dep',
    }
  })
}

/** UD names of the features that are measured. */
export const MEASURED = [
  'Number',
  'Person',
  'Tense',
  'VerbForm',
  'Mood',
  'Case',
  'Gender',
  'PronType',
  'Degree',
  'Poss',
  'Voice',
] as const

/** Per feature: how often gold and ours have the same value, gold has one, ours has one. */
export interface FeatureScore {
  readonly name: (typeof MEASURED)[number]
  readonly same: number
  readonly gold: number
  readonly ours: number
  /** "form xpos deprel gold ours" → times. */
  readonly errors: ReadonlyMap<string, number>
}

/** Compares the features of every word with gold ones; `wordsOf` gives the words, by default with gold tags and trees. */
export function scoreFeatures(
  sentences: readonly TreeSentence[],
  wordsOf: (sentence: TreeSentence) => readonly Word[] = goldWords,
): FeatureScore[] {
  const counted = MEASURED.map(name => ({ name, same: 0, gold: 0, ours: 0, errors: new Map<string, number>() }))
  for (const sentence of sentences) {
    const words = wordsOf(sentence)
    for (const [i, features] of sentence.features.entries()) {
      const given = written(featuresInTree(words, i))
      const gold = new Map(features.split('|').map(pair => [pair.split('=')[0], pair.split('=')[1]] as const))
      for (const score of counted) {
        const [wanted, own] = [gold.get(score.name), given.get(score.name)]
        if (wanted !== undefined) score.gold++
        if (own !== undefined) score.ours++
        if (wanted === own) score.same += wanted === undefined ? 0 : 1
        else {
          const { text, xpos, deprel } = words[i] ?? { text: '', xpos: '', deprel: '' }
          const error = [text, xpos, deprel, wanted ?? '-', own ?? '-'].join(' ')
          score.errors.set(error, (score.errors.get(error) ?? 0) + 1)
        }
      }
    }
  }
  return counted
}

/** F1 in percent: of the values that gold and ours have. */
export function featureF1({ same, gold, ours }: FeatureScore): number {
  return gold + ours === 0 ? 100 : (200 * same) / (gold + ours)
}

function written(features: Features): Map<string, string> {
  return new Map(Object.entries(features).map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), value]))
}
