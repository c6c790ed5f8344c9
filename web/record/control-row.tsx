import type { ControlPage, ControlSpan } from '../../src/http/contract.ts'
import { counted, dayInWords } from '../day.ts'
import { Disputed, listStyles, Row } from '../list.tsx'
import { SideMark } from '../side.tsx'

const VERBS: { readonly [K in ControlSpan['kind']]: string } = {
  holds: 'holds',
  claims: 'claims',
  lost: 'has lost',
  'denies-losing': 'denies having lost',
  contested: 'contests',
}

/** A span of days in which somebody stands to a place in one way. */
export function ControlRow({ span, page }: { readonly span: ControlSpan; readonly page: ControlPage }) {
  const place = page.names.places[span.place]?.name ?? span.place
  const voices = new Set(span.assertions.map(assertion => assertion.speaker ?? 'the reporter'))
  return (
    <Row id={span.id}>
      <span className={listStyles['title']}>
        {span.holder} {VERBS[span.kind]} {place}
      </span>
      <span className={listStyles['facts']}>
        <SideMark side={span.side} />
        <span>{span.sense === 'de-facto' ? 'in fact' : 'in law'}</span>
        <span>{daysOf(span)}</span>
        <span>
          {counted(span.reports, 'report')}, {span.independent} independent
        </span>
        <span>according to {[...voices].slice(0, 3).join(', ')}</span>
        {(page.disputed[span.id] ?? page.disputed[span.place]) && <Disputed />}
      </span>
    </Row>
  )
}

function daysOf({ from, to }: ControlSpan): string {
  const start = from === undefined ? 'since before the reports' : `from ${dayInWords(from)}`
  return to === undefined ? `${start}, still so` : `${start} until ${dayInWords(to)}`
}
