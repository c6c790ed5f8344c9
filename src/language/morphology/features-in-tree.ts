import type { Word } from '../analysis.ts'
import { dependentBy, dependentsOf } from '../trees/dependents.ts'
import { type Features, featuresNamed, featuresOf } from './features.ts'
import { isPerfect } from './voice.ts'

/**
 * Features of a word with what its tree adds to form and tags: person and number of finite verbs by their subject, the passive, imperatives, gerunds,
 * the case of "it" and "you", and whether "who" asks or relates.
 */
export function featuresInTree(words: readonly Word[], index: number): Features {
  const word = words[index]
  if (!word) return featuresNamed('_')
  switch (word.upos) {
    case 'VERB':
    case 'AUX':
      return verbFeatures(words, index, word)
    case 'PRON':
    case 'DET':
    case 'ADV':
      return pronounFeatures(words, index, word)
    default:
      return featuresOf(word)
  }
}

function verbFeatures(words: readonly Word[], index: number, word: Word): Features {
  switch (word.xpos) {
    case 'VBN':
      if (word.upos === 'AUX' || isPerfect(words, index)) return featuresOf(word)
      return featuresNamed('Tense=Past|VerbForm=Part|Voice=Pass')
    case 'VBG':
      return featuresNamed(isGerund(words, index, word) ? 'VerbForm=Ger' : 'Tense=Pres|VerbForm=Part')
    case 'VB':
      return isImperative(words, index) ? featuresNamed('Mood=Imp|VerbForm=Fin') : featuresOf(word)
    case 'VBP':
    case 'VBD': {
      const agreed = agreementOf(words, word.upos === 'AUX' && word.head !== undefined ? word.head : index, word)
      return featuresNamed(`Mood=Ind|${agreed}|Tense=${word.xpos === 'VBD' ? 'Past' : 'Pres'}|VerbForm=Fin`)
    }
    default:
      return featuresOf(word)
  }
}

const BY_FORM: ReadonlyMap<string, string> = new Map([
  ['am', 'Number=Sing|Person=1'],
  ["'m", 'Number=Sing|Person=1'],
])

function agreementOf(words: readonly Word[], predicate: number, verb: Word): string {
  const fixed = BY_FORM.get(verb.lower)
  if (fixed !== undefined) return fixed
  const subject = subjectOf(words, predicate)
  const otherwise = verb.xpos === 'VBP' ? 'Number=Plur|Person=3' : 'Number=Sing|Person=3'
  if (subject === undefined) return otherwise
  const { person = '3', number } = featuresOf(words[subject] ?? verb)
  if (isJoined(words, subject)) return `Number=Plur|Person=${person === '2' ? '2' : person}`
  if (person === '2') return 'Number=Sing|Person=2'
  if (person === '3' && (verb.xpos === 'VBP' || verb.lower === 'were')) return 'Number=Plur|Person=3'
  if (verb.lower === 'was') return `Number=Sing|Person=${person}`
  return `Number=${number === 'Plur' || number === 'Ptan' ? 'Plur' : 'Sing'}|Person=${person}`
}

/** "the mayor and the governor". */
function isJoined(words: readonly Word[], index: number): boolean {
  const joined = dependentBy(words, index, 'conj')
  if (joined === undefined) return false
  const join = dependentBy(words, joined, 'cc')
  return join === undefined || words[join]?.lemma === 'and'
}

