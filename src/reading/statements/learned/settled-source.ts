import { dependentBy } from '../../../language/trees/dependents.ts'
import { overlap } from '../../../text/span.ts'
import type { FoundCue } from '../find-cues.ts'
import { type Source, sourceOf } from '../source.ts'
import { isParted } from '../standing.ts'
import { at, type View } from '../view.ts'

/**
 * Whom a network took for the source, or whom the tree is surer of: "Bogota dismissed the report, and Caracas promised an inquiry", where a name of its own is
 * the cue's subject; "condemned the raid, praised the rescuers", where what is condemned praises nobody.
 */
export function settledSource(view: View, cue: FoundCue, learned: Source): Source {
  if (cue.isPassive || cue.cue.pos !== 'verb') return learned
  const [verb] = cue.tokens
  const own = dependentBy(view.tokens, verb, 'nsubj')
  const isOwn = own !== undefined && own < verb && isSomebody(view, own) && !isParted(view, [own + 1, verb])
  if (!isOwn && !isObject(view, learned) && !isBeyondSemicolon(view, learned, verb)) return learned
  const told = sourceOf(view, cue)
  if (!told || overlap(told.tokens, learned.words ?? learned.tokens)) return learned
  return told
}

/** "Vell had said no; an official called it late and said …": whoever stands before a semicolon seldom says what stands behind another one's saying. */
function isBeyondSemicolon(view: View, { tokens: [, end] }: Source, verb: number): boolean {
  for (let i = verb - 1; i >= end && i > verb - 60; i--)
    if (at(view, i) === ';' && view.quotation[i] === -1) return true
  return false
}

/** An actor, a name or a person's pronoun, in the reporter's own words. */
function isSomebody(view: View, index: number): boolean {
  if (view.quotation[index] !== -1) return false
  if (view.actorAt.has(index) || view.nameAt.has(index) || view.tokens[index]?.upos === 'PROPN') return true
  return /^(?:he|she|they|we|i)$/.test(at(view, index))
}

/** What something is done to, and nobody: "the raid" of "condemned the raid". */
function isObject(view: View, { tokens: [from, to], mention }: Source): boolean {
  if (mention) return false
  for (let i = from; i < to; i++) {
    const { deprel = '', upos = '', head = i } = view.tokens[i] ?? {}
    const isOutside = head < from || head >= to
    if (isOutside && upos === 'NOUN') return /^(?:obj|nsubj)$/.test(deprel) && view.tokens[from - 1]?.upos === 'VERB'
  }
  return false
}
