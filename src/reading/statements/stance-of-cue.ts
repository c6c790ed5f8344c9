import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import type { Span, Spans } from '../../text/span.ts'
import { firstClause, rootOf } from './content-root.ts'
import type { Cue } from './lexicon/cues.ts'
import { NEGATED, RELUCTANT, WITH_INFINITIVE } from './lexicon/stance-shifts.ts'
import type { Shift } from './stance.ts'
import { at, spanOfTokens, type View } from './view.ts'

const HOLDING = new Set(RELUCTANT.map(({ lemma }) => lemma))
const BY_KEY = new Map(NEGATED.map(row => [row.of, row]))
const INFINITIVES = new Map(WITH_INFINITIVE.map(row => [row.lemma, row]))

/** "refused to rule out", "stopped short of saying": a word that holds back the cue, in its words or over it in the tree. */
export function heldBack(view: View, cue: Span, head: number): Shift | undefined {
  const over = view.tokens[head]?.head
  const isOver =
    over !== undefined && over < head && /^(?:xcomp|advcl|acl|ccomp|obl)/.test(view.tokens[head]?.deprel ?? '')
  for (const index of [...(isOver ? [over] : []), ...within(cue)]) {
    const lemma = view.tokens[index]?.lemma ?? ''
    if (index >= head || !HOLDING.has(lemma) || (lemma === 'stop' && at(view, index + 1) !== 'short')) continue
    const isUndone = verbGroupOf(view.tokens, index).negation !== undefined
    if (!isUndone)
      return {
        value: 'declines',
        basis: 'stated',
        at: [spanOfTokens(view, [index, index + 1])],
        rule: 'statements/stance-held-back',
      }
  }
  return undefined
}

function within([from, to]: Span): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

/** "did not deny", "never said": the cue is negated, in its words or in the tree. */
export function negationOfCue(
  view: View,
  { cue, head, base }: { readonly cue: Span; readonly head: number; readonly base: Pick<Cue, 'lemma' | 'stance'> },
): Shift | undefined {
  const row = BY_KEY.get(base.lemma) ?? BY_KEY.get(base.stance)
  const negation = row && negationAt(view, cue, head)
  if (!row || negation === undefined) return undefined
  return {
    value: row.becomes,
    basis: 'implied',
    at: [spanOfTokens(view, [negation, negation + 1])],
    rule: 'statements/stance-negated-cue',
  }
}

function negationAt(view: View, [from]: Span, head: number): number | undefined {
  const own = verbGroupOf(view.tokens, head)
  const isVerb = /^(?:VERB|AUX)$/.test(view.tokens[head]?.upos ?? '')
  if (isVerb && own.negation) return own.negation.at
  if (isVerb && own.emptyArgument?.role === 'subject') return own.emptyArgument.cue
  for (let i = head - 1; i >= from; i--) if (/^(?:not|n['’]t|never|no)$/.test(at(view, i))) return i
  return undefined
}

/** "told troops to leave": an infinitive is what is said. "Is said to have left" tells nobody to leave. */
export function withInfinitive(
  view: View,
  {
    head,
    base,
    content,
  }: { readonly head: number; readonly base: Pick<Cue, 'lemma' | 'stance'>; readonly content: Spans },
): Shift | undefined {
  const row = INFINITIVES.get(base.lemma)
  const to = row && infinitiveOf(view, content)
  if (!row || to === undefined || (base.lemma === 'say' && hasSubjectBefore(view, content, to))) return undefined
  const isPassive = verbGroupOf(view.tokens, head).voice === 'passive'
  if (isPassive && base.lemma !== 'tell') return undefined
  const spans = [spanOfTokens(view, [to, to + 1])]
  return {
    value: row.becomes,
    basis: 'stated',
    at: spans,
    rule: base.lemma === 'tell' ? 'statements/stance-told-to' : 'statements/stance-with-infinitive',
  }
}

/** "Junta to pull out, says monk": what somebody will do is not ordered. */
function hasSubjectBefore(view: View, content: Spans, to: number): boolean {
  const [from] = firstClause(view, content)
  return view.tokens.slice(from, to).some(({ upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos))
}

const isVerb = ({ upos }: { readonly upos: string }) => /^(?:VERB|AUX)$/.test(upos)

/** The "to" of what is said, at its head or right before it. */
function infinitiveOf(view: View, content: Spans): number | undefined {
  const clause = firstClause(view, content)
  const isTo = (index: number) => at(view, index) === 'to' && view.tokens[index]?.upos === 'PART'
  if (isTo(clause[0])) return clause[0]
  if (isTo(clause[0] - 1)) return clause[0] - 1
  const root = rootOf(view, clause)
  const group = root === undefined ? undefined : verbGroupOf(view.tokens, root)
  const to = group?.form === 'infinitive' ? group.to : undefined
  // "The first task was to clear mines" has a verb of its own before it.
  const isOwn = to !== undefined && to >= clause[0] && !view.tokens.slice(clause[0], to).some(isVerb)
  return isOwn ? to : undefined
}
