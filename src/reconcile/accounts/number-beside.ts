import type { RecordFigure } from '../../record/record.ts'
import type { Counted } from './number.ts'
import { canBothBe } from './number-range.ts'

/** Words with which a report sets one number against another. */
const CONTRAST =
  /\b(?:only|just|but|while|whereas|however|instead|admit(?:s|ted)?|concede[sd]?|no more than|as few as|as many as|(?:lower|higher|other|different|smaller|larger) (?:figure|number|count|toll|estimate)|put (?:it|the (?:number|toll|figure)) at|disput\w{1,4}|contradict\w{0,3}|denie[sd]|not)\b/i

/** How many characters may lie between two numbers that are set against each other. */
const REACH = 450

/**
 * Numbers of one thing that one report sets side by side, by the word of two different speakers: "at least three warships were
 * damaged, a navy source said. Moscow admits damage to one only." Each pair has the figure first told and the one that differs.
 */
export function setAgainst(counted: readonly Counted[], text: string): (readonly [Counted, Counted])[] {
  const inOrder = counted.toSorted((a, b) => startOf(a.figure) - startOf(b.figure))
  return inOrder.flatMap((one, at) => {
    const next = inOrder.slice(at + 1).find(({ figure }) => figure.what === one.figure.what)
    return next && areSetAgainst(one, next, text) ? [[one, next] as const] : []
  })
}

function areSetAgainst(a: Counted, b: Counted, text: string): boolean {
  const [from, to] = [startOf(a.figure), startOf(b.figure)]
  if (to - from > REACH || isOneVoice(a, b)) return false
  if (a.evidence.statement === undefined || b.evidence.statement === undefined) return false
  if (a.figure.unit !== b.figure.unit || differ(a.figure, b.figure) || canBothBe(a.figure, b.figure)) return false
  return CONTRAST.test(text.slice(from, sentenceEnd(text, to)))
}

/** One speaker, or two of one side: a ministry and its spokesman. */
function isOneVoice({ voice: a }: Counted, { voice: b }: Counted): boolean {
  return a.key === b.key || (a.side !== undefined && a.side === b.side)
}

/** Of other sides, at other places, on other days, with other fates: numbers of two things. */
function differ(a: RecordFigure, b: RecordFigure): boolean {
  return (['side', 'place', 'event', 'fate', 'per'] as const).some(
    field => a[field] !== undefined && b[field] !== undefined && a[field] !== b[field],
  )
}

const startOf = ({ spans }: RecordFigure): number => spans[0]?.[0] ?? 0

function sentenceEnd(text: string, from: number): number {
  const end = text.slice(from, from + REACH).search(/[.!?](?:\s|$)/)
  return end < 0 ? from : from + end
}
