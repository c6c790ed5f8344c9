import type { Account } from '../../record/account.ts'
import { idFrom } from '../../record/ids.ts'
import type { ControlSpan } from '../../record/record.ts'
import type { Assertion } from '../control/assertion.ts'
import { dayAfter } from '../days.ts'
import { byCodeUnits, keyOf } from '../order.ts'
import { accountFrom } from './positions.ts'
import type { Answer } from './voice.ts'

/** One place: what is asserted of it, and the spans that follow. */
export interface OfPlace {
  readonly assertions: readonly Assertion[]
  readonly spans: readonly ControlSpan[]
  readonly name: string
}

/** What is asked about a place: who holds it, and when it changed hands. */
export function accountsOfPlace({ assertions, spans, name }: OfPlace): Account[] {
  const spanOf = new Map(
    // What an outlet has set right contradicts nobody.
    spans
      .filter(({ takenBack }) => !takenBack)
      .flatMap(span =>
        span.assertions
          .filter(({ implies }) => !implies)
          .map(({ report, control }) => [keyOf(report, control), span] as const),
      ),
  )
  const known = { name, spanOf: ({ report, control }: Assertion) => spanOf.get(keyOf(report, control)) }
  return [...holder(assertions, known), ...dates(assertions, known)]
}

interface Known {
  readonly name: string
  readonly spanOf: (assertion: Assertion) => ControlSpan | undefined
}

/**
 * Who holds it? Disputed when two sides are said to hold it on the same day, when one claims in
 * law what it has lost or another holds, or when somebody denies a loss.
 */
function holder(assertions: readonly Assertion[], { name, spanOf }: Known): Account[] {
  const spanByValue = new Map<string, ControlSpan>()
  const answers = assertions.flatMap(assertion => {
    const span = spanOf(assertion)
    if (!span) return []
    const value = saySpan(span)
    spanByValue.set(value, span)
    return [answerFrom(assertion, value)]
  })
  const [first] = assertions
  if (!first || spanByValue.size < 2) return []
  const clash = (a: Answer, b: Answer) => {
    const [x, y] = [spanByValue.get(a.value), spanByValue.get(b.value)]
    return x !== undefined && y !== undefined && x !== y && (exclude(x, y) || exclude(y, x))
  }
  const about = {
    id: idFrom('q', 'holder', first.place),
    about: first.place,
    question: 'holder' as const,
    title: `Who holds ${name}`,
  }
  return accountFrom(about, answers, clash)
}

/** When did it change hands? Exact days that reports give for one side’s taking or losing. */
function dates(assertions: readonly Assertion[], { name, spanOf }: Known): Account[] {
  const dated = assertions.filter(({ exact, sense }) => exact && sense === 'de-facto')
  return Array.from(
    Map.groupBy(dated, assertion => spanOf(assertion)?.id),
    ([id, same]) => {
      const [first] = same
      if (id === undefined || !first || new Set(same.map(({ from }) => from)).size < 2) return []
      const about = {
        id: idFrom('q', 'date', id),
        about: id,
        question: 'date' as const,
        title: `When ${first.holder} ${first.kind === 'lost' ? 'lost' : 'took'} ${name}`,
      }
      return accountFrom(
        about,
        same.map(assertion => answerFrom(assertion, assertion.from ?? '')),
        () => true,
      )
    },
  ).flat()
}

function answerFrom({ report, spans, statement, voice, family, published }: Assertion, value: string): Answer {
  const evidence = { report, spans, ...(statement === undefined ? {} : { statement }) }
  return { voice, value, evidence, family, ...(published === undefined ? {} : { published: published.slice(0, 10) }) }
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
  // Nobody whose side is not known is told apart from others.
  if (a.side === undefined || b.side === undefined) return false
  const [x, y] = [daysOf(a), daysOf(b)]
  const overlap = x.from < y.to && y.from < x.to
  if (a.kind === 'denies-losing')
    return overlap && ((b.kind === 'lost' && sameHolder(a, b)) || (isHeld(b) && !sameHolder(a, b)))
  const inLaw = a.kind === 'claims' || (a.kind === 'holds' && a.sense === 'de-jure')
  if (inLaw) return (b.kind === 'lost' && sameHolder(a, b)) || (isHeld(b) && !sameHolder(a, b) && overlap)
  return isHeld(a) && isHeld(b) && !sameHolder(a, b) && overlap
}

/**
 * From the first day, `''` for the beginning, to before the last, `'~'` for no end: what is denied or only claimed is so of the days until it was
 * last said, and of none where nobody knows when that was.
 */
function daysOf({ kind, sense, from = '', to, assertions }: ControlSpan): {
  readonly from: string
  readonly to: string
} {
  if (kind !== 'denies-losing' && (kind !== 'claims' || sense === 'de-jure')) return { from, to: to ?? '~' }
  const said = assertions
    .flatMap(({ published }) => published ?? [])
    .toSorted(byCodeUnits)
    .at(-1)
  return said === undefined ? { from: '~', to: '' } : { from, to: dayAfter(said, 1) }
}

const isHeld = ({ kind, sense }: ControlSpan): boolean => kind === 'holds' && sense === 'de-facto'
const sameHolder = (a: ControlSpan, b: ControlSpan): boolean => (a.side ?? a.holder) === (b.side ?? b.holder)