/** Subject of a predicate: its own, that of what it is joined to, or what the relative pronoun stands for. */
function subjectOf(words: readonly Word[], predicate: number): number | undefined {
  let at = predicate
  for (let step = 0; step < 20; step++) {
    const own = dependentBy(words, at, 'nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'csubj:pass')
    const word = words[at]
    if (own !== undefined) {
      const isRelative = word?.deprel === 'acl:relcl' && /^W/.test(words[own]?.xpos ?? '')
      return isRelative ? word?.head : own
    }
    if (word?.deprel !== 'conj' || word.head === undefined) return undefined
    at = word.head
  }
  return undefined
}

/** A bare verb that neither "to", an auxiliary nor a subject goes with, and no verb governs. */
function isImperative(words: readonly Word[], index: number): boolean {
  let at = index
  for (let step = 0; step < 20; step++) {
    const word = words[at]
    const isCopula = word?.deprel === 'cop' || word?.deprel === 'aux' || word?.deprel === 'aux:pass'
    if (!word || (isCopula && word.head === undefined)) return false
    if (isCopula) {
      at = word.head ?? at
      if (
        dependentsOf(words)
          .of(at)
          .some(
            each => each !== index && /^(?:nsubj|mark|aux$|expl)/.test(words[each]?.deprel ?? '') && !isDo(words[each]),
          )
      )
        return false
      continue
    }
    if (
      dependentsOf(words)
        .of(at)
        .some(each => each !== index && blocksImperative(words[each]))
    )
      return false
    if (word.deprel !== 'conj') return /^(?:root|parataxis|ccomp|discourse|appos|dep|list)$/.test(word.deprel)
    const head = word.head === undefined ? undefined : words[word.head]
    if (!head || word.head === undefined) return false
    if (head.xpos !== 'VB') return !/^(?:VB|MD)/.test(head.xpos) || /^VB[DPZ]$/.test(head.xpos)
    at = word.head
  }
  return false
}

function blocksImperative(word: Word | undefined): boolean {
  if (!word) return false
  return (
    /^(?:nsubj|csubj|expl)/.test(word.deprel) ||
    (word.deprel === 'mark' && word.xpos === 'TO') ||
    (/^aux/.test(word.deprel) && !isDo(word))
  )
}

/** "do not fire". */
function isDo(word: Word | undefined): boolean {
  return word?.lower === 'do'
}

function isGerund(words: readonly Word[], index: number, { deprel, upos }: Word): boolean {
  if (upos === 'AUX') return false
  if (dependentBy(words, index, 'aux') !== undefined && !/^(?:advcl|acl)$/.test(deprel)) return false
  if (/^(?:csubj|obj|nsubj|obl|nmod|compound|iobj)/.test(deprel)) return true
  if (dependentBy(words, index, 'case', 'det', 'nmod:poss') !== undefined) return true
  const mark = dependentBy(words, index, 'mark')
  if (mark === undefined) return deprel === 'ccomp'
  return (
    /^(?:acl|advcl)/.test(deprel) &&
    !/^(?:while|when|if|although|though|once|as|whether)$/.test(words[mark]?.lower ?? '')
  )
}

function pronounFeatures(words: readonly Word[], index: number, word: Word): Features {
  if (word.xpos === 'PRP') return personalFeatures(word)
  if (/^W(?:DT|P|RB)$/.test(word.xpos)) {
    const type = isRelative(words, index, word) ? 'Rel' : 'Int'
    return featuresNamed(`PronType=${type}`)
  }
  if (word.xpos === 'DT' && word.lower === 'each' && dependentBy(words, index, 'fixed') !== undefined)
    return featuresNamed('PronType=Rcp')
  return featuresOf(word)
}

function personalFeatures(word: Word): Features {
  const plain = featuresOf(word)
  const isObject = /^(?:obj|iobj|obl|nmod|appos)/.test(word.deprel)
  if (!isObject) return plain
  if (word.lower === 'it') return featuresNamed('Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs')
  return word.lower === 'you' ? featuresNamed('Case=Acc|Person=2|PronType=Prs') : plain
}

/** True for a pronoun inside a relative clause, and for one that a relative clause depends on ("what he said"). */
function isRelative(words: readonly Word[], index: number, word: Word): boolean {
  if (dependentBy(words, index, 'acl:relcl', 'advcl:relcl') !== undefined) return true
  let at = word.head
  for (let step = 0; step < 4 && at !== undefined; step++) {
    const above = words[at]
    if (above?.deprel === 'acl:relcl' || above?.deprel === 'advcl:relcl') return true
    if (!above || /^(?:root|ccomp|advcl|parataxis|csubj|acl|obj|xcomp)/.test(above.deprel)) return false
    at = above.head
  }
  return false
}
