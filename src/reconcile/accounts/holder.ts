import type { Account } from '../../record/account.ts'
import { idFrom, type PlaceId } from '../../record/ids.ts'
import type { ControlSpan, RecordPlace } from '../../record/record.ts'
import type { Assertion } from '../control/assertion.ts'
import { keyOf } from '../order.ts'
import type { FamilyOf } from '../support.ts'
import { accountFrom } from './positions.ts'
import type { Answer, VoiceOf } from './voice.ts'

interface Known {
  readonly spans: readonly ControlSpan[]
  readonly places: ReadonlyMap<string, RecordPlace>
  readonly voiceOf: VoiceOf
  readonly familyOf: FamilyOf
}

/**
 * Who holds a place? One account per place. Disputed when two sides are said to hold it on the same day, when one claims in
 * law what it has lost or another holds, or when somebody denies a loss.
 */
export function holderAccounts(assertions: readonly Assertion[], known: Known): Account[] {
  const spanOf = new Map(
    known.spans.flatMap(span => span.assertions.map(({ report, control }) => [keyOf(report, control), span] as const)),
  )
  return Array.from(
    Map.groupBy(assertions, ({ place }) => place),
    ([place, ofPlace]) => {
      const spanByValue = new Map<string, ControlSpan>()
      const answers = ofPlace.flatMap(assertion => {
        const span = spanOf.get(keyOf(assertion.report, assertion.control.id))
        if (!span) return []
        const value = saySpan(span)
        spanByValue.set(value, span)
        return [answerFrom(assertion, value, known.voiceOf)]
      })
      if (spanByValue.size < 2) return []
      const clash = (a: Answer, b: Answer) => {
        const [x, y] = [spanByValue.get(a.value), spanByValue.get(b.value)]
        return x !== undefined && y !== undefined && x !== y && (exclude(x, y) || exclude(y, x))
      }
      const about = {
        id: idFrom('q', 'holder', place),
        about: place,
        question: 'holder' as const,
        title: `Who holds ${nameOf(place, known)}`,
      }
      return accountFrom(about, answers, { familyOf: known.familyOf, clash })
    },
  ).flat()
}

/** When did it change hands? Exact days that reports give for one side’s taking or losing of one place. */
export function dateAccounts(assertions: readonly Assertion[], known: Known): Account[] {
  const spanOf = new Map(
    known.spans.flatMap(span => span.assertions.map(({ report, control }) => [keyOf(report, control), span] as const)),
  )
  const dated = assertions.filter(({ exact, control }) => exact && control.sense === 'de-facto')
  const bySpan = Map.groupBy(dated, ({ report, control }) => spanOf.get(keyOf(report, control.id))?.id)
  return Array.from(bySpan, ([id, same]) => {
    const [first] = same
    if (id === undefined || !first || new Set(same.map(({ from }) => from)).size < 2) return []
    const answers = same.map(assertion => answerFrom(assertion, assertion.from ?? '', known.voiceOf))
    const verb = first.control.kind === 'lost' ? 'lost' : 'took'
    const about = {
      id: idFrom('q', 'date', id),
      about: id,
      question: 'date' as const,
      title: `When ${first.holder} ${verb} ${nameOf(first.place, known)}`,
    }
    return accountFrom(about, answers, { familyOf: known.familyOf, clash: () => true })
  }).flat()
}

function answerFrom({ report, control }: Assertion, value: string, voiceOf: VoiceOf): Answer {
  const { statement, spans } = control
  return {
    voice: voiceOf(report, statement),
    value,
    evidence: { report, spans, ...(statement === undefined ? {} : { statement }) },
  }
}

const VERBS: { readonly [kind in ControlSpan['kind']]: string } = {
  holds: 'holds it',
  claims: 'claims it',
  lost: 'has lost it',
  'denies-losing': 'denies having lost it',
  contested: 'is fighting for it',
}

/** "Russia has lost it, from 2022-11-11". */
function saySpan({ holder, kind, sense, from, to }: ControlSpan): string {
  const law = sense === 'de-jure' ? ' in law' : ''
  return `${holder} ${VERBS[kind]}${law}${from === undefined ? '' : `, from ${from}`}${to === undefined ? '' : `, until ${to}`}`
}

function exclude(a: ControlSpan, b: ControlSpan): boolean {
  const overlap = (a.from ?? '') < (b.to ?? '~') && (b.from ?? '') < (a.to ?? '~')
  if (a.kind === 'denies-losing')
    return (b.kind === 'lost' && sameHolder(a, b)) || (isHeld(b) && !sameHolder(a, b) && overlap)
  const inLaw = a.kind === 'claims' || (a.kind === 'holds' && a.sense === 'de-jure')
  if (inLaw) return (b.kind === 'lost' && sameHolder(a, b)) || (isHeld(b) && !sameHolder(a, b) && overlap)
  return isHeld(a) && isHeld(b) && !sameHolder(a, b) && overlap
}

const isHeld = ({ kind, sense }: ControlSpan): boolean => kind === 'holds' && sense === 'de-facto'
const sameHolder = (a: ControlSpan, b: ControlSpan): boolean => (a.side ?? a.holder) === (b.side ?? b.holder)
const nameOf = (place: PlaceId, { places }: Known): string => places.get(place)?.name ?? place
