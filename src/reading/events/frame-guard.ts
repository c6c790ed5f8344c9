import type { Analysis, Sentence } from '../../language/analyse.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import type { Hit } from './find-triggers.ts'
import {
  ABSTRACT_OBJECTS,
  COMPOUND_TAILS,
  CRITICS,
  FIGURES,
  FRAMES,
  LABOUR,
  MISFORTUNES,
  STRIKERS,
  STRIKERS_VERBS,
  STRIKES_OF_OTHERS,
} from './lexicon/frames.ts'
import { caseOf, ofPhrase, type Phrase, phraseOf } from './noun-phrase.ts'
import { afterPreposition } from './slots.ts'
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
  return (
    byNeighbour ||
    isCompound ||
    isWorkStoppage(stretch, hit) ||
    isMisfortune(stretch, hit) ||
    isOfWords(stretch, hit) ||
    isLabel(stretch, hit) ||
    isAbstractHead(stretch, hit) ||
    isAbstract(stretch, linked(stretch, hit.head))
  )
}

/** "a heart attack killed", "hit by floods", "killed in a crash": nobody did it. */
function isMisfortune(stretch: Stretch, hit: Hit): boolean {
  if (!hit.group || !/^(?:attack|strike|property|population)\./.test(hit.type)) return false
  const cause = hit.subject ?? afterPreposition(stretch, hit, 'in') ?? afterPreposition(stretch, hit, 'by')
  if (cause === undefined) return false
  // "a lightning strike set the barn on fire"
  if (wordAt(stretch, cause.head - 1) === 'lightning') return true
  return MISFORTUNES.has(lemmaAt(stretch, cause.head)) && !isOfWar(stretch, cause.head)
}

/** "called the shelling a massacre": the shelling under another name. */
function isLabel(stretch: Stretch, { words: [start = 0], group }: Hit): boolean {
  const { tokens, from } = stretch
  const first = [start - 1, start - 2].find(at => /^an?$/.test(wordAt(stretch, at)))
  if (group || first === undefined) return false
  let isNamed = false
  // The tree hangs the two nouns in many ways; the words are sure.
  for (let i = first - 1; i >= Math.max(from, first - 8); i--) {
    if (tokens[i]?.upos === 'VERB' && LABELLING.test(tokens[i]?.lemma ?? ''))
      return isNamed || dependentBy(tokens, i, 'aux:pass') !== undefined
    isNamed ||= /^(?:NOUN|PROPN|PRON)$/.test(tokens[i]?.upos ?? '')
  }
  return false
}

const LABELLING = /^(?:call|brand|label|dub|term)$/

/** "under fire from critics": nobody shoots. */
function isOfWords(stretch: Stretch, hit: Hit): boolean {
  if (!/^(?:attack|battle|strike)\./.test(hit.type)) return false
  const by = afterPreposition(stretch, hit, 'from') ?? hit.subject
  return by !== undefined && CRITICS.has(lemmaAt(stretch, by.head))
}

/** "a heart attack", but not "a rocket attack". */
function isOfWar(stretch: Stretch, head: number): boolean {
  return lemmaAt(stretch, head) === 'attack' && !/^(?:heart|asthma|panic|shark)$/.test(wordAt(stretch, head - 1))
}

/** "a strike over pay", "on strike", "ended their strike": of those who stop work, not of those who fire. */
function isWorkStoppage(stretch: Stretch, hit: Hit): boolean {
  const { row, head, group } = hit
  if (row.word !== 'strike' || group !== undefined) return false
  const { tokens } = stretch
  for (let i = stretch.from; i < stretch.to; i++) if (LABOUR.has(wordAt(stretch, i))) return true
  const owner = dependentBy(tokens, head, 'nmod:poss') ?? afterPreposition(stretch, hit, 'by')?.head
  if (owner !== undefined && STRIKERS.has(lemmaAt(stretch, owner))) return true
  const over = tokens[head]?.deprel === 'obj' ? tokens[tokens[head]?.head ?? -1] : undefined
  return STRIKES_OF_OTHERS.has(wordAt(stretch, head - 1)) || STRIKERS_VERBS.has(over?.lemma ?? '')
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
