import type { Word } from '../analysis.ts'
import { ADVERB_FEATURES, PRONOUN_FEATURES } from './lexicon/pronouns.ts'

/** Morphological features with the values of Universal Dependencies; what a word does not have is absent. */
export interface Features {
  readonly number?: 'Sing' | 'Plur' | 'Ptan'
  readonly person?: '1' | '2' | '3'
  readonly tense?: 'Past' | 'Pres'
  readonly verbForm?: 'Fin' | 'Inf' | 'Part' | 'Ger'
  readonly mood?: 'Ind' | 'Imp' | 'Sub'
  readonly voice?: 'Pass'
  readonly case?: 'Nom' | 'Acc' | 'Gen'
  readonly gender?: 'Masc' | 'Fem' | 'Neut'
  readonly pronType?: 'Prs' | 'Art' | 'Dem' | 'Ind' | 'Tot' | 'Neg' | 'Rel' | 'Int' | 'Rcp' | 'Emp'
  readonly degree?: 'Pos' | 'Cmp' | 'Sup'
  readonly definite?: 'Def' | 'Ind'
  readonly poss?: 'Yes'
  readonly reflex?: 'Yes'
  readonly polarity?: 'Neg' | 'Pos'
}

/** What features are read from: any word, and a form with tags alone. */
export type TaggedForm = Pick<Word, 'lower' | 'upos' | 'xpos' | 'lemma'>

/** Features that form and tags show, without a tree: a finite verb then has no person but the third of VBZ. One frozen object per set of features. */
export function featuresOf(word: TaggedForm): Features {
  return featuresNamed(namesOf(word))
}

const known = new Map<string, Features>()

/** The one object for features written as UD writes them, "Number=Sing|Person=3"; only for the names and values of `Features`. */
export function featuresNamed(written: string): Features {
  const found = known.get(written)
  if (found) return found
  const pairs = written === '_' ? [] : written.split('|').map(pair => pair.split('='))
  const made = Object.freeze(Object.fromEntries(pairs.map(([name = '', value]) => [nameInCode(name), value])))
  // Callers write only names and values of the interface, from the tables here: `Features` is closed, and so is this map.
  const features = made as Features
  known.set(written, features)
  return features
}

function nameInCode(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

const BY_TAG: ReadonlyMap<string, string> = new Map([
  ['NN', 'Number=Sing'],
  ['NNS', 'Number=Plur'],
  ['NNP', 'Number=Sing'],
  ['NNPS', 'Number=Plur'],
  ['JJ', 'Degree=Pos'],
  ['JJR', 'Degree=Cmp'],
  ['JJS', 'Degree=Sup'],
  ['RBR', 'Degree=Cmp'],
  ['RBS', 'Degree=Sup'],
  ['VB', 'VerbForm=Inf'],
  ['VBP', 'Mood=Ind|Tense=Pres|VerbForm=Fin'],
  ['VBZ', 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin'],
  ['VBD', 'Mood=Ind|Tense=Past|VerbForm=Fin'],
  ['VBN', 'Tense=Past|VerbForm=Part'],
  ['VBG', 'Tense=Pres|VerbForm=Part'],
  ['MD', 'VerbForm=Fin'],
])

const pronouns = new Map(
  PRONOUN_FEATURES.flatMap(([tags, forms, features]) =>
    tags.split(' ').flatMap(tag => forms.split(' ').map(form => [`${tag} ${form}`, features] as const)),
  ),
)
const adverbs = new Map(
  ADVERB_FEATURES.flatMap(([forms, features]) => forms.split(' ').map(form => [form, features] as const)),
)

/** Features as UD writes them, `_` for none. */
function namesOf({ lower, upos, xpos, lemma }: TaggedForm): string {
  switch (upos) {
    case 'PRON':
    case 'DET':
      return pronouns.get(`${xpos} ${lower}`) ?? (xpos === 'NN' && lower === 'one' ? 'Number=Sing|PronType=Ind' : '_')
    case 'ADJ':
      return xpos.startsWith('NNP') ? 'Degree=Pos' : (BY_TAG.get(xpos) ?? '_')
    case 'PROPN':
      return xpos === 'NNPS' ? 'Number=Plur' : xpos === 'ADD' ? '_' : 'Number=Sing'
    case 'NOUN':
      if (xpos === 'NNS' || xpos === 'NNPS')
        return lemma.endsWith('s') && lemma === lower && !/ss$/.test(lemma) ? 'Number=Ptan' : 'Number=Plur'
      return xpos.startsWith('NN') ? 'Number=Sing' : '_'
    case 'VERB':
    case 'AUX':
      return BY_TAG.get(xpos) ?? '_'
    case 'ADV':
      return pronouns.get(`${xpos} ${lower}`) ?? adverbs.get(lower) ?? BY_TAG.get(xpos) ?? '_'
    case 'PART':
      return xpos === 'RB' ? 'Polarity=Neg' : '_'
    default:
      return '_'
  }
}
