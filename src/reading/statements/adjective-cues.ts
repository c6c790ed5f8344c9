import type { Sentence } from '../../language/analyse.ts'
import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import type { Attribution } from './attribution.ts'
import { cueWords } from './cue-words.ts'
import { endOfClause } from './end-of-clause.ts'
import type { FoundCue } from './find-cues.ts'
import { type Cue, cuesFor } from './lexicon/cues.ts'
import { sourceOf } from './source.ts'
import { at, spanOfTokens, type View } from './view.ts'

const ADJECTIVES = cuesFor('adjective')

/** "is sure that …", "remains wary of …": adjectives of thinking and wanting that say it of their subject. */
export function adjectiveAttributions(view: View, sentence: Sentence): Attribution[] {
  const found: Attribution[] = []
  for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
    const cue = view.quotation[i] === -1 ? ADJECTIVES.get(at(view, i)) : undefined
    const attribution = cue && isPredicate(view, i) ? attributionAt(view, { cue, index: i, sentence }) : undefined
    if (attribution) found.push(attribution)
  }
  return found
}

/** Behind a form of "be" or a verb that stands for it. */
function isPredicate(view: View, index: number): boolean {
  for (let i = index - 1; i > index - 5; i--) {
    const word = view.tokens[i]
    if (!word) return false
    if (/^(?:be|become|feel|remain|seem|stay|grow|sound|appear)$/.test(word.lemma)) return true
    if (!/^(?:ADV|PART)$/.test(word.upos)) return false
  }
  return false
}

interface Seen {
  readonly cue: Cue
  readonly index: number
  readonly sentence: Sentence
}

function attributionAt(view: View, { cue, index, sentence }: Seen): Attribution | undefined {
  const next = at(view, index + 1)
  const isPreposition =
    !(next === 'to' && view.tokens[index + 2]?.xpos === 'VB') && cue.takes.some(takes => takes === next)
  const isClause = /^(?:that|whether|how|if)$/.test(next) && cue.takes.includes('that')
  const isInfinitive = next === 'to' && view.tokens[index + 2]?.xpos === 'VB' && cue.takes.includes('to')
  if (!isPreposition && !isClause && !isInfinitive) return undefined
  const tokens: [number, number] = [index, isPreposition ? index + 2 : index + 1]
  const to = endOfClause(view, { governor: index, from: tokens[1], end: sentence.tokens[1] })
  const { negation, modal } = verbGroupOf(view.tokens, index)
  const found: FoundCue = {
    cue,
    tokens,
    words: cueWords(view, tokens),
    sentence,
    isPassive: false,
    isNegated: negation !== undefined,
    modal: modal?.lemma,
  }
  const source = sourceOf(view, found)
  if (!source || to <= tokens[1] || /^(?:it|that|this|there)$/.test(at(view, source.tokens[0]))) return undefined
  return {
    source,
    cue: found,
    content: {
      spans: [spanOfTokens(view, [tokens[1], to])],
      rule: 'adjective-of-thinking',
    },
  }
}
