import type { ActorId, ControlId, PlaceId, ReportId } from '../../record/ids.ts'
import type { ControlSpan } from '../../record/record.ts'
import type { Spans } from '../../text/span.ts'

/** One voice’s word on who stands how to a place: all that the making of spans asks of it. Plain data. */
export interface Told {
  readonly report: ReportId
  /** Reports of one family carry the same words. */
  readonly family: string
  /** Whose text it is, where that is known: what an outlet tells later replaces what it told first. */
  readonly outlet?: string
  readonly control: ControlId
  readonly spans: Spans
  readonly kind: ControlSpan['kind']
  readonly sense: ControlSpan['sense']
  readonly place: PlaceId
  /** Who the timeline is kept for: the party if it is known, else the actor, else the name. */
  readonly holderKey: string
  readonly holder: string
  readonly actor?: ActorId
  readonly side?: string
  /** First day of what is said; `exact` when the words give that one day. */
  readonly from?: string
  readonly exact: boolean
  /** True where the words state `from`, false where it is implied. What is only assumed from the publication is no day. */
  readonly stated: boolean
  /** True for an act that brought it about ("took it"), false for a state ("holds it"). */
  readonly isAct: boolean
  /** The side that held it until the act. */
  readonly takenFrom?: string
  /** Absent for the reporter’s own words. */
  readonly speaker?: string
  readonly speakerSide?: string
  /** True for a holder’s word for itself, and for that of a communiqué. */
  readonly isOwn: boolean
  /** True for what an outlet said before and takes back. */
  readonly takesBack: boolean
  readonly published?: string
}

/**
 * How much a voice’s word weighs. A reporter or a witness of no side tells who holds a place, and so does a side that speaks against itself:
 * the loser of its loss, anybody of another’s holding. A side’s word for itself is its claim.
 */
export function isStrong({ speaker, speakerSide, kind, isOwn }: Told): boolean {
  if (speaker === undefined) return kind === 'lost' || !isOwn
  return kind === 'lost' ? isOwn || speakerSide === undefined : !isOwn
}

/** What a span of the record rests on, as it was told. What it only follows from is told of another span. */
export function toldIn(span: ControlSpan): Told[] {
  const { place, sense, holder, actor, side } = span
  return span.assertions.flatMap((one): Told[] => {
    if (one.implies) return []
    return [
      {
        report: one.report,
        family: one.family ?? one.report,
        ...(one.outlet === undefined ? {} : { outlet: one.outlet }),
        control: one.control,
        spans: one.spans,
        kind: one.says ?? span.kind,
        sense,
        place,
        holderKey: side ?? actor ?? holder,
        holder,
        ...(actor === undefined ? {} : { actor }),
        ...(side === undefined ? {} : { side }),
        ...(one.from === undefined ? {} : { from: one.from }),
        exact: one.exact ?? false,
        stated: one.stated ?? false,
        isAct: one.act ?? false,
        ...(one.takenFrom === undefined ? {} : { takenFrom: one.takenFrom }),
        ...(one.speaker === undefined ? {} : { speaker: one.speaker }),
        ...(one.side === undefined ? {} : { speakerSide: one.side }),
        isOwn: one.own ?? false,
        takesBack: one.takesBack ?? false,
        ...(one.published === undefined ? {} : { published: one.published }),
      },
    ]
  })
}

/** What is told as the record keeps it, in a span of the kind given that it says, or that only follows from it. */
export function assertionFrom(
  told: Told,
  { kind, isImplied }: { readonly kind: ControlSpan['kind']; readonly isImplied: boolean },
): ControlSpan['assertions'][number] {
  const { report, control, spans, speaker, speakerSide, published, family, outlet, from, takenFrom } = told
  return {
    report,
    control,
    spans,
    ...(speaker === undefined ? {} : { speaker }),
    ...(speaker === undefined || speakerSide === undefined ? {} : { side: speakerSide }),
    ...(published === undefined ? {} : { published }),
    family,
    ...(outlet === undefined ? {} : { outlet }),
    ...(from === undefined ? {} : { from }),
    ...(told.exact ? { exact: true } : {}),
    ...(told.stated ? { stated: true } : {}),
    ...(told.isAct ? { act: true } : {}),
    ...(told.isOwn ? { own: true } : {}),
    ...(told.takesBack ? { takesBack: true } : {}),
    ...(takenFrom === undefined ? {} : { takenFrom }),
    ...(told.kind === kind ? {} : { says: told.kind }),
    ...(isImplied ? { implies: true } : {}),
  }
}
