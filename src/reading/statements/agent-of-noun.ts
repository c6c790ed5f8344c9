import type { Sentence } from '../../language/analyse.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import { childrenOf } from '../../language/trees/tree.ts'
import type { Span } from '../../text/span.ts'
import { isNominal, phraseWithName } from './phrase.ts'
import type { Source } from './source.ts'
import { ownSubject } from './subject.ts'
import { at, type View } from './view.ts'

/** Verbs that do with a noun of saying what its own verb would do: "made the claim that", "expressed hope that". */
export const LIGHT: ReadonlySet<string> = new Set(
  'deliver express give have hear hold issue level make offer post publish raise receive release renew repeat send share show voice write'.split(
    ' ',
  ),
)

/** Whose claim, hope or call a noun of saying is: a possessive, a name before it, "by" or "from" behind it, or the subject of "made the claim". */
export function agentOfNoun(view: View, noun: number, sentence: Sentence): Source | undefined {
  const children = childrenOf(view.tree, noun)
  const possessor = children.find(child => child < noun && view.tokens[child]?.deprel === 'nmod:poss')
  if (possessor !== undefined) return sourceAt(view, noun, possessor, [sentence.tokens[0], noun])
  const named = children.find(
    child =>
      child < noun && /^(?:compound|amod|nmod)/.test(view.tokens[child]?.deprel ?? '') && view.actorAt.has(child),
  )
  if (named !== undefined) return sourceAt(view, noun, named, [named, noun])
  const maker = children.find(child => child > noun && isMaker(view, child))
  if (maker !== undefined && /^(?:by|from)$/.test(at(view, noun + 1)))
    return sourceAt(view, noun, maker, [noun + 2, sentence.tokens[1]])
  const mistaken = children.length > 0 && at(view, noun + 1) === 'by' ? view.tokens[noun + 1]?.head : undefined
  if (mistaken !== undefined && mistaken > noun + 1 && view.actorAt.has(mistaken))
    return sourceAt(view, noun, mistaken, [noun + 2, sentence.tokens[1]])
  return subjectOfLight(view, noun, sentence)
}

function isMaker(view: View, index: number): boolean {
  return (
    /^(?:nmod|obl)/.test(view.tokens[index]?.deprel ?? '') &&
    /^(?:by|from)$/.test(at(view, dependentBy(view.tokens, index, 'case') ?? -1))
  )
}

function subjectOfLight(view: View, noun: number, sentence: Sentence): Source | undefined {
  const { head = -1, deprel } = view.tokens[noun] ?? {}
  const verb = view.tokens[head]
  if (deprel !== 'obj' || head > noun || !verb || !LIGHT.has(verb.lemma)) return undefined
  const subject = ownSubject(view, head)
  return subject === undefined || subject > head ? undefined : sourceAt(view, noun, subject, [sentence.tokens[0], head])
}

function sourceAt(view: View, noun: number, head: number, limits: Span): Source | undefined {
  const isPossessive = view.tokens[head]?.upos === 'PRON'
  const isOwner = view.tokens[head]?.deprel === 'nmod:poss'
  if (!isOwner && !isNominal(view, head) && !view.actorAt.has(head)) return undefined
  let [from, to] = isPossessive ? [head, head + 1] : phraseWithName(view, head, limits)
  if (/^['’]s?$/.test(at(view, to - 1))) to--
  return to > from
    ? {
        tokens: [from, to],
        mention: view.actorAt.get(head),
        side: head < noun ? 'before' : 'after',
      }
    : undefined
}
