import type { Span } from '../../../text/span.ts'
import { at, type View } from '../view.ts'

/**
 * "accused the group of war crimes | and suspended talks", "insists that all is well | but gave no figure": a second verb in the cue's own form, where what is
 * said has no finite verb in that form before it, is the reporter's of whoever spoke.
 */
export function beforeNextDeed(view: View, [cue, cueEnd]: Span, [from, to]: Span): Span {
  const form = finiteForm(view, [cue, cueEnd])
  if (from !== cueEnd || form === undefined) return [from, to]
  for (let i = from + 1; i + 1 < to; i++) {
    if (view.quotation[i] !== -1) continue
    const isNext = /^(?:and|but)$/.test(at(view, i))
    if (view.tokens[i]?.xpos === form) return [from, to]
    if (isNext && isDeed(view, i + 1, [form, cue, cueEnd])) return [from, at(view, i - 1) === ',' ? i - 1 : i]
  }
  return [from, to]
}

/** "said", "says": the form of the cue where it is one finite verb. */
function finiteForm(view: View, [from, to]: Span): string | undefined {
  const forms = view.tokens.slice(from, to).flatMap(({ xpos }) => (/^VB[DZP]$/.test(xpos) ? [xpos] : []))
  return forms.length === 1 ? forms[0] : undefined
}

/** A verb in that form right behind the conjunction, which the tree joins to the cue or to another verb. */
function isDeed(view: View, index: number, [form, cue, cueEnd]: readonly [string, number, number]): boolean {
  const { xpos, upos, deprel, head = -1 } = view.tokens[index] ?? {}
  if (upos !== 'VERB' || deprel !== 'conj' || view.quotation[index] !== -1) return false
  const isOfCue = head >= cue && head < cueEnd
  return isOfCue ? /^VB[DNZP]$/.test(xpos ?? '') : xpos === form
}
