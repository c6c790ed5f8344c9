import type { Analysis, Sentence } from '../../language/analyse.ts'
import { dependentsOf } from '../../language/trees/dependents.ts'
import type { Hit } from './find-triggers.ts'
import { ABSTRACT_OBJECTS, COMPOUND_TAILS, FIGURES, FRAMES } from './lexicon/frames.ts'
import { caseOf, ofPhrase, type Phrase, phraseOf } from './noun-phrase.ts'
import { lemmaAt, type Stretch, wordAt } from './stretch.ts'

const FRAME_WORDS = new Map(FRAMES.flatMap(frame => frame.words.split(' ').map(word => [word, frame.kind] as const)))

/** Sentences that tell of sport or fiction: those with such a word, or all of them when four in ten have one. */
export function framedSentences(analysis: Analysis): ReadonlySet<Sentence> {
  const marked = analysis.sentences.filter(sentence => hasFrameWord(analysis, sentence))
  const isAll = marked.length >= 2 && marked.length / analysis.sentences.length >= 0.4
  return new Set(isAll ? analysis.sentences : marked)
}

function hasFrameWord({ tokens }: Analysis, sentence: Sentence): boolean {
  for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
    const word = tokens[i]?.lower ?? ''
    if (!FRAME_WORDS.has(word)) continue
    // A film crew, a football stadium, a goal to reach: the thing itself, in a war.
    const next = tokens[i + 1]?.lower ?? ''
    if (/^(?:crew|stadium|pitch|ground|field)$/.test(next)) continue
    if (/^goals?$/.test(word) && next === 'of') continue
    return true
  }
  return false
}

/** True when the words next to a trigger make it a figure of speech: "heart attack", "an invasion of privacy". */
export function isFigure(stretch: Stretch, hit: Hit): boolean {
  const [first, last] = [hit.words[0] ?? 0, Math.max(...hit.words)]
  const words = hit.words.map(at => lemmaAt(stretch, at)).join(' ')
  const byNeighbour = FIGURES.some(
    ([word, other, where]) => word === words && neighbours(stretch, first, last)[where].includes(other),
  )
  const isCompound = hit.group === undefined && COMPOUND_TAILS.has(lemmaAt(stretch, last + 1))
  return byNeighbour || isCompound || isAbstractHead(stretch, hit) || isAbstract(stretch, linked(stretch, hit.head))
}

function neighbours(
  stretch: Stretch,
  first: number,
  last: number,
): { readonly before: string[]; readonly after: string[] } {
  return { before: [wordAt(stretch, first - 1), wordAt(stretch, first - 2)], after: [lemmaAt(stretch, last + 1)] }
}

function linked(stretch: Stretch, head: number): Phrase | undefined {
  const at = dependentsOf(stretch.tokens)
    .of(head)
    .find(each => each > head && /^(?:of|on|against|for)$/.test(caseOf(stretch.tokens, each)))
  return at === undefined ? undefined : phraseOf(stretch, at)
}

function isAbstractHead(stretch: Stretch, { object, words }: Hit): boolean {
  return object !== undefined && !words.includes(object.head) && ABSTRACT_OBJECTS.has(wordAt(stretch, object.head))
}

function isAbstract(stretch: Stretch, phrase: Phrase | undefined): boolean {
  if (!phrase) return false
  const to = ofPhrase(stretch, phrase)?.to ?? phrase.to
  for (let i = phrase.from; i < to; i++) if (ABSTRACT_OBJECTS.has(wordAt(stretch, i))) return true
  return false
}
