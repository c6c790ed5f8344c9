import nlp from 'compromise'
import type { NameKind, Upos } from '../../../src/language/analysis.ts'
import type { Span } from '../../../src/text/span.ts'
import type { AnalysedText, AnalysedWord } from '../analysed-text.ts'
import { LEMMA_OF_ROOT, UPOS_OF_TAG, UPOS_OF_WORD } from './lexicon/compromise-upos.ts'
import type { Peer, PlacedName } from './peer.ts'

/** What compromise says of a term: its form between what stands before and after it; `implicit` is the word that a contraction hides. */
interface Term {
  readonly text: string
  readonly pre: string
  readonly post: string
  readonly normal: string
  readonly implicit?: string
  readonly root?: string | null
  readonly tags: readonly string[]
}

/**
 * compromise: tokens, sentences, its own tags, lemmas, people, places and organisations; no trees. Where we are lenient: the marks that it keeps
 * beside its words count as punctuation found, a contraction that it opens into two words is cut before its clitic, and its tags are read by a
 * table made in its favour.
 */
export function openCompromise(): Peer {
  return {
    name: 'compromise',
    analyse(text) {
      const document = nlp(text)
      document.compute('root')
      return analysedOf(text, termsOf(document))
    },
    names(text) {
      const document = nlp(text)
      return [
        ...namesOf(text, document.people(), 'person'),
        ...namesOf(text, document.places(), 'place'),
        ...namesOf(text, document.organizations(), 'organisation'),
      ]
    },
  }
}

/** Terms by sentence. */
function termsOf(document: ReturnType<typeof nlp>): readonly (readonly Term[])[] {
  const sentences: unknown = document.json({ text: false })
  // Documented at https://observablehq.com/@spencermountain/compromise-json; the test reads a sentence through it.
  return (sentences as readonly { readonly terms: readonly Term[] }[]).map(({ terms }) => terms)
}

function analysedOf(text: string, sentences: readonly (readonly Term[])[]): AnalysedText {
  const words: AnalysedWord[] = []
  const spans: Span[] = []
  let at = 0
  for (const terms of sentences) {
    const first = words.length
    for (const [i, term] of terms.entries()) {
      const hidden = term.text === '' ? undefined : hiddenAfter(terms, i)
      at = addMarks(words, text, at, term.pre)
      if (term.text !== '') {
        const start = text.indexOf(term.text, at)
        if (start < 0) throw new Error(`compromise gives "${term.text}", which is not in the text after ${at}`)
        at = start + term.text.length
        const cut = hidden ? start + clitic(term.text) : at
        words.push(wordOf(term, [start, cut]))
        if (hidden) words.push(wordOf(hidden, [cut, at]))
      }
      at = addMarks(words, text, at, term.post)
    }
    const [from, to] = [words[first], words.at(-1)]
    if (from && to && words.length > first) spans.push([from.start, to.end])
  }
  return { text, words, sentences: spans }
}

/** The word that a contraction hides, where it hides just one and has a clitic to cut. */
function hiddenAfter(terms: readonly Term[], at: number): Term | undefined {
  const [term, next, later] = [terms[at], terms[at + 1], terms[at + 2]]
  if (!term || next?.text !== '' || !next.implicit || (later?.text === '' && later.implicit)) return undefined
  return clitic(term.text) > 0 ? next : undefined
}

/** Where the clitic of a contraction begins; 0 where there is none. */
function clitic(form: string): number {
  const match = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i.exec(form) ?? /(?<=^(?:gon|wan|can))(?:na|not)$/i.exec(form)
  return match?.index ?? 0
}

/** Each run of the same mark in what stands beside a word is a token of punctuation. */
function addMarks(words: AnalysedWord[], text: string, from: number, beside: string): number {
  let at = from
  for (const [run] of beside.matchAll(/([^\s])\1*/g)) {
    const start = text.indexOf(run, at)
    if (start < 0) throw new Error(`compromise gives "${run}", which is not in the text after ${at}`)
    at = start + run.length
    words.push({ start, end: at, upos: 'PUNCT', xpos: '', lemma: run, head: undefined, deprel: '' })
  }
  return at
}

function wordOf(term: Term, [start, end]: Span): AnalysedWord {
  const root = term.root ?? term.implicit ?? term.normal
  const lemma = LEMMA_OF_ROOT.get(root) ?? root
  return { start, end, upos: uposOf(term), xpos: '', lemma, head: undefined, deprel: '' }
}

function uposOf({ normal, implicit, tags }: Term): Upos {
  const [tag, upos] = UPOS_OF_WORD.get(implicit ?? normal) ?? []
  if (tag !== undefined && upos !== undefined && tags.includes(tag)) return upos
  return UPOS_OF_TAG.find(([tag]) => tags.includes(tag))?.[1] ?? 'X'
}

function namesOf(text: string, found: { out(format: 'array'): unknown }, kind: NameKind): PlacedName[] {
  const names: PlacedName[] = []
  let at = 0
  const forms: unknown = found.out('array')
  for (const form of Array.isArray(forms) ? forms : []) {
    const bare = String(form).replace(/^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}]*$/gu, '')
    const start = text.indexOf(bare, at)
    if (bare === '' || start < 0) continue
    at = start + bare.length
    names.push({ start, end: at, kind })
  }
  return names
}
