import type { Actor } from '../../record/actor.ts'
import type { Evidence } from '../../record/evidence.ts'
import type { FamilyId, ReportId, StatementId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import type { RecordReport } from '../../record/record.ts'
import type { Statement } from '../../record/statement.ts'
import type { Identity } from '../identity/find-actors.ts'
import { keyOf, sortedBy } from '../order.ts'

/** Whose word something is: an actor that a report quotes, or the report’s own. */
export interface Voice {
  /** Same for the same speaker over all reports, or for one outlet and the copies of its texts. */
  readonly key: string
  readonly actor?: Actor
  readonly speaker: string
  readonly side?: string
  readonly stance: Statement['stance']['value']
  /** Had from somebody else: "per AP". */
  readonly relayed: boolean
}

/** One voice’s answer to a question, in one report. */
export interface Answer {
  readonly voice: Voice
  readonly value: string
  readonly evidence: Evidence
}

/** Finds whose word a part of a report is. */
export type VoiceOf = (report: ReportId, statement: StatementId | undefined) => Voice

/** A statement’s speaker is its voice; without a statement it is the outlet. A statement by nobody named counts as its report’s word. */
export function voiceReader(input: {
  readonly readings: readonly Reading[]
  readonly reports: readonly RecordReport[]
  readonly identity: Identity
}): VoiceOf {
  const statements = new Map<string, Statement>()
  for (const { report, statements: all } of input.readings)
    for (const one of all) statements.set(keyOf(report.id, one.id), one)
  const reports = new Map(input.reports.map(report => [report.id, report]))
  const outlets = firstOutlets(input.reports)
  return (report, statement) => {
    const said = statement === undefined ? undefined : statements.get(keyOf(report, statement))
    const own = reports.get(report)
    const stance = said?.stance.value ?? 'asserts'
    const relayed = (said?.relays.length ?? 0) > 0
    if (!said?.speaker)
      return {
        key: (own && outlets.get(own.family)) ?? own?.family ?? report,
        speaker: own?.outlet ?? report,
        stance,
        relayed,
      }
    const actor = input.identity.actorOf(report, said.speaker.value.chain)
    return {
      key: actor?.id ?? keyOf(report, said.speaker.value.chain),
      ...(actor ? { actor } : {}),
      speaker: actor?.name ?? said.speaker.value.name,
      ...(actor?.side ? { side: actor.side.value } : {}),
      stance,
      relayed,
    }
  }
}

/** Whose text a family’s is: the outlet of its first report, so that a copy is the wire’s word and an outlet agrees with itself. */
function firstOutlets(reports: readonly RecordReport[]): ReadonlyMap<FamilyId, string> {
  const outlets = new Map<FamilyId, string>()
  for (const { family, outlet } of sortedBy(reports, ({ published, id }) => keyOf(published ?? '~', id))) {
    if (outlet !== undefined && !outlets.has(family)) outlets.set(family, `outlet ${outlet}`)
  }
  return outlets
}
