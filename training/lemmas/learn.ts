import type { Upos } from '../../src/language/analysis.ts'
import { groupOf, type LemmaFacts } from '../../src/language/lemmas/lemmatiser.ts'
import { type KnownCases, lemmaByRule } from '../../src/language/lemmas/rule-lemmatiser.ts'
import { isListedPast } from '../../src/language/lemmas/verb-spelling.ts'
import type { TreeSentence } from '../corpus/conllu.ts'

/** How often a lemma was seen for a form: `counts.get(group)?.get(form)?.get(lemma)`. */
type Counts = Map<string, Map<string, Map<string, number>>>

/** A word as the trees have it, with its tags and what it weighs beside other corpora. */
interface Seen {
  readonly form: string
  readonly upos: Upos
  readonly xpos: string
  readonly lemma: string
  readonly weight: number
}

/** Learns the lemma facts: exceptions to the rules by form and tags, and the letter cases of short words. The first corpus decides where two differ. */
export function learnLemmas(corpora: readonly (readonly TreeSentence[])[]): LemmaFacts {
  const seen = corpora.flatMap((sentences, index) => sentences.flatMap(one => wordsOf(one, index === 0 ? 2 : 1)))
  const cases = casesOf(seen)
  return { exceptions: exceptionsOf(seen, cases), words: sorted(cases.words), names: sorted(cases.names) }
}

/** Words that can teach: no halves of words written apart. */
function wordsOf(sentence: TreeSentence, weight: number): Seen[] {
  return sentence.forms.flatMap((form, i) => {
    const [lemma, xpos] = [sentence.lemmas[i] ?? '_', sentence.xpos[i] ?? '']
    if (lemma === '_' || xpos === 'GW' || /\s/.test(form + lemma)) return []
    // The treebanks use the seventeen classes of `Upos` only.
    return [{ form, upos: sentence.upos[i] as Upos, xpos, lemma, weight }]
  })
}

/** Lower-case words of two to five letters; names with one capital, those of six letters and more if they are no other word too. */
function casesOf(seen: readonly Seen[]): KnownCases {
  const words = new Set<string>()
  const small = new Set<string>()
  const names = new Set<string>()
  for (const { form, upos } of seen) if (upos !== 'PROPN' && /^\p{Ll}/u.test(form)) small.add(form)
  for (const { form, upos } of seen) {
    if (upos !== 'PROPN' && /^\p{Ll}{2,5}$/u.test(form)) words.add(form)
    if (upos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(form) && (form.length < 6 || !small.has(form.toLowerCase())))
      names.add(form.toLowerCase())
  }
  return { words, names }
}

function exceptionsOf(seen: readonly Seen[], cases: KnownCases): Record<string, string> {
  const [lower, exact] = [count(seen, form => form.toLowerCase()), count(seen, form => form)]
  const exceptions: Record<string, string> = {}
  for (const group of [...lower.keys()].sort()) {
    const { upos, xpos } = seen.find(word => groupOf(word.upos, word.xpos) === group) ?? { upos: 'X', xpos: '' }
    const entries: string[] = []
    const isName = xpos.startsWith('NNP')
    const found = new Map<string, string>()
    if (!isName)
      for (const [form, lemmas] of lower.get(group) ?? []) {
        const least = xpos.startsWith('VB') && isListedPast(form) ? SURELY_NO_SLIP : NO_SLIP
        const lemma = wanted(lemmas, lemmaByRule(form, upos, xpos, cases), least)
        if (lemma !== undefined) found.set(form, lemma)
      }
    for (const [form, lemmas] of exact.get(group) ?? []) {
      if (found.has(form)) continue
      const expected = found.get(form.toLowerCase()) ?? lemmaByRule(form, upos, xpos, cases)
      const lemma = wanted(lemmas, expected, NO_SLIP)
      // The capitals of a word say nothing of its lemma but its capitals.
      if (lemma !== undefined && (isName || lemma.toLowerCase() === expected.toLowerCase())) found.set(form, lemma)
    }
    for (const [form, lemma] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) entries.push(form, lemma)
    if (entries.length > 0) exceptions[group] = entries.join(' ')
  }
  return exceptions
}

/** Weights from which a lemma that the rules do not give is believed; and where our own table says otherwise ("fled" is no form of "flead"). */
const NO_SLIP = 2
const SURELY_NO_SLIP = 8

/** The lemma that was seen most, where it is not the one expected and was seen often enough to be no slip. */
function wanted(lemmas: ReadonlyMap<string, number>, expected: string, least: number): string | undefined {
  const [first] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (!first || first[0] === expected || first[1] <= (lemmas.get(expected) ?? 0)) return undefined
  return first[1] >= least ? first[0] : undefined
}

function count(seen: readonly Seen[], keyOf: (form: string) => string): Counts {
  const counts: Counts = new Map()
  for (const { form, upos, xpos, lemma, weight } of seen) {
    const forms = entry(counts, groupOf(upos, xpos), () => new Map<string, Map<string, number>>())
    const lemmas = entry(forms, keyOf(form), () => new Map<string, number>())
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + weight)
  }
  return counts
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}

function sorted(words: Iterable<string>): string {
  return [...words].sort().join(' ')
}
