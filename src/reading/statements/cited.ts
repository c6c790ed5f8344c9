import { dependentBy } from '../../language/trees/dependents.ts'
import { childrenOf } from '../../language/trees/tree.ts'
import type { Span } from '../../text/span.ts'
import type { FoundCue } from './find-cues.ts'
import { isNominal, phraseWithName } from './phrase.ts'
import type { Source } from './source.ts'
import { at, type View } from './view.ts'

/** Who is quoted, and the words from whoever quotes on: "Interfax cited | the minister | as saying". */
export interface Cited {
  readonly source: Source
  readonly block: Span
  /** From the verb of quoting to "saying". */
  readonly settles: Span
}

const QUOTES = /^(?:quote|cite)$/

/** "The agency quoted him as saying", "the minister was quoted as saying by TASS": whoever is quoted is the source of "saying", not who quotes. */
export function citedAsSaying(view: View, { tokens: [verb], sentence }: FoundCue): Cited | undefined {
  if (at(view, verb) !== 'saying' || at(view, verb - 1) !== 'as') return undefined
  for (let i = verb - 2; i >= Math.max(sentence.tokens[0], verb - 14); i--) {
    if (!QUOTES.test(view.tokens[i]?.lemma ?? '') || view.tokens[i]?.upos !== 'VERB') continue
    const cited = passiveSubject(view, i) ?? dependentBy(view.tokens, i, 'obj')
    const quoter = dependentBy(view.tokens, i, 'nsubj')
    const source =
      cited === undefined ? undefined : sourceAt(view, cited, cited < i ? [sentence.tokens[0], i] : [i + 1, verb - 1])
    if (!source) return undefined
    const from = quoter === undefined ? source.tokens[0] : phraseWithName(view, quoter, [sentence.tokens[0], i])[0]
    return { source, block: [Math.min(from, source.tokens[0]), verb], settles: [i, verb + 1] }
  }
  return undefined
}

/** Whoever is quoted, in the reporter's own words: of two subjects the nearer, since what is said may have another. */
function passiveSubject(view: View, verb: number): number | undefined {
  return childrenOf(view.tree, verb).findLast(
    child => child < verb && view.tokens[child]?.deprel === 'nsubj:pass' && view.quotation[child] === -1,
  )
}

/** "State television reported, citing a commander, that …": whoever is cited says what the statement before it says. */
export function citedInPassing(view: View, { tokens: [verb], sentence, cue }: FoundCue): Source | undefined {
  if (!/^(?:citing|quoting)$/.test(at(view, verb)) || !QUOTES.test(cue.lemma)) return undefined
  const object = dependentBy(view.tokens, verb, 'obj')
  return object === undefined || object < verb ? undefined : sourceAt(view, object, [verb + 1, sentence.tokens[1]])
}

/** True for the verb of quoting itself, where "as saying" behind it attributes. */
export function isQuoting({ cue }: FoundCue, view: View, next: FoundCue | undefined): boolean {
  return QUOTES.test(cue.lemma) && next !== undefined && citedAsSaying(view, next) !== undefined
}

function sourceAt(view: View, head: number, limits: Span): Source | undefined {
  if (!isNominal(view, head)) return undefined
  const tokens = phraseWithName(view, head, limits)
  const mention = view.actorAt.get(head)
  const isSomebody =
    mention !== undefined ||
    view.nameAt.has(head) ||
    view.tokens[head]?.upos === 'PRON' ||
    PEOPLE.test(view.tokens[head]?.lemma ?? '')
  return isSomebody && tokens[1] > tokens[0] ? { tokens, mention, side: 'before' } : undefined
}

/** Who can be cited without being known as an actor; "citing fuel shortages" cites nobody. */
const PEOPLE =
  /^(?:source|official|witness|resident|commander|officer|spokesman|spokeswoman|spokesperson|minister|ministry|governor|mayor|doctor|nurse|diplomat|statement|report|document|lawyer|aide|adviser|expert|analyst|soldier|survivor|lawmaker|person|people)$/
