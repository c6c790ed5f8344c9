import type { Decision } from '../../record/decision.ts'
import type { ActorId, ReportId } from '../../record/ids.ts'
import { byCodeUnits } from '../order.ts'

/** One actor becomes another: in all reports, or in some. */
interface Move {
  readonly from: string
  readonly to: ActorId
  readonly reports?: ReadonlySet<string>
}

/**
 * Where merges and splits of actors lead, one after the other. An id that was merged into another stands for that one in later
 * decisions.
 */
export function actorMoves(
  standing: readonly Decision[],
  newId: (...parts: readonly string[]) => ActorId,
): (actor: ActorId, report: ReportId) => ActorId {
  const moves: Move[] = []
  const forward = new Map<string, ActorId>()
  const now = (id: string) => follow(forward, id)
  for (const { kind, of, with: others = [] } of standing) {
    if (!of.startsWith('a-')) continue
    // Ids of actors in decisions are plain strings.
    const to = now(of) as ActorId
    if (kind === 'merge') {
      for (const other of others) {
        const from = now(other)
        if (from === to || !from.startsWith('a-')) continue
        moves.push({ from, to })
        forward.set(from, to)
      }
    }
    if (kind === 'split' && others.length > 0)
      moves.push({ from: to, to: newId('split', of, ...others.toSorted(byCodeUnits)), reports: new Set(others) })
  }
  if (moves.length === 0) return actor => actor
  return (actor, report) => {
    let at = actor
    for (const { from, to, reports } of moves) if (at === from && (!reports || reports.has(report))) at = to
    return at
  }
}

/** Whom an id of an actor stands for after the merges among some decisions, in their order. */
export function actorForward(standing: readonly Decision[]): (id: string) => string {
  const forward = new Map<string, ActorId>()
  for (const { kind, of, with: others = [] } of standing) {
    if (kind !== 'merge' || !of.startsWith('a-')) continue
    // As above.
    const to = follow(forward, of) as ActorId
    for (const other of others) {
      const from = follow(forward, other)
      if (from !== to && from.startsWith('a-')) forward.set(from, to)
    }
  }
  return id => follow(forward, id)
}

function follow(forward: ReadonlyMap<string, ActorId>, id: string): string {
  let at = id
  for (let next = forward.get(at); next !== undefined && next !== at; next = forward.get(at)) at = next
  return at
}
