import { DOUBLING, IRREGULAR } from './lexicon/irregular-verbs.ts'

/** What a form of a verb can be; `past` of a regular verb is its participle too. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** One way to take a word: the verb it is a form of, and which form. */
export interface VerbReading {
  readonly lemma: string
  readonly is: VerbForm
}

const irregular = new Map(IRREGULAR.map(([base, ...rest]) => [base, rest]))

/** All forms of a verb given by its base, by the spelling rules of English and a table of irregular ones. */
export function formsOf(lemma: string): readonly (readonly [form: string, is: VerbForm])[] {
  const [past, participle] = irregular.get(lemma) ?? [regularPast(lemma), regularPast(lemma)]
  return [
    [lemma, 'base'],
    [thirdOf(lemma), 'third'],
    [past ?? lemma, 'past'],
    // A participle that looks like the past is read as the past; the verb group tells which it is.
    ...(participle !== undefined && participle !== past ? [[participle, 'participle'] as const] : []),
    [gerundOf(lemma), 'gerund'],
  ]
}

function thirdOf(lemma: string): string {
  if (lemma === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return `${doubled(lemma)}ed`
}

function gerundOf(lemma: string): string {
  if (/[^eyo]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  return `${doubled(lemma)}ing`
}

function doubled(lemma: string): string {
  return DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma
}

/** Index from every form to its readings, for a list of bases. */
export function indexForms(lemmas: Iterable<string>): ReadonlyMap<string, readonly VerbReading[]> {
  const index = new Map<string, VerbReading[]>()
  for (const lemma of new Set(lemmas)) {
    for (const [form, is] of formsOf(lemma)) {
      const readings = index.get(form) ?? []
      if (!readings.some(reading => reading.lemma === lemma && reading.is === is)) readings.push({ lemma, is })
      index.set(form, readings)
    }
  }
  return index
}

/** Singular and plural of a noun; a phrase changes in its last word. */
export function numbersOf(noun: string): readonly string[] {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return [noun, `${noun}es`]
  return [noun, /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`]
}
