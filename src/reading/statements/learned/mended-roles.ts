import type { Span } from '../../../text/span.ts'
import type { FoundCue } from '../find-cues.ts'
import { speakerNamed } from '../uncued/named-before.ts'
import { at, type View } from '../view.ts'

/** Who says it and what is said, as ranges of tokens. */
export interface Roles {
  readonly source: Span | undefined
  readonly content: readonly Span[]
}

/** Roles that a network mistook for each other around a passive, or behind the comma of a headline. */
export function mendedRoles(view: View, cue: FoundCue, roles: Roles): Roles {
  return afterAgent(view, cue, roles) ?? withoutPlace(view, cue, roles) ?? turned(view, cue, roles) ?? roles
}

/** "accused by survivors | of poisoning wells", "described by aides | as tired": the charge is said and no part of who says it. */
function afterAgent(view: View, cue: FoundCue, { source, content }: Roles): Roles | undefined {
  if (!cue.isPassive || !source || at(view, source[0] - 1) !== 'by') return undefined
  for (let i = source[0] + 1; i + 1 < source[1]; i++)
    if (opensCharge(view, i)) return { source: [source[0], i], content: inOrder([...content, [i, source[1]]]) }
  return undefined
}

function opensCharge(view: View, index: number): boolean {
  const next = at(view, index + 1).endsWith('ing') ? 'VBG' : view.tokens[index + 1]?.xpos
  switch (at(view, index)) {
    case 'of':
    case 'for':
      return next === 'VBG'
    case 'to':
      return next === 'VB'
    default:
      return at(view, index) === 'as'
  }
}

/** "A strike was reported near the port": where it was, and nobody. */
function withoutPlace(view: View, cue: FoundCue, { source, content }: Roles): Roles | undefined {
  if (!cue.isPassive || !source || source[0] < cue.tokens[1]) return undefined
  if (!/^(?:in|at|near|on|outside|inside|around|over|across|along)$/.test(at(view, source[0] - 1))) return undefined
  return { source: undefined, content: inOrder([...content, [source[0] - 1, source[1]]]) }
}

/**
 * "Bridge destroyed, claims Russian governor", "The pilot, said the ministry, was alive": somebody stands between the cue and the next comma or the end, and
 * before the comma what is said.
 */
function turned(view: View, found: FoundCue, { source, content }: Roles): Roles | undefined {
  const { words, sentence, cue } = found
  const [from, to] = words
  if (!source || cue.pos !== 'verb' || at(view, from - 1) !== ',' || source[1] > from || source[0] >= from)
    return undefined
  const last = /^[.!?]$/.test(at(view, sentence.tokens[1] - 1)) ? sentence.tokens[1] - 1 : sentence.tokens[1]
  let end = to
  while (end < last && at(view, end) !== ',') end++
  if (!speakerNamed(view, [to, end])) return undefined
  const isTaken = content.some(([first]) => first === to)
  const isBetween = content.some(run => run[0] >= source[1] && run[1] <= from)
  if (end === last ? !isBetween && !(isTaken && !speakerNamed(view, source)) : !isTaken) return undefined
  return { source: [to, end], content: [[source[0], from - 1], ...(end < last ? [[end + 1, last] as const] : [])] }
}

const inOrder = (runs: readonly Span[]): Span[] => runs.toSorted((a, b) => a[0] - b[0])
