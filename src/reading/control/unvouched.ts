import type { Stance, Statement } from '../../record/statement.ts'
import type { Span } from '../../text/span.ts'
import { isAtIssue, stanceOfCue } from '../events/by-stance.ts'
import { chainOf, type Scene, statementAround } from '../events/scene.ts'
import type { Stretch } from '../events/stretch.ts'

/** Whoever does so does not say that it is so. */
const NO_VOUCHER: ReadonlySet<Stance> = new Set<Stance>([
  'denies',
  'doubts',
  'fears',
  'hopes',
  'wants',
  'intends',
  'asks',
  'declines',
  'predicts',
  'threatens',
  'promises',
  'demands',
  'supports',
  'opposes',
])

/** True for a state that a statement tells, but nobody says is so: "denied that Lyman was under Russian control". */
export function isUnvouched(scene: Scene, stretch: Stretch, { span, head }: { span: Span; head: number }): boolean {
  return chainOf(scene, statementAround(scene, span)).some(
    statement =>
      NO_VOUCHER.has(stanceOfCue(statement)) && isAtIssue(stretch, statement, head) && !isVote(scene, statement),
  )
}

/** "voted to declare Orvel part of Tavria": a vote does what it is for. */
function isVote({ analysis: { text } }: Scene, { cue, stance }: Statement): boolean {
  return stance.value === 'intends' && cue.some(([start, end]) => /^vote(?:d|s)?\b/i.test(text.slice(start, end)))
}

/** True for words that the innermost statement around them lays into nobody's mouth: "reports that Orvel had fallen". */
export function isHearsay(scene: Scene, range: Span): boolean {
  const statement = statementAround(scene, range)
  return statement !== undefined && statement.speaker === undefined
}
