import type { Statement } from '../../record/statement.ts'
import type { Span, Spans } from '../../text/span.ts'
import { firstClause } from './content-root.ts'
import { cueHead, rowAt } from './cue-row.ts'
import { ALL_CUES, type Cue, QUOTATION } from './lexicon/cues.ts'
import { negatedContent, orderIn, questionIn } from './stance-of-content.ts'
import { heldBack, negationOfCue, withInfinitive } from './stance-of-cue.ts'
import { spanOfTokens, type View } from './view.ts'

/** Lemmas that the rule book has a row of; a network finds cues without any. */
const LISTED = new Set([...ALL_CUES, QUOTATION].map(({ lemma }) => lemma))

/** What a stance is read from: ranges alone, so that it does for an attribution whatever found it. */
export interface StanceInput {
  /** The cue's row, where it is known; else it is looked up by its words. */
  readonly row?: Pick<Cue, 'lemma' | 'stance'> | undefined
  /** Tokens of the cue; absent for a quotation without any. */
  readonly cue: Span | undefined
  readonly content: Spans
}

/** A change of the stance that the lexicon gives, the words for it, and the rule's name. */
export interface Shift {
  readonly value: Statement['stance']['value']
  readonly basis: 'stated' | 'implied'
  readonly at: Spans
  readonly rule: string
}

/**
 * The stance of a statement: the cue's own, composed with what holds the cue back ("refused to rule out"), its negation ("did not deny"), what it takes
 * ("told … to leave"), and, where it asserts, with the negation or the order at the head of what is said ("There were no losses", "Stop arming them").
 */
export function stanceOf(view: View, { row, cue, content }: StanceInput): Statement['stance'] {
  const base = row ?? (cue && rowAt(view, cue)) ?? QUOTATION
  const own: Spans = cue ? [spanOfTokens(view, cue)] : []
  const shift =
    (cue ? ofCue(view, cue, base, content) : questionIn(view, content)) ??
    (base.stance === 'asserts' ? ofContent(view, content) : undefined)
  if (!shift) {
    return {
      value: base.stance,
      basis: LISTED.has(base.lemma) ? 'stated' : 'assumed',
      spans: own,
      rule: LISTED.has(base.lemma)
        ? `statements/stance-cue-${base.lemma.replaceAll(' ', '-')}`
        : 'statements/stance-unlisted',
    }
  }
  const spans = [...own, ...shift.at].filter(
    ([start, end], i, all) => all.findIndex(other => other[0] <= start && end <= other[1]) === i,
  )
  return {
    value: shift.value,
    basis: shift.basis,
    spans: spans.sort((a, b) => a[0] - b[0]),
    rule: shift.rule,
  }
}

function ofCue(view: View, cue: Span, base: Pick<Cue, 'lemma' | 'stance'>, content: Spans): Shift | undefined {
  const head = cueHead(view, cue)
  return (
    heldBack(view, cue, head) ??
    negationOfCue(view, { cue, head, base }) ??
    withInfinitive(view, { head, base, content })
  )
}

function ofContent(view: View, content: Spans): Shift | undefined {
  const clause = firstClause(view, content)
  return orderIn(view, clause) ?? negatedContent(view, clause)
}
