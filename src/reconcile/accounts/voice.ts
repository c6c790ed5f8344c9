import type { Actor } from '../../record/actor.ts'
import type { Evidence } from '../../record/evidence.ts'
import type { StatementId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import type { Statement } from '../../record/statement.ts'
import { actorsIn } from '../identity/update-actors.ts'
import { keyOf } from '../order.ts'
import { inFamily } from '../syndication/update-families.ts'
import type { Work } from '../work/work.ts'

/** Whose word something is: an actor that a report quotes, or the report’s own. */
export interface Voice {
  /** Same for the same speaker over all reports, or for one outlet and the copies of its texts. */
  readonly key: string
  readonly actor?: Actor['id']
  readonly speaker: string
  readonly side?: string
  readonly stance: Statement['stance']['value']
  /** Of a report’s own words: the outlet that publishes it. */
  readonly outlet?: string
  /** Had from somebody else: "per AP". */
  readonly relayed: boolean
}

/** One voice’s answer to a question, in one report. */
export interface Answer {
  readonly voice: Voice
  readonly value: string
  readonly evidence: Evidence
  /** Reports of one family carry the same words. */
  readonly family: string
  /** Day of publication. */
  readonly published?: string
}

/** Finds whose word a part of one report is. */
export type VoiceOf = (statement: StatementId | undefined) => Voice

/**
 * A statement’s speaker is its voice; without a statement it is the outlet whose text it is: a copy is the wire’s word. A
 * statement by nobody named counts as its report’s word.
 */
export function voicesIn(work: Work, { report, statements }: Reading): VoiceOf {
  const byId = new Map(statements.map(statement => [statement.id, statement]))
  const actorOf = actorsIn(work, report.id)
  const { family, outlet } = inFamily(work, report.id)
  return statement => {
    const said = statement === undefined ? undefined : byId.get(statement)
    const stance = said?.stance.value ?? 'asserts'
    const relayed = (said?.relays.length ?? 0) > 0
    if (!said?.speaker) {
      const key = outlet === undefined ? family : `outlet ${outlet}`
      const own = report.outlet === undefined ? {} : { outlet: report.outlet }
      return { key, speaker: report.outlet ?? report.id, ...own, stance, relayed }
    }
    const actor = actorOf(said.speaker.value.chain)
    return {
      key: actor?.id ?? keyOf(report.id, said.speaker.value.chain),
      ...(actor ? { actor: actor.id } : {}),
      speaker: actor?.name ?? said.speaker.value.name,
      ...(actor?.side === undefined ? {} : { side: actor.side }),
      stance,
      relayed,
    }
  }
}
