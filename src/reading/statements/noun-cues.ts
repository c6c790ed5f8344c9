import type { Sentence } from '../../language/analyse.ts'
import { childrenOf } from '../../language/trees/tree.ts'
import type { Span } from '../../text/span.ts'
import { agentOfNoun, LIGHT } from './agent-of-noun.ts'
import type { Attribution } from './attribution.ts'
import { endOfClause } from './end-of-clause.ts'
import { type Cue, cuesFor } from './lexicon/cues.ts'
import { at, spanOfTokens, type View } from './view.ts'

const NOUNS = cuesFor('noun')

/** "his claim that …", "calls for …", "the allegation that …": nouns of saying with what they take; whose they are stands beside them, if anywhere. */
export function nounAttributions(view: View, sentence: Sentence): Attribution[] {
  const found: Attribution[] = []
  for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
    const word = view.tokens[i]
    const cue = word?.upos === 'NOUN' && view.quotation[i] === -1 ? NOUNS.get(word.lemma) : undefined
    const attribution = cue && attributionAt(view, { cue, noun: i, sentence })
    if (attribution) found.push(attribution)
  }
  return found
}

interface Seen {
  readonly cue: Cue
  readonly noun: number
  readonly sentence: Sentence
}

function attributionAt(view: View, { cue, noun, sentence }: Seen): Attribution | undefined {
  const agent = agentOfNoun(view, noun, sentence)
  const opening = agent?.side === 'after' ? agent.tokens[1] : noun + 1
  const taken = takenAt(view, cue, opening)
  if (!taken) return undefined
  const from = taken.isPreposition ? opening + 1 : opening
  const to = endOfClause(view, { governor: noun, from, end: sentence.tokens[1] })
  if (to - from < (taken.isPreposition ? 1 : 2)) return undefined
  if (!agent && (taken.isPreposition || cue.strength === 'seldom' || isOfNobody(view, noun))) return undefined
  const tokens: Span = [noun, taken.isPreposition && opening === noun + 1 ? opening + 1 : noun + 1]
  return {
    source: agent,
    cue: {
      cue,
      tokens,
      words: [wordsFrom(view, noun, agent?.tokens), tokens[1]],
      sentence,
      isPassive: false,
      isNegated: false,
      modal: undefined,
    },
    content: {
      spans: [spanOfTokens(view, [from, to])],
      rule: 'noun-of-saying',
    },
  }
}

/** What stands behind the noun, if the noun takes it. */
function takenAt(view: View, { takes }: Cue, index: number): { readonly isPreposition: boolean } | undefined {
  const word = view.tokens[index]
  if (!word || view.quotation[index] !== -1) return undefined
  const isTaken = (form: string) => takes.some(each => each === form)
  if (word.lower === 'that' && (word.deprel === 'mark' || isMistakenRelative(view, index)))
    return isTaken('that') ? { isPreposition: false } : undefined
  if (word.lower === 'to' && view.tokens[index + 1]?.xpos === 'VB')
    return isTaken('to') ? { isPreposition: false } : undefined
  return isTaken(word.lower) ? { isPreposition: true } : undefined
}

/** "a rumour that the general had fled": nothing is left out in the clause, as it is in "the claim that he made". */
function isMistakenRelative(view: View, index: number): boolean {
  const { deprel, head = -1 } = view.tokens[index] ?? {}
  return (
    deprel === 'obj' &&
    head > index &&
    !LIGHT.has(view.tokens[head]?.lemma ?? '') &&
    !/^(?:VERB|AUX)$/.test(view.tokens[index + 1]?.upos ?? '')
  )
}

/** "no claim that": what nobody made; "said in a statement that": through what it was said. */
function isOfNobody(view: View, noun: number): boolean {
  return childrenOf(view.tree, noun).some(child => /^(?:no|any|every|each|in|via|through|by)$/.test(at(view, child)))
}

/** The noun with the adjectives before it, behind its source. */
function wordsFrom(view: View, noun: number, source: Span | undefined): number {
  let from = noun
  while (
    from > (source?.[1] ?? 0) &&
    source &&
    /^(?:ADJ|NOUN)$/.test(view.tokens[from - 1]?.upos ?? '') &&
    noun - from < 4
  )
    from--
  return from
}
