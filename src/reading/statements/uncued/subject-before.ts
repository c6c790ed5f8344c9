import { kindOfNoun } from '../../../language/chains/agreement.ts'
import { childrenOf, headOf } from '../../../language/trees/tree.ts'
import type { Span } from '../../../text/span.ts'
import { phraseWithName } from '../phrase.ts'
import type { Source } from '../source.ts'
import { ownSubject } from '../subject.ts'
import type { View } from '../view.ts'
import { canSpeak, isSpeakingPronoun } from './named-before.ts'

/** Whoever quotes or hears gives another's words; so does what is written on a wall. */
const OF_OTHERS = new Set(
  'quote cite recall remember hear see receive get recite invoke find notice translate'.split(' '),
)
const WRITTEN = new Set(
  'sign banner poster inscription graffiti graffito placard headline caption plaque title label proverb song verse'.split(
    ' ',
  ),
)

/** What somebody's words are called: “The premier's answer was brief: …”. */
const OF_WORDS = new Set(
  'response answer reply message word verdict statement comment explanation warning advice plea retort conclusion argument'.split(
    ' ',
  ),
)

/** The subject of the clause before a colon, if that can speak: "The commander was in no mood to bargain: “…”". */
export function subjectBefore(view: View, [from, colon]: Span): Source | undefined {
  const verb = mainVerb(view, [from, colon])
  if (verb === undefined || isOfOthers(view, [verb, colon])) return undefined
  const subject = ownSubject(view, verb)
  if (subject === undefined || subject < from || subject >= colon || view.quotation[subject] !== -1) return undefined
  const speaker = speakerIn(view, verb, subject)
  if (speaker === undefined || !(isSpeakingPronoun(view, speaker) || isSomebody(view, speaker))) return undefined
  const tokens = phraseWithName(view, speaker, [from, Math.max(verb, speaker + 1)])
  return { tokens, mention: view.actorAt.get(speaker), side: 'before' }
}

/** "She remembered the words of her father", "He read the letter", "pointed at a sign". */
function isOfOthers(view: View, [verb, colon]: Span): boolean {
  const { lemma = '' } = view.tokens[verb] ?? {}
  const hasObject = childrenOf(view.tree, verb).some(child => view.tokens[child]?.deprel === 'obj')
  if (OF_OTHERS.has(lemma) || (lemma === 'read' && hasObject)) return true
  return view.tokens.slice(verb, colon).some(word => WRITTEN.has(word.lemma))
}

/** The subject, or whose words it is; nobody in a passive. */
function speakerIn(view: View, verb: number, subject: number): number | undefined {
  const children = (index: number, deprel: string) =>
    childrenOf(view.tree, index).find(child => view.tokens[child]?.deprel === deprel)
  if (OF_WORDS.has(view.tokens[subject]?.lemma ?? '')) return children(subject, 'nmod:poss')
  return children(verb, 'aux:pass') === undefined ? subject : undefined
}

function isSomebody(view: View, head: number): boolean {
  const { upos = '', lemma = '' } = view.tokens[head] ?? {}
  return canSpeak(view, head) && (upos !== 'NOUN' || view.actorAt.has(head) || kindOfNoun(lemma) === 'person')
}

/** The last word before the colon that has a subject and hangs on nothing before the colon, or is joined to such a one. */
function mainVerb(view: View, [from, colon]: Span): number | undefined {
  for (let i = colon - 1; i >= from; i--) {
    if (/^(?:PUNCT|ADP|DET|CCONJ)$/.test(view.tokens[i]?.upos ?? '') || !isMain(view, i, [from, colon])) continue
    if (ownSubject(view, i) !== undefined) return i
  }
  return undefined
}

function isMain(view: View, index: number, [from, colon]: Span): boolean {
  let word = index
  for (let steps = 0; steps < 6; steps++) {
    const head = headOf(view.tree, word)
    if (head < from || head >= colon || view.tokens[word]?.deprel === 'root') return true
    if (view.tokens[word]?.deprel !== 'conj') return false
    word = head
  }
  return false
}
