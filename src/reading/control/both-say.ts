import type { Span } from '../../text/span.ts'
import { overlapping, type Scene, statementAround } from '../events/scene.ts'
import { type Draft, type Holder, holderOf, withoutHolder } from './draft.ts'

/** "Both the army and the rebels say that they hold Orvel": each by his own word. */
export function bothSay(scene: Scene, told: readonly Draft[]): readonly Draft[] {
  return told.flatMap(model => {
    const span = model.holder && scene.mentionById.get(model.holder.value.mention)?.spans[0]
    const other = span && otherOf(scene, model, span)
    const at = other?.holder?.spans[0]
    return other && at ? [{ ...withoutHolder(model), ...other, at, rule: 'control/both-say' }] : []
  })
}

/** The other of the two, behind the holder told or before it. */
function otherOf(scene: Scene, model: Draft, [start, end]: Span): Holder | undefined {
  const { text } = scene.analysis
  const before = text.slice(Math.max(0, start - REACH), start)
  const behind = text.slice(end, end + REACH)
  if (/\bboth (?:the )?$/i.test(before) && isSaid(scene, model))
    return besideOf(scene, [end, end + REACH], span => text.slice(end, span[0]))
  if (/^ and [\p{L}\d ]{2,30} each /u.test(behind))
    return besideOf(scene, [end, end + REACH], span => text.slice(end, span[0]))
  if (!/\bboth [\p{L}\d ]{2,40} and (?:the )?$/iu.test(before) || !isSaid(scene, model)) return undefined
  return besideOf(scene, [start - REACH, start], span => text.slice(span[1], start))
}

const REACH = 45
const JOINED = /^ and (?:the )?$/

/** Who says it holds it; of what stands on the reporter's word both do together. */
function isSaid(scene: Scene, { at, holder }: Draft): boolean {
  const speaker = statementAround(scene, at)?.speaker
  return speaker !== undefined && speaker.value.chain === holder?.value.chain
}

function besideOf(scene: Scene, range: Span, gapOf: (span: Span) => string): Holder | undefined {
  const other = overlapping(scene.mentionsAt, range).find(
    ({ spans: [span], kind }) => span && kind !== 'place' && JOINED.test(gapOf(span)),
  )
  if (!other) return undefined
  const value = { mention: other.id, chain: other.chain, name: other.name }
  return holderOf(other, { value, basis: 'stated', spans: other.spans, rule: 'holder/named' })
}
