import type { Evidence } from '../../record/evidence.ts'
import type { ControlSpan } from '../../record/record.ts'
import { UNNAMED } from '../control/assertion.ts'
import { byCodeUnits } from '../order.ts'
import { beginning } from './article.ts'
import { type Draft, draft } from './draft.ts'
import type { Known } from './known-by.ts'
import { dayInWords, onDay } from './words-of-days.ts'

/** More than any brief has room for. */
const MOST_SPANS = 60

/** Who holds, claims and has lost the places that most reports speak of. */
export function controlDrafts(known: Known): Draft[] {
  const spans = known.record.control
    .filter(({ from }) => known.asOf === undefined || from === undefined || from <= known.asOf)
    .filter(({ place }) => known.place(place))
    .toSorted(
      (a, b) => b.independent - a.independent || byCodeUnits(b.from ?? '', a.from ?? '') || byCodeUnits(a.id, b.id),
    )
  return spans.slice(0, MOST_SPANS).flatMap(span => {
    const evidence = known.seen(span.assertions.map(({ report, spans: words }): Evidence => ({ report, spans: words })))
    return draft(`${hold(span, known)} (${known.counts(evidence)})`, span.id, evidence)
  })
}

function hold(span: ControlSpan, known: Known): string {
  const place = known.place(span.place)?.name ?? span.place
  const { holder, from, to } = span
  const since = from === undefined ? '' : ` since ${dayInWords(from, known.year)}`
  const on = from === undefined ? '' : ` ${onDay(from, known.year)}`
  const by = sayers(span)
  switch (span.kind) {
    case 'holds':
      return to === undefined
        ? `${beginning(holder)} ${span.sense === 'de-jure' ? 'holds in law' : 'holds'} ${place}${since && `,${since}`}${by}`
        : `${beginning(holder)} held ${place}${from === undefined ? '' : ` from ${dayInWords(from, known.year)}`} until ${dayInWords(to, known.year)}${by}`
    case 'claims':
      return `${beginning(holder)} claims ${place}${span.sense === 'de-jure' ? ' in law' : ''}${by}`
    case 'lost':
      return `${beginning(holder)} lost ${place}${on}${by}`
    case 'denies-losing':
      return `${beginning(holder)} denies having lost ${place}${by}`
    case 'contested':
      return holder === UNNAMED
        ? `${beginning(place)} is contested${by}`
        : `${beginning(holder)} is fighting for ${place}${by}`
  }
}

/** Named when it is nobody’s own word but theirs. */
function sayers({ assertions }: ControlSpan): string {
  if (assertions.some(({ speaker }) => speaker === undefined)) return ''
  const names = [...new Set(assertions.flatMap(({ speaker }) => speaker ?? []))]
  if (names.length === 0) return ''
  return `, according to ${names.length > 2 ? `${names.slice(0, 2).join(', ')} and others` : names.join(' and ')}`
}
